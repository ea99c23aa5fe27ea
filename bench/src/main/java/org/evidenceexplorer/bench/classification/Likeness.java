package org.evidenceexplorer.bench.classification;

import java.util.HashSet;
import java.util.Set;
import org.evidenceexplorer.core.text.Analysis;

/** How much two names of outcomes share. */
final class Likeness {
  private static final Set<String> COMMON =
      Set.of(
          "of", "the", "in", "and", "at", "score", "rate", "number", "mean", "a", "to", "for", "on",
          "level", "after", "with", "by", "month", "week", "chang", "or", "from", "between",
          "total", "group", "patient");

  private Likeness() {}

  /** Dice's coefficient of their stems, 0 to 1. */
  static double of(String one, String other) {
    Set<String> ones = stems(one);
    Set<String> others = stems(other);
    int size = ones.size() + others.size();
    ones.retainAll(others);
    return size == 0 ? 0 : 2.0 * ones.size() / size;
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>(Analysis.STEMMED.terms(text));
    stems.removeIf(stem -> COMMON.contains(stem) || Character.isDigit(stem.charAt(0)));
    return stems;
  }
}
