package org.evidenceexplorer.web;

import java.util.List;
import java.util.stream.Stream;
import org.evidenceexplorer.citations.evidence.ClaimEvidence;
import org.evidenceexplorer.citations.evidence.Evidence;
import org.evidenceexplorer.core.model.Claim;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * A claim beside its evidence: what is for it and what is against it in the same form.
 *
 * @param concepts what the claim names, in words
 */
record ClaimView(Claim claim, List<String> concepts, List<Side> sides) {
  ClaimView {
    sides = List.copyOf(sides);
  }

  /** The evidence of one kind. */
  record Side(String title, List<EvidenceLine> lines) {}

  static ClaimView of(ClaimEvidence evidence, Vocabulary vocabulary) {
    Links links = new Links(vocabulary);
    long most =
        Stream.of(evidence.about(), evidence.supporting(), evidence.against())
            .flatMap(List::stream)
            .mapToLong(Evidence::studies)
            .max()
            .orElse(1);
    return new ClaimView(
        evidence.claim(),
        evidence.claim().concepts().stream().map(vocabulary::label).toList(),
        List.of(
            new Side("On this", EvidenceLine.of(evidence.about(), links, most)),
            new Side("For the claim", EvidenceLine.of(evidence.supporting(), links, most)),
            new Side("Against the claim", EvidenceLine.of(evidence.against(), links, most))));
  }

  /** Its place among the claims of the page. */
  String anchor() {
    return "claim-" + claim.id();
  }

  /** Its first words in the text of the document. */
  String place() {
    return place(claim);
  }

  /** The place of a claim in the text of its document. */
  static String place(Claim claim) {
    return "place-" + claim.id();
  }

  /** Whether the claim could be looked for at all. */
  boolean isSearchable() {
    return sides.stream().anyMatch(side -> !side.lines().isEmpty());
  }

  /** Whether no study in the index is about it. */
  boolean hasNothing() {
    return sides.stream().flatMap(side -> side.lines().stream()).allMatch(EvidenceLine::isEmpty);
  }
}
