package org.evidenceexplorer.server.health;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.failure.SearchException;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.server.http.Body;
import org.evidenceexplorer.server.http.Reading;
import org.evidenceexplorer.server.problem.ProblemException;
import org.evidenceexplorer.server.problem.Problems;

/**
 * {@code /health/live}: the process answers. {@code /health/ready}: it can answer questions, or the
 * reasons why not.
 */
public final class HealthRoutes {
  private final StudySearcher searcher;

  /** Asks this searcher. */
  public HealthRoutes(StudySearcher searcher) {
    this.searcher = searcher;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    Reading.route(routes, "/health/live", HealthRoutes::live);
    Reading.route(routes, "/health/ready", this::ready);
  }

  private static void live(Context context) {
    Body.json(context, Map.of("status", "live"));
  }

  private void ready(Context context) {
    Body.json(context, new Ready("ready", snapshot()));
  }

  private Snapshot snapshot() {
    try {
      return searcher.snapshot();
    } catch (SearchException failure) {
      throw new ProblemException(
          Problems.of(failure).with("reasons", List.of(String.valueOf(failure.getMessage()))));
    }
  }

  private record Ready(String status, Snapshot snapshot) {}
}
