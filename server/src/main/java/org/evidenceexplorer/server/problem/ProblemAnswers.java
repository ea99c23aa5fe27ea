package org.evidenceexplorer.server.problem;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.server.Request;
import org.evidenceexplorer.core.failure.SearchException;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;
import org.evidenceexplorer.core.failure.SearchException.BadQuery;
import org.evidenceexplorer.core.failure.SearchException.IndexBusy;
import org.evidenceexplorer.core.failure.SearchException.IndexMissing;
import org.evidenceexplorer.core.failure.SearchException.IndexUnavailable;
import org.evidenceexplorer.core.failure.SearchException.SchemaMismatch;
import org.evidenceexplorer.core.failure.SearchException.SnapshotExpired;
import org.evidenceexplorer.core.model.StudyJson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends problems: as {@code application/problem+json} to programs, as a page to people, who ask for
 * pages and accept HTML. An unexpected exception is logged here, once, and nothing of it is sent.
 */
public final class ProblemAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

  private final ProblemPage page;

  /** Sends problems on pages of this look. */
  public ProblemAnswers(ProblemPage page) {
    this.page = page;
  }

  /** Answers every failure: of a route, and of the HTTP server before or below the routes. */
  public void register(JavalinConfig config) {
    Request.Handler transport = new TransportProblems(this);
    config.jetty.modifyServer(server -> server.setErrorHandler(transport));
    config.jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(transport));
    config.router.javaLangErrorHandler(this::unexpected);
    register(config.routes);
  }

  private void register(RoutesConfig routes) {
    routes.exception(SearchException.class, (failure, context) -> answer(failure, context));
    routes.exception(
        ProblemException.class, (failure, context) -> send(failure.problem(), context));
    routes.exception(HttpResponseException.class, this::answer);
    routes.exception(Exception.class, this::unexpected);
  }

  private void answer(SearchException failure, Context context) {
    if (isOfTheServer(failure)) {
      LOG.warn("Cannot answer {}", context.path(), failure);
    }
    send(Problems.of(failure), context);
  }

  private static boolean isOfTheServer(SearchException failure) {
    return switch (failure) {
      case BadQuery _, BadParameter _, SnapshotExpired _ -> false;
      case IndexMissing _, SchemaMismatch _, IndexBusy _, IndexUnavailable _ -> true;
    };
  }

  private void answer(HttpResponseException failure, Context context) {
    if (failure instanceof MethodNotAllowedResponse) {
      context.header("Allow", failure.getDetails().getOrDefault("availableMethods", "GET, HEAD"));
    }
    send(Problems.ofStatus(failure.getStatus()), context);
  }

  private void unexpected(Exception failure, Context context) {
    LOG.error("Unexpected failure of {} {}", context.method(), context.path(), failure);
    send(Problems.ofStatus(500), context);
  }

  /** Answers what no program can recover from. */
  private void unexpected(HttpServletResponse response, Error failure) {
    LOG.error("Unexpected failure", failure);
    try {
      response.sendError(HttpStatus.INTERNAL_SERVER_ERROR.getCode());
    } catch (IOException e) {
      LOG.debug("The client is gone", e);
    }
  }

  private void send(Problem problem, Context context) {
    String question = context.queryParam("q");
    Form form =
        isForPrograms(context.path(), context.header("Accept"))
            ? json(problem)
            : html(problem, question == null ? "" : question);
    context
        .status(problem.status())
        .contentType(form.mediaType())
        .header("Cache-Control", "no-store")
        .result(form.body());
    context.res().setHeader("ETag", null);
  }

  /** A problem that no route saw: how it is sent to who asked for this path. */
  Form form(Problem problem, String path, @Nullable String accepted) {
    return isForPrograms(path, accepted) ? json(problem) : html(problem, "");
  }

  private static Form json(Problem problem) {
    return new Form(Problem.MEDIA_TYPE, StudyJson.mapper().writeValueAsString(problem.json()));
  }

  private Form html(Problem problem, String question) {
    try {
      return new Form("text/html; charset=utf-8", page.html(problem, question));
    } catch (RuntimeException e) {
      LOG.error("The page of a problem failed", e);
      return json(problem);
    }
  }

  private static boolean isForPrograms(String path, @Nullable String accepted) {
    return isUnder(path, "/api")
        || isUnder(path, "/health")
        || accepted == null
        || !accepted.contains("text/html");
  }

  private static boolean isUnder(String path, String prefix) {
    return path.equals(prefix) || path.startsWith(prefix + "/");
  }

  /** A body and what it is. */
  record Form(String mediaType, String body) {}
}
