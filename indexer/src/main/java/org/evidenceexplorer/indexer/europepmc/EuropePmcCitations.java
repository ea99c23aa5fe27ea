package org.evidenceexplorer.indexer.europepmc;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidenceexplorer.citations.check.Answer;
import org.evidenceexplorer.citations.check.CitationSource;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.indexer.europepmc.EuropePmc.Form;
import org.evidenceexplorer.indexer.json.Json;
import org.evidenceexplorer.indexer.merge.RecordAsStudy;
import org.evidenceexplorer.indexer.paging.ServicePage;
import org.evidenceexplorer.indexer.remote.Reply;
import org.evidenceexplorer.indexer.remote.Services;

/**
 * Europe PMC as a place to look citations up: by the identifiers that are printed, by words of the
 * title and the years around, and by the place in a journal. Every work is verified by the checker.
 */
public final class EuropePmcCitations implements CitationSource {
  private static final int MOST = 25;

  private final EuropePmc service;
  private final InstantSource clock;

  /** Asks the Europe PMC of these services. */
  public EuropePmcCitations(Services services, InstantSource clock) {
    this.service = new EuropePmc(services.remote(), services.europepmc());
    this.clock = clock;
  }

  @Override
  public String name() {
    return EuropePmcRecord.SOURCE;
  }

  @Override
  public Answer ask(Citation citation) {
    Map<StudyId, Study> candidates = new LinkedHashMap<>();
    for (String query : CitationQueries.of(citation.printed())) {
      switch (service.search(query, Form.FULL, MOST, "")) {
        case Reply.Answered<ServicePage>(ServicePage page) ->
            page.rows().stream()
                .filter(row -> mayBeMeant(row, citation.printed()))
                .flatMap(row -> record(row).stream())
                .map(RecordAsStudy::of)
                .forEach(study -> candidates.putIfAbsent(study.id(), study));
        case Reply.Failed<ServicePage>(var fault) -> {
          return new Answer.Unavailable(fault.words());
        }
      }
    }
    return candidates.isEmpty()
        ? new Answer.Missed()
        : new Answer.Found(List.copyOf(candidates.values()));
  }

  /** A citation with a volume or pages means the article, not its preprint of the same title. */
  private static boolean mayBeMeant(Json row, Citation.Printed printed) {
    boolean inJournal = printed.volume() != null || printed.pages() != null;
    return !(inJournal && Key.of(row).filter(Key::isPreprint).isPresent());
  }

  /** Empty for a result that nothing could verify. */
  private Optional<Record> record(Json row) {
    try {
      return Optional.of(
          EuropePmcRecord.read(row, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }
}
