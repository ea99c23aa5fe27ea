package org.evidenceexplorer.core.query;

import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.model.Design;

/**
 * A question's studies laid out by two facets: the count of each cell is the number of distinct
 * studies of the search that it links to.
 *
 * @param total studies that the search without the map finds
 * @param rows values of the row facet that have a study, wide before narrow; the count of each is
 *     the total with the row facet set to it alone
 * @param columns the same of the column facet
 * @param cells those with at least one study
 */
public record EvidenceMap(
    Snapshot snapshot,
    MapRequest request,
    Total total,
    List<Axis> rows,
    List<Axis> columns,
    List<Cell> cells) {
  public EvidenceMap {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /**
   * A row or column.
   *
   * @param depth 0 for the widest values, 1 for those under them
   */
  public record Axis(String value, String label, long count, int depth) {}

  /** The studies of one row and column, and how many of them are of each design. */
  public record Cell(String row, String column, long count, Map<Design, Long> designs) {
    public Cell {
      designs = Map.copyOf(designs);
    }
  }
}
