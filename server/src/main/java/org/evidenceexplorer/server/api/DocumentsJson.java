package org.evidenceexplorer.server.api;

import java.util.List;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.query.Snapshot;

/** The answer of {@code documents}. */
record DocumentsJson(Snapshot snapshot, List<Entry> documents) {
  static DocumentsJson of(Snapshot snapshot, List<SourceDocument> documents) {
    return new DocumentsJson(snapshot, documents.stream().map(Entry::of).toList());
  }

  /** A document with the number of its claims and citations. */
  record Entry(String id, String title, String origin, int claims, int citations) {
    static Entry of(SourceDocument document) {
      return new Entry(
          document.id(),
          document.title(),
          document.origin(),
          document.claims().size(),
          document.citations().size());
    }
  }
}
