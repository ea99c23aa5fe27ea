package org.evidenceexplorer.server.problem;

import io.javalin.http.HttpStatus;
import java.util.Map;
import org.evidenceexplorer.core.failure.SearchException;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;
import org.evidenceexplorer.core.failure.SearchException.BadQuery;
import org.evidenceexplorer.core.failure.SearchException.IndexBusy;
import org.evidenceexplorer.core.failure.SearchException.IndexMissing;
import org.evidenceexplorer.core.failure.SearchException.IndexUnavailable;
import org.evidenceexplorer.core.failure.SearchException.SchemaMismatch;
import org.evidenceexplorer.core.failure.SearchException.SnapshotExpired;

/** What each failure is called and which status it has: the one table. */
public final class Problems {
  private Problems() {}

  /** The problem that a failure is. */
  public static Problem of(SearchException failure) {
    return switch (failure) {
      case BadQuery query ->
          named("bad-query", "The question cannot be read", 400, query)
              .with("parameter", "q")
              .with("position", query.position())
              .with("hint", query.hint());
      case BadParameter parameter ->
          named("bad-parameter", "A parameter cannot be used", 400, parameter)
              .with("parameter", parameter.parameter());
      case SnapshotExpired expired ->
          named("snapshot-expired", "The snapshot is no longer kept", 410, expired)
              .with("parameter", "cursor");
      case IndexMissing missing -> named("index-missing", "There is no index", 503, missing);
      case SchemaMismatch mismatch ->
          named("schema-mismatch", "The index has another schema", 503, mismatch);
      case IndexBusy busy -> named("index-busy", "The index is being written", 503, busy);
      case IndexUnavailable unavailable ->
          named("index-unavailable", "The index cannot be read", 503, unavailable);
    };
  }

  /** A problem that its HTTP status names, with the status's usual words. */
  public static Problem ofStatus(int status) {
    HttpStatus known = HttpStatus.forStatus(status);
    return new Problem("about:blank", known.getMessage(), status, detail(status), Map.of());
  }

  /** No study has this identifier. */
  public static Problem unknownStudy(String identifier) {
    return Problem.named(
            "unknown-study",
            "No such study",
            404,
            "the identifier of a study expected, found \"%s\"".formatted(shown(identifier)))
        .with("parameter", "id");
  }

  /** No source document has this id. */
  public static Problem unknownDocument(String id) {
    return Problem.named(
            "unknown-document",
            "No such source document",
            404,
            "the id of a source document expected, found \"%s\"".formatted(shown(id)))
        .with("parameter", "id");
  }

  private static Problem named(String name, String title, int status, SearchException failure) {
    return Problem.named(name, title, status, String.valueOf(failure.getMessage()));
  }

  private static String detail(int status) {
    return switch (status) {
      case 400 -> "a well-formed request expected, found a mistake in its URL or headers";
      case 404 -> "a known path expected, found another";
      case 405 -> "a method that this path allows expected, found another";
      case 413 -> "a shorter request body expected";
      case 414 -> "a shorter URL expected";
      case 415 -> "a form or JSON expected as request body, found another type";
      case 431 -> "shorter request headers expected";
      case 503 -> "the server cannot answer now: try again later";
      default -> status >= 500 ? "something went wrong here; it was logged" : "request refused";
    };
  }

  private static String shown(String value) {
    return value.length() > 80 ? value.substring(0, 80) + "…" : value;
  }
}
