/**
 * What a source is: {@link org.evidenceexplorer.indexer.source.Source}, a stream of items. Each
 * source is a package of its own that implements it, and one line in {@code Sources}. May use
 * {@code core.model} and {@code core.vocabulary}.
 */
@NullMarked
package org.evidenceexplorer.indexer.source;

import org.jspecify.annotations.NullMarked;
