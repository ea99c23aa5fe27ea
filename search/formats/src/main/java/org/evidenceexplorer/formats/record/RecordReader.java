package org.evidenceexplorer.formats.record;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Reads a file of records one by one, in memory that does not grow with the file. Whatever the
 * bytes are, it ends, and what cannot be read is a {@link ReadRecord.Rejected}: a file that was cut
 * short ends with one. One thread at a time.
 */
public interface RecordReader extends Closeable {
  /**
   * The next item, empty at the end.
   *
   * @throws IOException if the stream beneath fails, for reasons other than its content
   */
  Optional<ReadRecord> next() throws IOException;
}
