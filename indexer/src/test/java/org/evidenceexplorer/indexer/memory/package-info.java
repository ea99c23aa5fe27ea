/** An engine for tests that need an index and no search. */
@NullMarked
package org.evidenceexplorer.indexer.memory;

import org.jspecify.annotations.NullMarked;
