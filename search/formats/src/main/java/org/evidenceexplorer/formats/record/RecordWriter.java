package org.evidenceexplorer.formats.record;

import java.io.Closeable;
import java.io.IOException;
import org.evidenceexplorer.core.model.Record;

/**
 * Writes records one by one, holding none. Closing ends the file and closes what it is written to;
 * a file without records is valid too.
 */
public interface RecordWriter extends Closeable {
  /** Appends a record. */
  void write(Record record) throws IOException;
}
