package org.evidenceexplorer.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** Routes that read: the same handler for GET and HEAD, so that both have the same status. */
public final class Reading {
  private Reading() {}

  /** Adds a route. */
  public static void route(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }
}
