package org.evidenceexplorer.core.schema;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Fingerprint;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.text.Analysis;

/**
 * Title, first author and year of a work, as far as two records of it agree on them: words alone,
 * because case, accents and punctuation differ between sources. Records without a common identifier
 * are found by it.
 */
public record WorkKey(String title, String author, int year) {

  /** The key of a bibliography; empty if it lacks one of the three. */
  public static Optional<WorkKey> of(Bibliography bibliography) {
    Integer year = bibliography.publication().year();
    String title = folded(bibliography.title());
    if (year == null || title.isEmpty() || bibliography.authors().isEmpty()) {
      return Optional.empty();
    }
    String author = folded(bibliography.authors().getFirst().family());
    return author.isEmpty() ? Optional.empty() : Optional.of(new WorkKey(title, author, year));
  }

  /** The keys of a study's records. */
  public static Set<WorkKey> of(Study study) {
    return study.records().stream()
        .flatMap(record -> of(record.bibliography()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Sixteen hexadecimal digits for the key: what engines index. */
  public String fingerprint() {
    return Fingerprint.of(Stream.of(title, author, Integer.toString(year)));
  }

  private static String folded(String text) {
    return String.join(" ", Analysis.EXACT.terms(text));
  }
}
