/**
 * Formats of records. The door is {@link org.evidenceexplorer.formats.Formats}, which tells a
 * file's format from its content; each format has a package of its own, with reader and writer side
 * by side.
 */
@NullMarked
package org.evidenceexplorer.formats;

import org.jspecify.annotations.NullMarked;
