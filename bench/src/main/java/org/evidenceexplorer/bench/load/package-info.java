/**
 * How fast records become searchable, and in how much memory: {@link
 * org.evidenceexplorer.bench.load.LoadMain}. May use everything.
 */
@NullMarked
package org.evidenceexplorer.bench.load;

import org.jspecify.annotations.NullMarked;
