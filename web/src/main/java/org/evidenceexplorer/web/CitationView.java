package org.evidenceexplorer.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.CheckedCitation;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.model.Verdict;
import org.evidenceexplorer.core.model.Verdict.Answer;
import org.evidenceexplorer.core.model.Verdict.Mismatch;
import org.evidenceexplorer.core.model.Verdict.Outcome;

/** A citation as printed, beside what became of it. */
record CitationView(CheckedCitation checked) {

  static List<CitationView> of(List<CheckedCitation> citations) {
    return citations.stream().map(CitationView::new).toList();
  }

  private Verdict decided() {
    return checked.verdict();
  }

  String label() {
    return checked.citation().label();
  }

  String text() {
    return checked.citation().text();
  }

  String kind() {
    return Numbers.sentence(checked.citation().kind().key());
  }

  /** The name of the drawing beside the verdict. */
  String mark() {
    return decided().outcome().key();
  }

  /** The verdict; not found only where every place that was asked has answered. */
  String verdict() {
    boolean unanswered =
        decided().checked().stream().anyMatch(check -> check.answer() == Answer.UNAVAILABLE);
    boolean asked = decided().checked().stream().anyMatch(check -> check.answer() == Answer.MISS);
    return decided().outcome() == Outcome.UNRESOLVED && (unanswered || !asked)
        ? "Not fully checked"
        : decided().outcome().label();
  }

  /** What a reader should not take the verdict for; empty if it says all. */
  String caution() {
    return switch (decided().outcome()) {
      case VERIFIED, CORRECTED -> "";
      case CANDIDATE -> "Not sure enough to say that this is the work meant.";
      case NOT_INDEXED ->
          "Books, chapters and magazines are not in the indexes searched. Whether it exists was not checked.";
      case UNRESOLVED ->
          "That it was not found where it was looked for does not mean that it does not exist.";
    };
  }

  List<Mismatch> mismatches() {
    return decided().mismatches();
  }

  /** Printed fields that no record could confirm, in words; empty if there are none. */
  String notCompared() {
    return String.join(", ", decided().notCompared());
  }

  Optional<String> study() {
    return Optional.ofNullable(decided().study()).map(Links::study);
  }

  /** The link to the study, in words that do not say more than the verdict. */
  String studyWords() {
    String certain =
        switch (decided().outcome()) {
          case VERIFIED, CORRECTED -> "The study in this index";
          case CANDIDATE, NOT_INDEXED, UNRESOLVED -> "Perhaps this study in this index";
        };
    StudyId study = decided().study();
    return study == null || !Outward.isPublic(study.identifier())
        ? certain
        : certain + ": " + study;
  }

  /** Every place, with what it answered. */
  String places() {
    return decided().checked().stream()
        .map(check -> check.source() + ": " + words(check))
        .collect(Collectors.joining("; "));
  }

  private static String words(Verdict.Check check) {
    String when = check.at() == null ? "" : " on " + Numbers.day(check.at());
    return switch (check.answer()) {
      case HIT -> "found" + when;
      case MISS -> "not found" + when;
      case UNAVAILABLE -> "did not answer" + when;
      case NOT_ASKED -> "not asked";
    };
  }
}
