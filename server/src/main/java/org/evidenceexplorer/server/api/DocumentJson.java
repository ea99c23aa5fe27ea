package org.evidenceexplorer.server.api;

import java.util.List;
import org.evidenceexplorer.citations.check.CitationJson;
import org.evidenceexplorer.citations.evidence.ClaimEvidence;
import org.evidenceexplorer.core.model.Claim;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** The answer of {@code documents/ID}; the offsets of claims count in {@code text}. */
record DocumentJson(
    Snapshot snapshot,
    String id,
    String title,
    String origin,
    String text,
    List<ClaimJson> claims,
    List<CitationJson> citations) {
  static DocumentJson of(
      SourceDocument document,
      List<ClaimEvidence> evidence,
      Snapshot snapshot,
      Vocabulary vocabulary) {
    return new DocumentJson(
        snapshot,
        document.id(),
        document.title(),
        document.origin(),
        document.text(),
        evidence.stream().map(one -> ClaimJson.of(one, vocabulary)).toList(),
        document.citations().stream().map(CitationJson::of).toList());
  }

  /** A claim with its place and what the index holds on it. */
  record ClaimJson(
      String id,
      Claim.Kind kind,
      String text,
      int start,
      int end,
      List<String> concepts,
      EvidenceJson evidence) {
    static ClaimJson of(ClaimEvidence evidence, Vocabulary vocabulary) {
      Claim claim = evidence.claim();
      return new ClaimJson(
          claim.id(),
          claim.kind(),
          claim.text(),
          claim.start(),
          claim.end(),
          claim.concepts(),
          EvidenceJson.of(evidence, vocabulary));
    }
  }
}
