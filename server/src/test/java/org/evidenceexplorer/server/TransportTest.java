package org.evidenceexplorer.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Locale;
import org.evidenceexplorer.core.model.StudyJson;
import org.evidenceexplorer.server.http.SecurityHeaders;
import org.evidenceexplorer.server.http.Transport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the HTTP server does before a route sees the request. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TransportTest {
  private final EvidenceServer server =
      EvidenceServer.start(new Settings("none:", "127.0.0.1", 0), FixedSearcher.empty());
  private final Client client = new Client(server.address());

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET /api/v1/nothing, 404",
    "GET /nothing, 404",
    "GET /api/v1/snapshot;x=1, 404",
    "GET /api/v1/%zz, 400",
    "GET /api/v1/snap\u0001shot, 400",
    "GET /api/v1/studies/%00, 400",
    "GET /api/v1/studies/ a b, 400",
    "GET api, 400",
    "GET /../etc/passwd, 400",
    "GET /api/../../etc/passwd, 400",
    "GET http://elsewhere/api/v1/snapshot, 400",
    "FOO /api/v1/studies, 405",
    "OPTIONS *, 404"
  })
  void answersEveryErrorAsAProblem(String requestLine, int status) {
    expectProblem(client.raw(requestLine), status);
  }

  @Test
  void answersAnUrlThatIsTooLongAsAProblem() {
    String tooLong = "a".repeat(Transport.LONGEST_HEAD);
    expectProblem(client.raw("GET /api/v1/" + tooLong), 414);
    expectProblem(client.raw("GET /api/v1/snapshot?" + tooLong), 414);
  }

  @Test
  void answersHeadersThatAreTooLongAsAProblem() {
    String tooLong = "X-Long: " + "a".repeat(Transport.LONGEST_HEAD);
    expectProblem(client.raw("GET /api/v1/snapshot", tooLong), 431);
  }

  @Test
  void answersABodyThatIsTooLongAsAProblem() {
    String length = "Content-Length: " + (Transport.LONGEST_BODY + 1);
    expectProblem(client.raw("POST /api/v1/studies", length), 413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
  void saysWhichMethodsAreAllowed(String method) {
    Client.Raw answer = client.raw(method + " /api/v1/map");
    expectProblem(answer, 405);
    assertTrue(answer.head().contains("\r\nallow: get, head"), answer.text());
  }

  @Test
  void answersHeadLikeGetWithoutABody() {
    Client.Raw found = client.raw("HEAD /api/v1/snapshot");
    assertEquals(200, found.status());
    assertEquals("", found.body());
    assertTrue(found.head().contains("content-length: "), found.text());
    Client.Raw missing = client.raw("HEAD /api/v1/studies/pmid:1");
    assertEquals(404, missing.status());
    assertEquals("", missing.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..%2f..%2f..%2fetc%2fpasswd",
        "../../../../etc/passwd",
        "%2e%2e/%2e%2e/snapshot",
        "..;/snapshot",
        "....//snapshot",
        "..\\..\\etc"
      })
  void looksUpATraversalAsAnIdentifierAndNothingElse(String path) {
    Client.Raw answer = client.raw("GET /api/v1/studies/" + path);
    assertTrue(answer.status() == 404 || answer.status() == 400, answer.text());
    assertFalse(answer.text().contains("root:"), answer.text());
    assertFalse(answer.text().contains("\"vocabulary\""), answer.text());
  }

  @Test
  void protectsReadersInEveryAnswer() {
    expectSecurityHeaders(client.raw("GET /health/live"));
    expectSecurityHeaders(client.raw("GET /nothing"));
    expectSecurityHeaders(client.raw("GET /%zz"));
  }

  @Test
  void answersNotModifiedToWhoHasTheSameBytes() {
    HttpResponse<String> first = client.get("api/v1/snapshot");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second =
        client.get("api/v1/snapshot", "If-None-Match", "\"other\", " + tag.substring(2));
    assertEquals(304, second.statusCode());
    assertEquals("", second.body());
    assertEquals(200, client.get("api/v1/snapshot", "If-None-Match", "\"x\"").statusCode());
  }

  @Test
  void showsPeopleAPageAndProgramsAProblem() {
    assertEquals("text/html", typeOfError("nothing", "text/html,application/xhtml+xml"));
    assertEquals("application/problem+json", typeOfError("nothing", "*/*"));
    assertEquals("application/problem+json", typeOfError("api/v1/nothing", "text/html"));
  }

  private String typeOfError(String path, String accepted) {
    return client
        .get(path, "Accept", accepted)
        .headers()
        .firstValue("Content-Type")
        .orElse("")
        .split(";", 2)[0];
  }

  private static void expectProblem(Client.Raw answer, int status) {
    assertEquals(status, answer.status(), answer.text());
    assertTrue(answer.head().contains("content-type: application/problem+json\r\n"), answer.text());
    JsonNode problem = StudyJson.mapper().readTree(answer.body());
    assertEquals(status, problem.get("status").asInt());
    assertFalse(problem.get("type").asString().isBlank());
    assertFalse(problem.get("title").asString().isBlank());
    assertFalse(problem.get("detail").asString().isBlank());
  }

  private static void expectSecurityHeaders(Client.Raw answer) {
    SecurityHeaders.ALL.forEach((name, value) ->
        assertTrue(
            answer.head().contains((name + ": " + value).toLowerCase(Locale.ROOT)),
            name + " expected in " + answer.text()));
  }
}
