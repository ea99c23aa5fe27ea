package org.evidenceexplorer.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.server.api.ApiRoutes;
import org.evidenceexplorer.server.health.HealthRoutes;
import org.evidenceexplorer.server.http.SecurityHeaders;
import org.evidenceexplorer.server.http.Transport;
import org.evidenceexplorer.server.lookup.DocumentEvidence;
import org.evidenceexplorer.server.page.PageRoutes;
import org.evidenceexplorer.server.page.ProblemPages;
import org.evidenceexplorer.server.problem.ProblemAnswers;
import org.evidenceexplorer.web.Pages;
import org.evidenceexplorer.web.Site;

/** The HTTP server with all its routes, running. */
final class EvidenceServer implements AutoCloseable {
  private final Settings settings;
  private final Javalin javalin;
  private final CountDownLatch stopped = new CountDownLatch(1);

  private EvidenceServer(Settings settings, Javalin javalin) {
    this.settings = settings;
    this.javalin = javalin;
  }

  /**
   * Starts to answer.
   *
   * @throws StartFailure if it cannot listen there
   */
  static EvidenceServer start(Settings settings, StudySearcher searcher) {
    Javalin javalin = Javalin.create(config -> configure(config, settings, searcher));
    try {
      javalin.start();
    } catch (JavalinException e) {
      throw StartFailure.listening(settings, e);
    }
    return new EvidenceServer(settings, javalin);
  }

  private static void configure(JavalinConfig config, Settings settings, StudySearcher searcher) {
    Pages pages = new Pages(Site.PLAIN);
    DocumentEvidence evidence = new DocumentEvidence(searcher);
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    Transport.configure(config.jetty, settings.host(), settings.port());
    config.routes.before(context -> SecurityHeaders.ALL.forEach(context::header));
    new ProblemAnswers(new ProblemPages(pages)).register(config);
    new HealthRoutes(searcher).register(config.routes);
    new ApiRoutes(searcher, evidence).register(config.routes);
    new PageRoutes(searcher, evidence, pages).register(config.routes);
  }

  /** Where it answers. */
  URI address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return URI.create("http://%s:%d/".formatted(host, javalin.port()));
  }

  /** Waits until it is stopped. */
  void join() throws InterruptedException {
    stopped.await();
  }

  /** Lets running requests end, then stops. */
  @Override
  public void close() {
    javalin.stop();
    stopped.countDown();
  }
}
