package org.evidenceexplorer.formats.record;

import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Record;

/** One item of a file of records. */
public sealed interface ReadRecord {
  /** A record that could be read whole. */
  record Parsed(Record record) implements ReadRecord {}

  /**
   * A place that could not be read; what follows it goes on where possible.
   *
   * @param where the record's number, line or name
   * @param why what was expected and what was found
   */
  record Rejected(String where, String why) implements ReadRecord {}

  /** The source has withdrawn the record of this name. */
  record Deleted(Identifier identifier) implements ReadRecord {}
}
