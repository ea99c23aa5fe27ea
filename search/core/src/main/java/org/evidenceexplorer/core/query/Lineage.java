package org.evidenceexplorer.core.query;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** Wider and narrower values of a facet. */
final class Lineage {
  private Lineage() {}

  /** Whether one value is wider than another, at any distance. */
  static boolean isAncestor(Facet facet, Vocabulary vocabulary, String wide, String narrow) {
    return !wide.equals(narrow) && withBroader(facet, vocabulary, narrow).contains(wide);
  }

  private static SequencedSet<String> withBroader(
      Facet facet, Vocabulary vocabulary, String value) {
    SequencedSet<String> seen = new LinkedHashSet<>();
    collect(facet, vocabulary, value, seen);
    return seen;
  }

  private static void collect(
      Facet facet, Vocabulary vocabulary, String value, SequencedSet<String> seen) {
    if (seen.add(value)) {
      facet.broader(value, vocabulary).forEach(next -> collect(facet, vocabulary, next, seen));
    }
  }
}
