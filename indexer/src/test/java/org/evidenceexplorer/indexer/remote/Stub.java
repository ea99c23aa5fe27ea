package org.evidenceexplorer.indexer.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that gives prepared answers, one after the other. */
final class Stub implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<Asked> asked = new ArrayList<>();

  /** How a question is answered. */
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  /** A question that came. */
  record Asked(String method, String uri, String agent, String form) {}

  Stub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  Stub then(Answer answer) {
    synchronized (this) {
      answers.add(answer);
    }
    return this;
  }

  Stub then(int status, String type, String body) {
    return then(exchange -> send(exchange, status, type, body));
  }

  Stub thenHeader(int status, String name, String value) {
    return then(exchange -> {
      exchange.getResponseHeaders().set(name, value);
      send(exchange, status, "text/plain", "no");
    });
  }

  synchronized List<Asked> asked() {
    return List.copyOf(asked);
  }

  static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Answer answer;
      synchronized (this) {
        asked.add(
            new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("User-Agent"),
                form));
        answer = answers.size() > 1 ? answers.remove() : answers.element();
      }
      answer.to(exchange);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
