package org.evidenceexplorer.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.evidenceexplorer.core.model.StudyJson;
import tools.jackson.databind.JsonNode;

/** Asks a running server. */
final class Client {
  private final URI server;
  private final HttpClient http = HttpClient.newHttpClient();

  Client(URI server) {
    this.server = server;
  }

  /** The answer to GET. */
  HttpResponse<String> get(String pathAndQuery, String... headers) {
    return send("GET", pathAndQuery, headers);
  }

  HttpResponse<String> send(String method, String pathAndQuery, String... headers) {
    return send(method, pathAndQuery, HttpRequest.BodyPublishers.noBody(), headers);
  }

  /** The answer to POST of a body of this type. */
  HttpResponse<String> post(String path, String type, String body) {
    return send("POST", path, HttpRequest.BodyPublishers.ofString(body), "Content-Type", type);
  }

  private HttpResponse<String> send(
      String method, String pathAndQuery, HttpRequest.BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(pathAndQuery)).method(method, body);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("not interrupted expected", e);
    }
  }

  /** The JSON of a good answer. */
  JsonNode json(String pathAndQuery) {
    HttpResponse<String> answer = get(pathAndQuery);
    if (answer.statusCode() != 200) {
      throw new AssertionError(
          "200 expected of %s, was %d: %s"
              .formatted(pathAndQuery, answer.statusCode(), answer.body()));
    }
    return json(answer);
  }

  static JsonNode json(HttpResponse<String> answer) {
    return StudyJson.mapper().readTree(answer.body());
  }

  /** The answer to a request line that no HTTP client would send, read until the server closes. */
  Raw raw(String requestLine, String... headers) {
    String request =
        requestLine
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + String.join("", java.util.Arrays.stream(headers).map(h -> h + "\r\n").toList())
            + "\r\n";
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new Raw(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An answer as it came over the wire. */
  record Raw(String text) {
    int status() {
      return Integer.parseInt(text.split(" ", 3)[1]);
    }

    String head() {
      return text.substring(0, text.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
    }

    String body() {
      return text.substring(text.indexOf("\r\n\r\n") + 4);
    }
  }
}
