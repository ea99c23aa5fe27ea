package org.evidenceexplorer.web;

import java.util.List;
import java.util.Optional;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * An evidence map as a table: every number leads to the studies that it counts.
 *
 * @param caption what the table shows, for readers who meet it alone
 */
record MapTable(String caption, Facet down, Facet across, List<Head> columns, List<Row> rows) {
  MapTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One or several values of an axis with the search for any of them.
   *
   * @param narrower whether it stands under a wider one
   */
  record Head(List<String> values, String label, long count, boolean narrower, String href) {
    Head {
      values = List.copyOf(values);
    }
  }

  /** A row. */
  record Row(Head head, List<Field> fields) {
    Row {
      fields = List.copyOf(fields);
    }
  }

  /**
   * One field of the table.
   *
   * @param words the whole field, for readers who do not see its place
   * @param href the studies; empty if there are none
   */
  record Field(long count, String words, Segments segments, Optional<String> href) {}

  /** The whole map. */
  static MapTable of(EvidenceMap map, Vocabulary vocabulary) {
    return new MapLayout(map, vocabulary).whole();
  }

  /** The widest rows and columns only; where the columns are designs, these by their level. */
  static MapTable overview(EvidenceMap map, Vocabulary vocabulary) {
    return new MapLayout(map, vocabulary).overview();
  }

  boolean isEmpty() {
    return rows.isEmpty() || columns.isEmpty();
  }
}
