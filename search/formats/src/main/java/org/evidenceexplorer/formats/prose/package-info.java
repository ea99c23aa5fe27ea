/**
 * How records print things, and how print is read: running text ({@link
 * org.evidenceexplorer.formats.prose.Prose}), sub- and superscripts, dates, page ranges, names,
 * languages, notices and the sections of a summary. Pure functions; may use {@code core.model}.
 */
@NullMarked
package org.evidenceexplorer.formats.prose;

import org.jspecify.annotations.NullMarked;
