package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.FacetCounts;
import org.evidenceexplorer.core.query.FacetValue;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.query.Total;
import org.evidenceexplorer.core.schema.Facet;

/** Answers one map on one state of the index. */
final class MapSearch {
  private final View view;
  private final ColumnCache cache;
  private final MapRequest request;

  MapSearch(View view, ColumnCache cache, MapRequest request) {
    this.view = view;
    this.cache = cache;
    this.request = request;
  }

  EvidenceMap map() throws IOException {
    MapCollector collector = new MapCollector(request, view.vocabulary(), cache);
    view.searcher().search(Words.of(request.search(), view.reader()), new Single<>(collector));
    List<EvidenceMap.Axis> rows = axis(request.rows(), collector.rows());
    List<EvidenceMap.Axis> columns = axis(request.columns(), collector.columns());
    return new EvidenceMap(
        view.snapshot(),
        request,
        new Total(collector.total(), true),
        rows,
        columns,
        cells(rows, columns, collector.cells()));
  }

  /** The values of an axis, wide before narrow; only those selected and narrower if any are. */
  private List<EvidenceMap.Axis> axis(Facet facet, Map<String, Long> counts) {
    Map<String, Long> shown = new HashMap<>(counts);
    shown.keySet().removeIf(value -> !isShown(facet, value));
    Map<String, EvidenceMap.Axis> axis = new LinkedHashMap<>();
    FacetCounts tree = FacetCounts.of(facet, Selection.NONE, shown, view.vocabulary());
    tree.values().forEach(value -> add(axis, value, 0));
    return List.copyOf(axis.values());
  }

  private boolean isShown(Facet facet, String value) {
    Selection selection = request.search().selection(facet);
    return selection.included().isEmpty()
        || facet.withBroader(value, view.vocabulary()).stream()
            .anyMatch(wide ->
                selection.included().stream().anyMatch(wanted -> facet.matches(wanted, wide)));
  }

  private static void add(Map<String, EvidenceMap.Axis> axis, FacetValue value, int depth) {
    axis.putIfAbsent(
        value.value(), new EvidenceMap.Axis(value.value(), value.label(), value.count(), depth));
    value.children().forEach(child -> add(axis, child, depth + 1));
  }

  private static List<EvidenceMap.Cell> cells(
      List<EvidenceMap.Axis> rows,
      List<EvidenceMap.Axis> columns,
      Map<PairTally.Pair, Map<Design, Long>> counted) {
    List<EvidenceMap.Cell> cells = new ArrayList<>();
    for (EvidenceMap.Axis row : rows) {
      for (EvidenceMap.Axis column : columns) {
        Map<Design, Long> designs =
            counted.getOrDefault(new PairTally.Pair(row.value(), column.value()), Map.of());
        if (!designs.isEmpty()) {
          long count = designs.values().stream().mapToLong(Long::longValue).sum();
          cells.add(new EvidenceMap.Cell(row.value(), column.value(), count, designs));
        }
      }
    }
    return cells;
  }
}
