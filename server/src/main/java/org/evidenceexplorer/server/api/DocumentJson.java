package org.evidenceexplorer.server.api;

import java.util.List;
import org.evidenceexplorer.core.model.CheckedCitation;
import org.evidenceexplorer.core.model.Claim;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.query.Snapshot;

/** The answer of {@code documents/ID}; the offsets of claims count in {@code text}. */
record DocumentJson(
    Snapshot snapshot,
    String id,
    String title,
    String origin,
    String text,
    List<Claim> claims,
    List<CheckedCitation> citations) {
  static DocumentJson of(SourceDocument document, Snapshot snapshot) {
    return new DocumentJson(
        snapshot,
        document.id(),
        document.title(),
        document.origin(),
        document.text(),
        document.claims(),
        document.citations());
  }
}
