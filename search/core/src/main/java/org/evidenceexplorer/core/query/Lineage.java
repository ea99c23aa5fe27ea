package org.evidenceexplorer.core.query;

import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** Wider and narrower values of a facet. */
final class Lineage {
  private Lineage() {}

  /** Whether one value is wider than another, at any distance. */
  static boolean isAncestor(Facet facet, Vocabulary vocabulary, String wide, String narrow) {
    return !wide.equals(narrow) && facet.withBroader(narrow, vocabulary).contains(wide);
  }
}
