package org.evidenceexplorer.bench.classification;

import java.util.Locale;

/** So many of so many. */
record Proportion(int hits, int of) {
  private static final double Z = 1.959964;

  /** The share, 0 of nothing. */
  double share() {
    return of == 0 ? 0 : (double) hits / of;
  }

  /** {@code 93.9 % (88.5-96.9), 124 of 132}: the interval is Wilson's, of 95 %. */
  @Override
  public String toString() {
    if (of == 0) {
      return "none to measure";
    }
    return String.format(
        Locale.ROOT,
        "%.1f %% (%.1f-%.1f), %d of %d",
        100 * share(),
        100 * bound(-1),
        100 * bound(1),
        hits,
        of);
  }

  double bound(int side) {
    double square = Z * Z / of;
    double centre = share() + square / 2;
    double spread = Z * Math.sqrt(share() * (1 - share()) / of + square / (4 * of));
    return Math.clamp((centre + side * spread) / (1 + square), 0, 1);
  }
}
