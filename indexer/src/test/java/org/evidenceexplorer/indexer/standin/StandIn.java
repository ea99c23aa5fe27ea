package org.evidenceexplorer.indexer.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.evidenceexplorer.indexer.remote.Online;
import org.evidenceexplorer.indexer.remote.Patience;
import org.evidenceexplorer.indexer.remote.Remote;
import org.evidenceexplorer.indexer.remote.Services;
import org.evidenceexplorer.indexer.remote.Watch;

/** Services on the web, played on this machine from a library of papers. */
public final class StandIn implements AutoCloseable {
  private static final String HTML =
      "<!DOCTYPE html><html><head><title>Sorry</title></head><body>busy</body></html>";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Deque<Trouble> troubles = new ArrayDeque<>();
  private final List<Asked> asked = new ArrayList<>();
  private Optional<Trouble> always = Optional.empty();

  /** What may go wrong with an answer. */
  public enum Trouble {
    /** Nothing: for a call between others. */
    NONE,
    /** Status 429. */
    TOO_MANY,
    /** Status 503. */
    OUT_OF_ORDER,
    /** Status 200, and an error in the service's own form. */
    ERROR_INSIDE,
    /** Only the first half of the answer, sent as if it were all. */
    TRUNCATED,
    /** No answer before the stand-in is closed. */
    SLOW,
    /** A page for people. */
    HTML,
    /** Nothing at all. */
    EMPTY
  }

  /** A stand-in for all services that it knows. */
  public StandIn(Library library) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    plays(library)
        .forEach((name, play) ->
            server.createContext("/" + name + "/", exchange -> handle(exchange, play)));
    server.setExecutor(threads);
    server.start();
  }

  /** The one list of the services that it plays: their names are the first part of the path. */
  private static Map<String, Play> plays(Library library) {
    return Map.of(
        "eutils", new EutilsPlay(library),
        "citmatch", new CitmatchPlay(library),
        "idconv", new IdconvPlay(library),
        "europepmc", new EuropePmcPlay(library),
        "crossref", new CrossrefPlay(library),
        "trials", new TrialsPlay(library));
  }

  /** Settings that lead to this stand-in in place of the services. */
  public Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    for (String name : List.of("eutils", "citmatch", "idconv", "europepmc", "crossref", "trials")) {
      settings.put(name.toUpperCase(Locale.ROOT) + "_URL", address(name).toString());
    }
    return settings;
  }

  /** These services, asked with this patience and in this time. */
  public Services services(Patience patience, Watch watch) {
    return services(patience, watch, Map.of());
  }

  /** The same with further settings. */
  public Services services(Patience patience, Watch watch, Map<String, String> more) {
    List<String> mistakes = new ArrayList<>();
    Map<String, String> settings = settings();
    settings.putAll(more);
    settings.put("PRODUCT", "test");
    settings.put("VERSION", "1");
    settings.put("CONTACT_EMAIL", "test@example.org");
    Online online = Online.from(name -> settings.getOrDefault(name, ""), mistakes);
    if (!mistakes.isEmpty()) {
      throw new IllegalStateException(mistakes.toString());
    }
    return Services.of(online, new Remote(online.agent(), patience, watch, new Random(7)));
  }

  private URI address(String name) {
    return URI.create("http://127.0.0.1:%d/%s/".formatted(server.getAddress().getPort(), name));
  }

  /** Makes the next calls go wrong, one after the other. */
  public synchronized StandIn next(Trouble... next) {
    troubles.addAll(List.of(next));
    return this;
  }

  /** Makes every call go wrong from now on; {@link Trouble#NONE} makes them go well again. */
  public synchronized StandIn always(Trouble trouble) {
    always = trouble == Trouble.NONE ? Optional.empty() : Optional.of(trouble);
    return this;
  }

  /** Every call so far. */
  public synchronized List<Asked> asked() {
    return List.copyOf(asked);
  }

  /** The calls so far of which the path ends so. */
  public List<Asked> asked(String program) {
    return asked().stream().filter(call -> call.path().endsWith(program)).toList();
  }

  private synchronized Trouble trouble(Asked call) {
    asked.add(call);
    Trouble next = troubles.poll();
    return next == null ? always.orElse(Trouble.NONE) : next;
  }

  private void handle(HttpExchange exchange, Play play) throws IOException {
    try (exchange) {
      Asked call = asked(exchange);
      switch (trouble(call)) {
        case NONE -> send(exchange, play.answer(call));
        case TOO_MANY -> {
          exchange.getResponseHeaders().set("Retry-After", "3");
          String body = "{\"error\":\"API rate limit exceeded\",\"api-key\":\"203.0.113.9\"}";
          send(exchange, new Play.Answered(429, "application/json", body));
        }
        case OUT_OF_ORDER -> send(exchange, new Play.Answered(503, "text/plain", "maintenance"));
        case ERROR_INSIDE -> send(exchange, play.fault(call));
        case TRUNCATED -> {
          Play.Answered whole = play.answer(call);
          String half = whole.body().substring(0, whole.body().length() / 2);
          send(exchange, new Play.Answered(200, whole.type(), half));
        }
        case SLOW -> await();
        case HTML -> send(exchange, new Play.Answered(200, "text/html", HTML));
        case EMPTY -> send(exchange, new Play.Answered(200, "text/xml", ""));
      }
    }
  }

  private void await() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Asked asked(HttpExchange exchange) throws IOException {
    String raw = exchange.getRequestURI().getRawPath().replaceFirst("^/[^/]*/", "");
    String query = exchange.getRequestURI().getRawQuery();
    return Asked.of(
        exchange.getRequestMethod(),
        URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8),
        query == null ? "" : query,
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, Play.Answered answer) throws IOException {
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.close();
  }
}
