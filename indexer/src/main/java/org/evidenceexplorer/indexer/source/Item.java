package org.evidenceexplorer.indexer.source;

import org.evidenceexplorer.core.model.Record;

/** One thing that a source yields. */
public sealed interface Item {
  /** A record of a work. */
  record Found(Record record) implements Item {}

  /**
   * Something that should have been a record and cannot be read.
   *
   * @param where such as {@code studies.ndjson:12}
   * @param why what was expected and what was found
   */
  record Rejected(String where, String why) implements Item {}

  /**
   * A document that cites literature.
   *
   * @param name from which its id is made
   * @param origin where it comes from; a document of the same origin is replaced
   */
  record Document(String name, String origin, String text) implements Item {}
}
