package org.evidenceexplorer.indexer.source;

import org.evidenceexplorer.core.model.Identifier;
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

  /**
   * A service no longer has its record of a work.
   *
   * @param source the service, as in the provenance of its records
   * @param identifier of the work
   */
  record Withdrawn(String source, Identifier identifier) implements Item {
    /** Whether this is the record that it no longer has. */
    public boolean names(Record record) {
      return record.provenance().source().equals(source)
          && record.identifiers().contains(identifier);
    }
  }

  /**
   * How many records there will be in all, as far as is known now.
   *
   * @param records counted from the first item on
   */
  record Expected(long records) implements Item {}

  /** Something that a person must know of what was read, such as a phrase that was not searched. */
  record Remark(String text) implements Item {}

  /**
   * What stands before this item belongs with this position: a place to commit and to go on from.
   *
   * @param position in the source's own words, for its {@link Held#position} of the next run
   */
  record Reached(String position) implements Item {}
}
