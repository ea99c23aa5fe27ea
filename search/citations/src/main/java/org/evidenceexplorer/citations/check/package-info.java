/**
 * What became of citations: {@link org.evidenceexplorer.citations.check.CitationChecker} asks its
 * sources and verifies every hit itself, field by field. Sources elsewhere implement {@link
 * org.evidenceexplorer.citations.check.CitationSource}. May use {@code core} and {@code
 * citations.references}.
 */
@NullMarked
package org.evidenceexplorer.citations.check;

import org.jspecify.annotations.NullMarked;
