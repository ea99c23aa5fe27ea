package org.evidenceexplorer.server.lookup;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.evidenceexplorer.citations.evidence.ClaimEvidence;
import org.evidenceexplorer.citations.evidence.ClaimEvidenceFinder;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.model.SourceDocument;

/**
 * The evidence on the claims of source documents. Finding it takes dozens of searches, so the last
 * answer on each document is remembered for as long as the index stays the same.
 */
public final class DocumentEvidence {
  private final StudySearcher searcher;
  private final Map<String, Found> remembered = new ConcurrentHashMap<>();

  /** Finds evidence with this searcher. */
  public DocumentEvidence(StudySearcher searcher) {
    this.searcher = searcher;
  }

  /** The evidence on each claim, in the document's order. */
  public List<ClaimEvidence> of(SourceDocument document) {
    // Read first: what is found while a commit arrives is then remembered for a state that is gone.
    String snapshot = searcher.snapshot().id();
    Found known = remembered.get(document.id());
    if (known != null && known.snapshot().equals(snapshot)) {
      return known.evidence();
    }
    List<ClaimEvidence> evidence =
        new ClaimEvidenceFinder(searcher, document.id()).of(document.claims());
    remembered.put(document.id(), new Found(snapshot, evidence));
    return evidence;
  }

  private record Found(String snapshot, List<ClaimEvidence> evidence) {}
}
