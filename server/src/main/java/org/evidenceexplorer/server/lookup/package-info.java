/**
 * Which study or source document a path names: {@link
 * org.evidenceexplorer.server.lookup.StudyLookup}. May use {@code server.problem} and {@code
 * server.http}.
 */
@NullMarked
package org.evidenceexplorer.server.lookup;

import org.jspecify.annotations.NullMarked;
