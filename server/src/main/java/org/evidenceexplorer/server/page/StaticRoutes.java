package org.evidenceexplorer.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.evidenceexplorer.server.http.Body;
import org.evidenceexplorer.server.http.Reading;
import org.evidenceexplorer.server.problem.ProblemException;
import org.evidenceexplorer.server.problem.Problems;
import org.evidenceexplorer.web.StaticFiles;

/**
 * Style sheet, script and icon: a closed list, kept by browsers for as long as they are the same.
 */
final class StaticRoutes {
  private static final String PATH = "/static/";
  private static final String KEEP = "public, max-age=31536000, immutable";

  private StaticRoutes() {}

  static void register(RoutesConfig routes) {
    Reading.route(routes, PATH + "{name}", StaticRoutes::file);
  }

  private static void file(Context context) {
    StaticFiles.File file =
        StaticFiles.file(context.pathParam("name"))
            .orElseThrow(() -> new ProblemException(Problems.ofStatus(404)));
    Body.file(context, file.type(), file.bytes());
    if (file.hash().equals(context.queryParam("v"))) {
      context.header("Cache-Control", KEEP);
    }
  }
}
