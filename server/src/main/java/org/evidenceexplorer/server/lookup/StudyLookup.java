package org.evidenceexplorer.server.lookup;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Consumer;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.server.http.Address;
import org.evidenceexplorer.server.problem.ProblemException;
import org.evidenceexplorer.server.problem.Problems;

/**
 * Finds the study that a path names. Every identifier that a study has or ever had leads to it; all
 * but its own id by a redirect, which is a temporary one because a study's own id changes when it
 * gains a better one.
 */
public final class StudyLookup {
  private final StudySearcher searcher;

  /** Looks up in this searcher. */
  public StudyLookup(StudySearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * Answers with the study whose id is the rest of the path.
   *
   * @param prefix of the path, up to the id
   * @param answer what is done with the study; left out where the path holds an alias
   * @throws ProblemException if no study has the identifier
   */
  public void answer(Context context, String prefix, Consumer<Study> answer) {
    String named = Address.rest(context, prefix, "id");
    Study study = find(named).orElseThrow(() -> new ProblemException(Problems.unknownStudy(named)));
    String id = study.id().toString();
    if (named.equals(id)) {
      answer.accept(study);
    } else {
      redirect(context, Address.path(prefix, id));
    }
  }

  private static void redirect(Context context, String path) {
    String query = context.queryString();
    context
        .header("Location", query == null ? path : path + "?" + query)
        .header("Cache-Control", "no-cache")
        .status(HttpStatus.FOUND);
  }

  /** A slash at the end may be part of a DOI; if it is not, it is forgiven. */
  private Optional<Study> find(String named) {
    Optional<Study> found = Identifier.parse(named).flatMap(searcher::find);
    return found.isEmpty() && named.endsWith("/")
        ? find(named.substring(0, named.length() - 1))
        : found;
  }
}
