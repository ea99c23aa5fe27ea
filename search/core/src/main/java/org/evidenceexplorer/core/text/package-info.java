/**
 * How text becomes terms: {@link org.evidenceexplorer.core.text.Analysis} is the one analysis of
 * every engine, snippet and vocabulary. The only package of this module that Lucene's types appear
 * in. May use {@code core.query} and {@code core.schema}.
 */
@NullMarked
package org.evidenceexplorer.core.text;

import org.jspecify.annotations.NullMarked;
