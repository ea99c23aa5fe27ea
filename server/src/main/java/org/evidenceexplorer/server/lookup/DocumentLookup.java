package org.evidenceexplorer.server.lookup;

import io.javalin.http.Context;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.server.http.Address;
import org.evidenceexplorer.server.problem.ProblemException;
import org.evidenceexplorer.server.problem.Problems;

/** Finds the source document that a path names. */
public final class DocumentLookup {
  private final StudySearcher searcher;

  /** Looks up in this searcher. */
  public DocumentLookup(StudySearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * The document whose id is the rest of the path.
   *
   * @throws ProblemException if there is none
   */
  public SourceDocument find(Context context, String prefix) {
    String rest = Address.rest(context, prefix, "id");
    String id = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    return searcher
        .document(id)
        .orElseThrow(() -> new ProblemException(Problems.unknownDocument(id)));
  }
}
