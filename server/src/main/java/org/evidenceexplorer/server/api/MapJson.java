package org.evidenceexplorer.server.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.query.Total;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** The answer of {@code map}. Cells without a study are left out. */
record MapJson(
    Snapshot snapshot,
    QueryJson query,
    Axes axes,
    Total total,
    List<EvidenceMap.Axis> rows,
    List<EvidenceMap.Axis> columns,
    List<CellJson> cells) {

  static MapJson of(EvidenceMap map, Vocabulary vocabulary) {
    return new MapJson(
        map.snapshot(),
        QueryJson.of(map.request().search(), Map.of(), vocabulary),
        new Axes(map.request().rows().key(), map.request().columns().key()),
        map.total(),
        map.rows(),
        map.columns(),
        map.cells().stream().map(CellJson::of).toList());
  }

  /** The keys of the two facets. */
  record Axes(String rows, String columns) {}

  /** A cell with its number of studies by design, the strongest designs first. */
  record CellJson(String row, String column, long count, Map<String, Long> designs) {
    static CellJson of(EvidenceMap.Cell cell) {
      Map<String, Long> designs = new LinkedHashMap<>();
      for (Design design : Design.values()) {
        Long count = cell.designs().get(design);
        if (count != null) {
          designs.put(design.key(), count);
        }
      }
      return new CellJson(cell.row(), cell.column(), cell.count(), designs);
    }
  }
}
