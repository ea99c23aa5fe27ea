/**
 * BibTeX: {@link org.evidenceexplorer.formats.bibtex.BibtexReader} and {@link
 * org.evidenceexplorer.formats.bibtex.BibtexWriter}. LaTeX is read as text and never run. What has
 * no field goes into {@code annote} ({@code formats.record.Remarks}), a line each; source and web
 * addresses are not kept.
 */
@NullMarked
package org.evidenceexplorer.formats.bibtex;

import org.jspecify.annotations.NullMarked;
