package org.evidenceexplorer.indexer.document;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidenceexplorer.citations.check.CitationChecker;
import org.evidenceexplorer.citations.check.CitationSource;
import org.evidenceexplorer.citations.check.FinderSource;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.model.CheckedCitation;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.model.Verdict;
import org.evidenceexplorer.indexer.merge.Merger;
import org.jspecify.annotations.Nullable;

/**
 * Checks the citations of documents against the index and, where that does not have them, against
 * the places where they are looked up. A work that is certainly meant is taken into the index; one
 * that is only perhaps meant is not, and the verdict then names none.
 */
final class Citations {
  private final StudyWriter writer;
  private final Merger merger;
  private final List<Remembering> lookups;
  private final CitationChecker checker;

  Citations(StudyWriter writer, Merger merger, List<CitationSource> lookups, InstantSource clock) {
    this.writer = writer;
    this.merger = merger;
    this.lookups = lookups.stream().map(Remembering::new).toList();
    List<CitationSource> places = new ArrayList<>();
    places.add(new FinderSource(Documents.INDEX, writer));
    places.addAll(this.lookups);
    this.checker = new CitationChecker(places, clock);
  }

  /**
   * The verdict on each citation.
   *
   * @param earlier verdicts of an earlier run on the same document
   */
  List<CheckedCitation> check(List<Citation> citations, List<CheckedCitation> earlier) {
    return checker.check(citations).stream()
        .map(this::takenIn)
        .map(checked -> lookups.isEmpty() ? withChecksOf(earlier, checked) : checked)
        .toList();
  }

  private CheckedCitation takenIn(CheckedCitation checked) {
    StudyId id = checked.verdict().study();
    if (id == null || writer.find(id.identifier()).isPresent()) {
      return checked;
    }
    Verdict verdict = checked.verdict();
    if (!isCertain(verdict.outcome())) {
      return with(verdict.checked(), null, checked);
    }
    lookups.stream()
        .map(place -> place.proposed(id))
        .flatMap(Optional::stream)
        .limit(1)
        .map(Study::records)
        .forEach(records -> records.forEach(merger::add));
    return checked;
  }

  /** What places said that are not asked in this run stays, of a citation that is still open. */
  private static CheckedCitation withChecksOf(
      List<CheckedCitation> earlier, CheckedCitation checked) {
    Verdict now = checked.verdict();
    if (isCertain(now.outcome())) {
      return checked;
    }
    Stream<Verdict.Check> others =
        earlier.stream()
            .filter(before -> before.citation().equals(checked.citation()))
            .limit(1)
            .flatMap(before -> before.verdict().checked().stream())
            .filter(check -> !check.source().equals(Documents.INDEX));
    return with(Stream.concat(now.checked().stream(), others).toList(), now.study(), checked);
  }

  private static CheckedCitation with(
      List<Verdict.Check> checks, @Nullable StudyId study, CheckedCitation checked) {
    Verdict verdict = checked.verdict();
    return new CheckedCitation(
        checked.citation(),
        new Verdict(verdict.outcome(), study, verdict.mismatches(), verdict.notCompared(), checks));
  }

  /** Whether a work is certainly meant. */
  static boolean isCertain(Verdict.Outcome outcome) {
    return switch (outcome) {
      case VERIFIED, CORRECTED -> true;
      case CANDIDATE, NOT_INDEXED, UNRESOLVED -> false;
    };
  }
}
