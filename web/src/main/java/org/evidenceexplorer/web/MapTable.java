package org.evidenceexplorer.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.EvidenceMap.Axis;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.SearchRequest;
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

  /** A value of one axis with the search for it. */
  record Head(Axis axis, String href) {
    String words() {
      return axis.label() + ": " + Numbers.studies(axis.count());
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

  static MapTable of(EvidenceMap map, Vocabulary vocabulary) {
    return new Builder(map, vocabulary).table();
  }

  boolean isEmpty() {
    return rows.isEmpty() || columns.isEmpty();
  }

  /** Lays out a map. */
  private static final class Builder {
    private final EvidenceMap map;
    private final MapRequest request;
    private final Links links;
    private final Map<String, EvidenceMap.Cell> cells = new HashMap<>();
    private final long most;

    Builder(EvidenceMap map, Vocabulary vocabulary) {
      this.map = map;
      this.request = map.request();
      this.links = new Links(vocabulary);
      map.cells().forEach(cell -> cells.put(key(cell.row(), cell.column()), cell));
      this.most = map.cells().stream().mapToLong(EvidenceMap.Cell::count).max().orElse(1);
    }

    MapTable table() {
      List<Head> columns = heads(map.columns(), request.columns());
      List<Row> rows = new ArrayList<>();
      for (Head head : heads(map.rows(), request.rows())) {
        rows.add(
            new Row(
                head, columns.stream().map(column -> field(head.axis(), column.axis())).toList()));
      }
      String caption =
          "Number of studies by %s and %s"
              .formatted(
                  Numbers.inSentence(request.rows().label()),
                  Numbers.inSentence(request.columns().label()));
      return new MapTable(caption, request.rows(), request.columns(), columns, rows);
    }

    /** What a source does not state comes last. */
    private List<Head> heads(List<Axis> axes, Facet facet) {
      SearchRequest search = request.search();
      return axes.stream()
          .sorted(Comparator.comparing((Axis axis) -> axis.value().equals(Finding.NOT_STATED)))
          .map(axis ->
              new Head(
                  axis,
                  links.search(search.with(facet, search.selection(facet).only(axis.value())))))
          .toList();
    }

    private Field field(Axis row, Axis column) {
      EvidenceMap.Cell cell = cells.get(key(row.value(), column.value()));
      String place = row.label() + ", " + column.label() + ": ";
      if (cell == null) {
        return new Field(0, place + "no studies", Segments.of(Map.of(), 1), Optional.empty());
      }
      Segments segments = Segments.of(cell.designs(), most);
      return new Field(
          cell.count(),
          "%s%s: %s".formatted(place, Numbers.studies(cell.count()), segments.words()),
          segments,
          Optional.of(links.search(request.cell(row.value(), column.value()))));
    }

    private static String key(String row, String column) {
      return row + "\n" + column;
    }
  }
}
