package org.evidenceexplorer.lucene;

import java.util.ArrayList;
import java.util.List;

/**
 * What must each be found in some finding of a study: one demand for every value of the facets that
 * ask for all of theirs. Without such facets there is one demand that every finding meets.
 */
final class Demands {
  private final List<Criterion> criteria = new ArrayList<>();
  private final List<Integer> values = new ArrayList<>();

  Demands(List<Criterion> ofAllFindings) {
    for (Criterion criterion : ofAllFindings) {
      for (int value = 0; value < criterion.includedCount(); value++) {
        criteria.add(criterion);
        values.add(value);
      }
    }
  }

  int size() {
    return Math.max(1, criteria.size());
  }

  /** Whether any finding will do. */
  boolean isNone() {
    return criteria.isEmpty();
  }

  boolean isMetBy(int document, int demand) {
    return isNone() || criteria.get(demand).included(document).get(values.get(demand));
  }
}
