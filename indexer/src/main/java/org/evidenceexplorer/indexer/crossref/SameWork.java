package org.evidenceexplorer.indexer.crossref;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.evidenceexplorer.citations.check.Answer;
import org.evidenceexplorer.citations.check.CitationChecker;
import org.evidenceexplorer.citations.check.CitationSource;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Verdict.Outcome;
import org.evidenceexplorer.indexer.merge.RecordAsStudy;

/** Whether a work that Crossref describes is the one in the index, judged as a citation of it. */
final class SameWork {
  private static final InstantSource NO_CLOCK = InstantSource.fixed(Instant.EPOCH);

  boolean is(Asked meant, Record found) {
    CitationSource source =
        new CitationSource() {
          @Override
          public String name() {
            return CrossrefWork.SOURCE;
          }

          @Override
          public Answer ask(Citation citation) {
            return new Answer.Found(List.of(RecordAsStudy.of(found)));
          }
        };
    Outcome outcome =
        new CitationChecker(List.of(source), NO_CLOCK)
            .check(List.of(citation(meant)))
            .getFirst()
            .verdict()
            .outcome();
    return outcome == Outcome.VERIFIED || outcome == Outcome.CORRECTED;
  }

  private static Citation citation(Asked meant) {
    Bibliography work = meant.work();
    Publication place = work.publication();
    Citation.Printed printed =
        new Citation.Printed(
            work.authors().stream().map(Author::shortName).toList(),
            CrossrefWork.unmarked(work.title()),
            place.anyJournalName(),
            place.year() == null ? null : place.year().toString(),
            place.volume(),
            place.issue(),
            place.pages(),
            null,
            null,
            meant.doi().value());
    return new Citation("1", work.title(), Citation.Kind.ARTICLE, printed, List.of());
  }
}
