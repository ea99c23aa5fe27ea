package org.evidenceexplorer.bench.classification;

/** Counts of a yes-or-no question against its truth. */
final class Tally {
  private int truePositives;
  private int falseNegatives;
  private int falsePositives;
  private int trueNegatives;

  void add(boolean truth, boolean answer) {
    if (truth && answer) {
      truePositives++;
    } else if (truth) {
      falseNegatives++;
    } else if (answer) {
      falsePositives++;
    } else {
      trueNegatives++;
    }
  }

  Proportion sensitivity() {
    return new Proportion(truePositives, truePositives + falseNegatives);
  }

  Proportion specificity() {
    return new Proportion(trueNegatives, trueNegatives + falsePositives);
  }

  Proportion precision() {
    return new Proportion(truePositives, truePositives + falsePositives);
  }
}
