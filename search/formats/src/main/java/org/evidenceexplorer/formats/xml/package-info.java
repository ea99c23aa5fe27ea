/**
 * Files of XML records: {@link org.evidenceexplorer.formats.xml.Pieces} cuts a file into records
 * without parsing it, so that a broken record does not end the file; {@link
 * org.evidenceexplorer.formats.xml.Element} is one record parsed. No document type is ever loaded
 * and no entity beyond XML's own five is expanded.
 */
@NullMarked
package org.evidenceexplorer.formats.xml;

import org.jspecify.annotations.NullMarked;
