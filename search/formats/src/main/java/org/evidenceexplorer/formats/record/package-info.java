/**
 * What readers hand out and writers take: the ports {@link
 * org.evidenceexplorer.formats.record.RecordReader} and {@link
 * org.evidenceexplorer.formats.record.RecordWriter}, and the {@link
 * org.evidenceexplorer.formats.record.Draft} in which a reader collects the facts of one record.
 * May use {@code core.model} and {@code formats.prose}; knows no format.
 */
@NullMarked
package org.evidenceexplorer.formats.record;

import org.jspecify.annotations.NullMarked;
