/**
 * Crossref: what publishers deposit with a DOI, and notices of retraction, those of the Retraction
 * Watch database among them. {@link org.evidenceexplorer.indexer.crossref.NoticesSource} asks for
 * the works of an index; {@link org.evidenceexplorer.indexer.crossref.CrossrefCitations} proposes
 * works for citations. Talks through {@code indexer.remote}; may use {@code formats}, {@code
 * citations.check} and {@code indexer.source}.
 */
@NullMarked
package org.evidenceexplorer.indexer.crossref;

import org.jspecify.annotations.NullMarked;
