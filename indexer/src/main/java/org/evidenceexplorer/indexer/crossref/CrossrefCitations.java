package org.evidenceexplorer.indexer.crossref;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidenceexplorer.citations.check.Answer;
import org.evidenceexplorer.citations.check.CitationSource;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.indexer.json.Json;
import org.evidenceexplorer.indexer.merge.RecordAsStudy;
import org.evidenceexplorer.indexer.remote.Reply;
import org.evidenceexplorer.indexer.remote.Services;

/**
 * Crossref as a place to look citations up: by the DOI that is printed, then by the words of the
 * whole entry. Its own scores are not looked at; every work is verified by the checker.
 */
public final class CrossrefCitations implements CitationSource {
  private static final int LIKELY = 5;

  /** What is no work, or only speaks of one. */
  private static final Set<String> NO_WORKS =
      Set.of(
          "component",
          "peer-review",
          "grant",
          "dataset",
          "journal",
          "journal-issue",
          "journal-volume");

  private static final String PREPRINT = "posted-content";

  private final Crossref service;
  private final InstantSource clock;

  /** Asks the Crossref of these services. */
  public CrossrefCitations(Services services, InstantSource clock) {
    this.service = new Crossref(services.remote(), services.crossref());
    this.clock = clock;
  }

  @Override
  public String name() {
    return CrossrefWork.SOURCE;
  }

  @Override
  public Answer ask(Citation citation) {
    List<Json> works = new ArrayList<>();
    String printed = citation.printed().doi();
    Optional<Identifier> doi =
        printed == null ? Optional.empty() : Identifier.of(Scheme.DOI, printed);
    if (doi.isPresent()) {
      switch (service.work(doi.get())) {
        case Reply.Answered<Optional<Json>>(Optional<Json> work) -> work.ifPresent(works::add);
        case Reply.Failed<Optional<Json>>(var fault) -> {
          return new Answer.Unavailable(fault.words());
        }
      }
    }
    return switch (service.likely(citation.text(), LIKELY)) {
      case Reply.Answered<List<Json>>(List<Json> likely) -> {
        works.addAll(likely);
        yield answer(works, citation);
      }
      case Reply.Failed<List<Json>>(var fault) -> new Answer.Unavailable(fault.words());
    };
  }

  private Answer answer(List<Json> works, Citation citation) {
    Map<StudyId, Study> candidates = new LinkedHashMap<>();
    works.stream()
        .filter(work -> mayBeMeant(work, citation.printed()))
        .flatMap(work -> record(work).stream())
        .map(RecordAsStudy::of)
        .forEach(study -> candidates.putIfAbsent(study.id(), study));
    return candidates.isEmpty()
        ? new Answer.Missed()
        : new Answer.Found(List.copyOf(candidates.values()));
  }

  /** A citation with a volume or pages means the article, not its preprint of the same title. */
  private static boolean mayBeMeant(Json work, Citation.Printed printed) {
    String type = work.text("type");
    boolean inJournal = printed.volume() != null || printed.pages() != null;
    return !NO_WORKS.contains(type) && !(inJournal && type.equals(PREPRINT));
  }

  /** Empty for a work without a title, which nothing could verify. */
  private Optional<Record> record(Json work) {
    try {
      return Optional.of(
          CrossrefWork.read(work, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }
}
