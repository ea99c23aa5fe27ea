/**
 * Whether the order of arrival matters for real records: {@link
 * org.evidenceexplorer.bench.merge.MergeMain}. May use everything.
 */
@NullMarked
package org.evidenceexplorer.bench.merge;

import org.jspecify.annotations.NullMarked;
