package org.evidenceexplorer.indexer.merge;

import java.util.Optional;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.text.Analysis;

/** Title, first author and year of a work, as far as two records of it agree on them. */
record WorkKey(String title, String author, int year) {

  /** The key of a bibliography; empty if it lacks one of the three. */
  static Optional<WorkKey> of(Bibliography bibliography) {
    Integer year = bibliography.publication().year();
    String title = folded(bibliography.title());
    if (year == null || title.isEmpty() || bibliography.authors().isEmpty()) {
      return Optional.empty();
    }
    String author = folded(bibliography.authors().getFirst().family());
    return author.isEmpty() ? Optional.empty() : Optional.of(new WorkKey(title, author, year));
  }

  /** Words alone: case, accents and punctuation differ between sources. */
  private static String folded(String text) {
    return String.join(" ", Analysis.EXACT.terms(text));
  }
}
