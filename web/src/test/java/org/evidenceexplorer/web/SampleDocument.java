package org.evidenceexplorer.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evidenceexplorer.citations.evidence.ClaimEvidence;
import org.evidenceexplorer.citations.evidence.Evidence;
import org.evidenceexplorer.core.model.CheckedCitation;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.Claim;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.model.Verdict;
import org.evidenceexplorer.core.model.Verdict.Answer;
import org.evidenceexplorer.core.model.Verdict.Check;
import org.evidenceexplorer.core.model.Verdict.Outcome;
import org.evidenceexplorer.core.query.SearchParameters;
import org.jspecify.annotations.Nullable;

/** A leaflet with every kind of claim and verdict, and the evidence on it. */
final class SampleDocument {
  private static final String TEXT =
      "Heel cups <help> with heel pain, also at night.\n\nThey are \"safe\".\nReferences";

  static final SourceDocument LEAFLET =
      new SourceDocument(
          "leaflet",
          "All on <heels>",
          "https://example.org/leaflet",
          TEXT,
          List.of(
              claim("1", Claim.Kind.BENEFIT, "Heel cups <help> with heel pain, also at night."),
              claim("2", Claim.Kind.NO_BENEFIT, "heel pain"),
              claim("3", Claim.Kind.SAFETY, "They are \"safe\".")),
          List.of(
              citation("1", Outcome.VERIFIED, "pmid:101", Answer.HIT),
              corrected(),
              citation("3", Outcome.CANDIDATE, "pmid:102", Answer.MISS),
              citation("4", Outcome.NOT_INDEXED, null, Answer.NOT_ASKED),
              citation("5", Outcome.UNRESOLVED, null, Answer.MISS),
              citation("6", Outcome.UNRESOLVED, null, Answer.UNAVAILABLE)));

  private SampleDocument() {}

  /** Evidence for the first claim, none for the second, and a third that names nothing known. */
  static List<ClaimEvidence> evidence() {
    List<Claim> claims = LEAFLET.claims();
    return List.of(
        new ClaimEvidence(
            claims.get(0),
            List.of(line("Studies of heel pain", 3, 1, 30)),
            List.of(line("For", 2, 0, 0)),
            List.of(line("Against", 1, 1, 1))),
        new ClaimEvidence(claims.get(1), List.of(line("Studies", 0, 0, 0)), List.of(), List.of()),
        new ClaimEvidence(claims.get(2), List.of(), List.of(), List.of()));
  }

  static CheckedCitation corrected() {
    return new CheckedCitation(
        printed("2", "Ash J. A book <of> \"heels\". 2006."),
        new Verdict(
            Outcome.CORRECTED,
            StudyId.parse("pmid:101").orElseThrow(),
            List.of(new Verdict.Mismatch("year", "2006", "2005")),
            List.of("journal", "volume"),
            List.of(new Check("index", Answer.HIT, Instant.parse("2026-03-02T14:05:00Z")))));
  }

  static CheckedCitation citation(
      String label, Outcome outcome, @Nullable String study, Answer answer) {
    return new CheckedCitation(
        printed(label, "Birch J. On heels. 2001."),
        new Verdict(
            outcome,
            study == null ? null : StudyId.parse(study).orElseThrow(),
            List.of(),
            List.of(),
            List.of(new Check("index", answer, null))));
  }

  private static Citation printed(String label, String text) {
    return new Citation(
        label,
        text,
        Citation.Kind.ARTICLE,
        new Citation.Printed(List.of(), null, null, null, null, null, null, null, null, null),
        List.of("PubMed"));
  }

  private static Claim claim(String id, Claim.Kind kind, String text) {
    int start = TEXT.indexOf(text);
    return new Claim(id, kind, text, start, start + text.length(), List.of("heel-pain"));
  }

  private static Evidence line(String label, long studies, long cited, long people) {
    TreeMap<Design, Long> designs = new TreeMap<>();
    if (studies > 0) {
      designs.put(Design.BEFORE_AFTER, studies);
    }
    return new Evidence(
        label,
        SearchParameters.read(Map.of("condition", List.of("heel-pain")), Samples.VOCABULARY),
        studies,
        designs,
        cited,
        people);
  }
}
