package org.evidenceexplorer.indexer.merge;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.SameCohort;

/**
 * Links a preprint and its article, which are two works with two DOIs: equal title, first author
 * and year, and a source calls one of them a preprint and none the other. Where their titles or
 * years differ, what sources state of each other as notices is the only link.
 */
final class Preprints {
  /** What PubMed and Europe PMC call one, and Crossref. */
  private static final Set<String> TYPES = Set.of("Preprint", "posted-content");

  private Preprints() {}

  /** The works among these that are the preprint of this one, or its article. */
  static Stream<SameCohort> of(Work work, List<Work> works) {
    boolean preprint = isPreprint(work);
    String why =
        "%s with the same title, first author and year"
            .formatted(preprint ? "an article" : "a preprint");
    return works.stream()
        .filter(other -> isPreprint(other) != preprint && other.sharesKey(work))
        .map(other -> new SameCohort(other.id(), why));
  }

  private static boolean isPreprint(Work work) {
    return work.records().stream()
        .flatMap(record -> record.bibliography().publicationTypes().stream())
        .anyMatch(TYPES::contains);
  }
}
