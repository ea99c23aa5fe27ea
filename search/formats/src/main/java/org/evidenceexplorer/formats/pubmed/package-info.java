/**
 * PubMed XML: answers of efetch, baseline and update files, articles and books. The door is {@link
 * org.evidenceexplorer.formats.pubmed.PubmedXmlReader}. There is no writer: PubMed XML is an
 * archive's own form.
 */
@NullMarked
package org.evidenceexplorer.formats.pubmed;

import org.jspecify.annotations.NullMarked;
