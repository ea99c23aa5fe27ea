/**
 * Bytes become text: compression and encoding are told from the first bytes, lines are handed out
 * one by one, and an end that comes too early is told from an end. Knows no format.
 */
@NullMarked
package org.evidenceexplorer.formats.input;

import org.jspecify.annotations.NullMarked;
