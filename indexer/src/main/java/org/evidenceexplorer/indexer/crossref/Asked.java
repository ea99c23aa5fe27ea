package org.evidenceexplorer.indexer.crossref;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.indexer.source.Held;

/**
 * A DOI of a work in the index that Crossref is to be asked for.
 *
 * @param work as other sources describe it
 */
record Asked(Identifier doi, Bibliography work) {
  /** Days for which an answer is good: retractions should be known within a week. */
  private static final int GOOD = 6;

  /**
   * All of them; to be closed by the caller of {@link Stream#close}. An answer of the last days is
   * good enough, so that a run that was broken off goes on where it stopped.
   */
  static Stream<Asked> of(Held held, LocalDate today) {
    return held.studies().flatMap(study -> of(study, today.minusDays(GOOD)));
  }

  private static Stream<Asked> of(Study study, LocalDate oldest) {
    return study.records().stream()
        .flatMap(record -> record.identifiers().stream())
        .filter(identifier -> identifier.scheme() == Scheme.DOI)
        .distinct()
        .filter(doi -> study.records().stream().noneMatch(record -> answers(record, doi, oldest)))
        .map(doi -> new Asked(doi, study.bibliography()));
  }

  private static boolean answers(Record record, Identifier doi, LocalDate oldest) {
    LocalDate fetched = record.provenance().fetched();
    return record.provenance().source().equals(CrossrefWork.SOURCE)
        && record.provenance().sourceId().equals(doi.value())
        && fetched != null
        && !fetched.isBefore(oldest);
  }
}
