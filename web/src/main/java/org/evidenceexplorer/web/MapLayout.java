package org.evidenceexplorer.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Design.Level;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.EvidenceMap.Axis;
import org.evidenceexplorer.core.query.EvidenceMap.Cell;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.Match;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.evidenceexplorer.web.MapTable.Field;
import org.evidenceexplorer.web.MapTable.Head;
import org.evidenceexplorer.web.MapTable.Row;

/** Lays out a map as a table. */
final class MapLayout {
  private final EvidenceMap map;
  private final MapRequest request;
  private final Links links;
  private final Map<String, Cell> cells = new HashMap<>();

  MapLayout(EvidenceMap map, Vocabulary vocabulary) {
    this.map = map;
    this.request = map.request();
    this.links = new Links(vocabulary);
    map.cells().forEach(cell -> cells.put(key(cell.row(), cell.column()), cell));
  }

  MapTable whole() {
    return table(heads(map.rows(), request.rows()), heads(map.columns(), request.columns()));
  }

  MapTable overview() {
    List<Head> columns =
        request.columns() == Facet.DESIGN
            ? levels()
            : heads(widest(map.columns()), request.columns());
    return table(heads(widest(map.rows()), request.rows()), columns);
  }

  private static List<Axis> widest(List<Axis> axes) {
    return axes.stream().filter(axis -> axis.depth() == 0).toList();
  }

  private MapTable table(List<Head> rows, List<Head> columns) {
    long most =
        rows.stream()
            .flatMap(row -> columns.stream().map(column -> count(row, column)))
            .max(Comparator.naturalOrder())
            .orElse(1L);
    String caption =
        "Number of studies by %s and %s"
            .formatted(
                Numbers.inSentence(request.rows().label()),
                Numbers.inSentence(request.columns().label()));
    return new MapTable(
        caption,
        request.rows(),
        request.columns(),
        columns,
        rows.stream().map(row -> new Row(row, fields(row, columns, most))).toList());
  }

  /** What a source does not state comes last. */
  private List<Head> heads(List<Axis> axes, Facet facet) {
    return axes.stream()
        .sorted(Comparator.comparing((Axis axis) -> axis.value().equals(Finding.NOT_STATED)))
        .map(axis -> head(facet, List.of(axis.value()), axis.label(), axis))
        .toList();
  }

  /** Each study is of one design, so that the studies of a level are those of its designs. */
  private List<Head> levels() {
    Map<Level, List<Axis>> levels = new EnumMap<>(Level.class);
    for (Axis axis : map.columns()) {
      Stream.of(Design.values())
          .filter(design -> design.key().equals(axis.value()))
          .forEach(design ->
              levels.computeIfAbsent(design.level(), level -> new ArrayList<>()).add(axis));
    }
    return levels.entrySet().stream()
        .map(level -> {
          List<Axis> axes = level.getValue();
          long count = axes.stream().mapToLong(Axis::count).sum();
          Axis sum = new Axis("", "", count, 0);
          List<String> values = axes.stream().map(Axis::value).toList();
          return head(Facet.DESIGN, values, level.getKey().label(), sum);
        })
        .toList();
  }

  private Head head(Facet facet, List<String> values, String label, Axis axis) {
    SearchRequest search = request.search().with(facet, any(facet, values));
    return new Head(values, label, axis.count(), axis.depth() > 0, links.search(search));
  }

  private Selection any(Facet facet, List<String> values) {
    Selection selection = request.search().selection(facet);
    return values.size() == 1
        ? selection.only(values.getFirst())
        : new Selection(new LinkedHashSet<>(values), selection.excluded(), Match.ANY);
  }

  private List<Field> fields(Head row, List<Head> columns, long most) {
    return columns.stream().map(column -> field(row, column, most)).toList();
  }

  private Field field(Head row, Head column, long most) {
    String place = row.label() + ", " + column.label() + ": ";
    long count = count(row, column);
    if (count == 0) {
      return new Field(0, place + "no studies", Segments.of(Map.of(), 1), Optional.empty());
    }
    Segments segments = Segments.of(designs(row, column), most);
    SearchRequest search =
        request
            .search()
            .with(request.rows(), any(request.rows(), row.values()))
            .with(request.columns(), any(request.columns(), column.values()));
    return new Field(
        count,
        "%s%s: %s".formatted(place, Numbers.studies(count), segments.words()),
        segments,
        Optional.of(links.search(search)));
  }

  private long count(Head row, Head column) {
    return cells(row, column).mapToLong(Cell::count).sum();
  }

  private Map<Design, Long> designs(Head row, Head column) {
    Map<Design, Long> designs = new EnumMap<>(Design.class);
    cells(row, column)
        .forEach(cell ->
            cell.designs().forEach((design, count) -> designs.merge(design, count, Long::sum)));
    return designs;
  }

  private Stream<Cell> cells(Head row, Head column) {
    return row.values().stream()
        .flatMap(down -> column.values().stream().map(across -> key(down, across)))
        .flatMap(key -> Stream.ofNullable(cells.get(key)));
  }

  private static String key(String row, String column) {
    return row + "\n" + column;
  }
}
