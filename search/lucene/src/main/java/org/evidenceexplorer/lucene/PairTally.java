package org.evidenceexplorer.lucene;

import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.ArrayUtil;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.schema.Facet;

/**
 * Counts the studies of one segment for each pair of values of two facets in which nothing is
 * included. Where a facet is of findings, one finding must have the value; where both are, one
 * finding must have both.
 */
final class PairTally {
  private static final int DESIGNS = Designs.count();

  /** A pair of values. */
  record Pair(String row, String column) {}

  private final Facet rowFacet;
  private final Facet columnFacet;
  private final Columns.Column rows;
  private final Columns.Column columns;
  private final Columns.Column designs;
  private final int[] designBySet;
  private final Demands demands;
  private final Slots sets = new Slots();
  private long[] bySets = new long[64];
  private final Slots values = new Slots();
  private long[] byValues = new long[64];
  private long[] reached = new long[64];
  private long step;

  PairTally(Facet rows, Facet columns, SegmentRequest request) {
    this.rowFacet = rows;
    this.columnFacet = columns;
    this.rows = request.column(rows);
    this.columns = request.column(columns);
    this.designs = request.column(Facet.DESIGN);
    this.designBySet = Designs.bySet(designs.dictionary());
    this.demands = new Demands(request.ofAllFindings());
  }

  void count(Candidate study) {
    if (!study.matches()) {
      return;
    }
    int design = designBySet[designs.set(study.study())];
    if (isOfStudies() || (study.findings() == 1 && demands.isNone())) {
      countSets(study, design);
    } else {
      countValues(study, design);
    }
  }

  private boolean isOfStudies() {
    return rowFacet.of() == Facet.Of.STUDY && columnFacet.of() == Facet.Of.STUDY;
  }

  private void countSets(Candidate study, int design) {
    long pair =
        pair(rows.set(study.study()), columns.set(study.study()), columns.dictionary().size());
    int slot = sets.of(pair * DESIGNS + design);
    bySets = ArrayUtil.grow(bySets, sets.size());
    bySets[slot]++;
  }

  /** Counts each pair once that a finding has for every demand. */
  private void countValues(Candidate study, int design) {
    for (int demand = 0; demand < demands.size(); demand++) {
      for (int finding = 0; finding < study.findings(); finding++) {
        int document = study.document(finding);
        if (study.meets(finding) && demands.isMetBy(document, demand)) {
          reachAll(study, document, design, demand);
        }
      }
    }
    step += demands.size();
  }

  private void reachAll(Candidate study, int document, int design, int demand) {
    int[] across = valuesOf(columnFacet, columns, study, document);
    for (int row : valuesOf(rowFacet, rows, study, document)) {
      for (int column : across) {
        long pair = pair(row, column, columns.dictionary().values().size());
        reach(values.of(pair * DESIGNS + design), demand);
      }
    }
  }

  private static int[] valuesOf(Facet facet, Columns.Column column, Candidate study, int document) {
    int holder = facet.of() == Facet.Of.STUDY ? study.study() : document;
    return column.dictionary().set(column.set(holder));
  }

  /** Lets a pair climb from one demand to the next; it counts when it has met the last. */
  private void reach(int slot, int demand) {
    reached = ArrayUtil.grow(reached, values.size());
    byValues = ArrayUtil.grow(byValues, values.size());
    boolean climbs = demand == 0 ? reached[slot] <= step : reached[slot] == step + demand;
    if (climbs) {
      reached[slot] = step + demand + 1;
      byValues[slot] += demand + 1 == demands.size() ? 1 : 0;
    }
  }

  private static long pair(int row, int column, int columns) {
    return (long) row * columns + column;
  }

  /** Adds this segment's counts by design to those of the others. */
  void addTo(Map<Pair, Map<Design, Long>> cells) {
    for (int slot = 0; slot < sets.size(); slot++) {
      long pair = sets.key(slot) / DESIGNS;
      int design = (int) (sets.key(slot) % DESIGNS);
      int width = columns.dictionary().size();
      for (int row : rows.dictionary().set((int) (pair / width))) {
        for (int column : columns.dictionary().set((int) (pair % width))) {
          add(cells, row, column, design, bySets[slot]);
        }
      }
    }
    for (int slot = 0; slot < values.size(); slot++) {
      long pair = values.key(slot) / DESIGNS;
      int design = (int) (values.key(slot) % DESIGNS);
      int width = columns.dictionary().values().size();
      add(cells, (int) (pair / width), (int) (pair % width), design, byValues[slot]);
    }
  }

  private void add(
      Map<Pair, Map<Design, Long>> cells, int row, int column, int design, long count) {
    if (count > 0) {
      cells
          .computeIfAbsent(
              new Pair(rows.dictionary().value(row), columns.dictionary().value(column)),
              pair -> new TreeMap<>())
          .merge(Designs.at(design), count, Long::sum);
    }
  }
}
