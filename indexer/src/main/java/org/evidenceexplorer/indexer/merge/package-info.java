/**
 * How records become studies: {@link org.evidenceexplorer.indexer.merge.Merger} adds a record to
 * the study of its work, and recomputes the study from all of its records. The order in which
 * records arrive does not matter. May use {@code core}.
 */
@NullMarked
package org.evidenceexplorer.indexer.merge;

import org.jspecify.annotations.NullMarked;
