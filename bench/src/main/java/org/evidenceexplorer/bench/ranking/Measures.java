package org.evidenceexplorer.bench.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How well a ranking of documents answers one question.
 *
 * @param ndcg normalised discounted cumulative gain of the first 10, gains being the grades
 * @param recall share of the relevant documents that are among the first 100
 * @param precision average precision over the whole ranking
 */
record Measures(double ndcg, double recall, double precision) {
  private static final int FIRST_PAGE = 10;
  private static final int RECALL_DEPTH = 100;

  /** The measures of a ranking whose documents have these grades; those without one have 0. */
  static Measures of(List<String> ranking, Map<String, Integer> grades) {
    double gain = 0;
    double precision = 0;
    int found = 0;
    int foundEarly = 0;
    for (int rank = 0; rank < ranking.size(); rank++) {
      int grade = grades.getOrDefault(ranking.get(rank), 0);
      if (grade > 0) {
        found++;
        precision += (double) found / (rank + 1);
        foundEarly += rank < RECALL_DEPTH ? 1 : 0;
        gain += rank < FIRST_PAGE ? discounted(grade, rank) : 0;
      }
    }
    long relevant = grades.values().stream().filter(grade -> grade > 0).count();
    return relevant == 0
        ? new Measures(0, 0, 0)
        : new Measures(gain / ideal(grades), (double) foundEarly / relevant, precision / relevant);
  }

  private static double ideal(Map<String, Integer> grades) {
    List<Integer> best = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    double gain = 0;
    for (int rank = 0; rank < Math.min(FIRST_PAGE, best.size()); rank++) {
      gain += discounted(best.get(rank), rank);
    }
    return gain;
  }

  private static double discounted(int grade, int rank) {
    return grade / (Math.log(rank + 2) / Math.log(2));
  }
}
