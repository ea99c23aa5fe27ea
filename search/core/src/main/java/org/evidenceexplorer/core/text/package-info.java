/**
 * How text becomes terms: {@link org.evidenceexplorer.core.text.Analysis} is the one analysis of
 * every engine, snippet and vocabulary. With {@code core.text.match}, the only package of this
 * module that Lucene's types appear in. Uses no other package.
 */
@NullMarked
package org.evidenceexplorer.core.text;

import org.jspecify.annotations.NullMarked;
