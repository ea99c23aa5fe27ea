package org.evidenceexplorer.web;

import java.util.List;
import java.util.stream.Stream;
import org.evidenceexplorer.core.query.FacetValue;

/**
 * A list of values, the first of them in sight and the rest behind "more". What is chosen is always
 * in sight.
 */
record Folded(List<FacetValue> shown, List<FacetValue> rest) {
  private static final int WIDEST = 6;
  private static final int NARROWER = 4;

  /** A list is not folded for less than this. */
  private static final int WORTH_FOLDING = 3;

  Folded {
    shown = List.copyOf(shown);
    rest = List.copyOf(rest);
  }

  /** The widest values of a facet. */
  static Folded widest(List<FacetValue> values) {
    return of(values, WIDEST);
  }

  /** Values under a wider one. */
  static Folded narrower(List<FacetValue> values) {
    return of(values, NARROWER);
  }

  private static Folded of(List<FacetValue> values, int inSight) {
    if (values.size() < inSight + WORTH_FOLDING) {
      return new Folded(values, List.of());
    }
    List<FacetValue> shown =
        Stream.concat(
                values.stream().limit(inSight),
                values.stream().skip(inSight).filter(Folded::holdsChoice))
            .toList();
    return new Folded(shown, values.stream().filter(value -> !shown.contains(value)).toList());
  }

  /** Whether a value or one under it is selected or excluded. */
  static boolean holdsChoice(FacetValue value) {
    return value.selected()
        || value.excluded()
        || value.children().stream().anyMatch(Folded::holdsChoice);
  }
}
