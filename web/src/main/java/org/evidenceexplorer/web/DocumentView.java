package org.evidenceexplorer.web;

import java.util.Arrays;
import java.util.List;
import org.evidenceexplorer.citations.evidence.ClaimEvidence;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Verdict.Outcome;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** A source document: its claims beside their evidence, its text, its citations. */
record DocumentView(
    SourceDocument document,
    List<ClaimView> claims,
    List<List<MarkedText.Run>> text,
    List<CitationView> citations) {

  static DocumentView of(
      SourceDocument document, List<ClaimEvidence> evidence, Vocabulary vocabulary) {
    return new DocumentView(
        document,
        evidence.stream().map(claim -> ClaimView.of(claim, vocabulary)).toList(),
        MarkedText.of(document),
        CitationView.of(document.citations()));
  }

  Outward origin() {
    return Outward.page(document.origin());
  }

  /** How many citations have each verdict, verdicts without one left out. */
  List<Tally> tally() {
    return Arrays.stream(Outcome.values())
        .map(outcome ->
            new Tally(
                outcome.key(),
                outcome.label(),
                document.citations().stream()
                    .filter(citation -> citation.verdict().outcome() == outcome)
                    .count()))
        .filter(tally -> tally.count() > 0)
        .toList();
  }

  /** Citations of one verdict. */
  record Tally(String mark, String label, long count) {}
}
