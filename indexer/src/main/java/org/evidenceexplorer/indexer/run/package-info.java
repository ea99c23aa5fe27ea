/**
 * One run of the indexer: {@link org.evidenceexplorer.indexer.run.IndexRun} takes sources through
 * merging and checking to one commit, and reports what became of everything read. May use the other
 * packages of the indexer except its commands, {@code citations} and {@code core}.
 */
@NullMarked
package org.evidenceexplorer.indexer.run;

import org.jspecify.annotations.NullMarked;
