/**
 * How the words of a question meet text, once for all engines: {@link
 * org.evidenceexplorer.core.text.match.TextQuery} is Lucene's form of them, {@link
 * org.evidenceexplorer.core.text.match.Highlighter} cuts the snippets in which they are found,
 * {@link org.evidenceexplorer.core.text.match.Reasons} says in which fields. A package of its own
 * because vocabularies read text too, and must not know questions. May use {@code core.text},
 * {@code core.query} and {@code core.schema}.
 */
@NullMarked
package org.evidenceexplorer.core.text.match;

import org.jspecify.annotations.NullMarked;
