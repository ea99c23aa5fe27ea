package org.evidenceexplorer.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpResponse;
import org.evidenceexplorer.core.failure.SearchException.IndexUnavailable;
import org.evidenceexplorer.core.failure.SearchException.SnapshotExpired;
import org.junit.jupiter.api.Test;

/** What the server answers when the index fails. */
final class FailureTest {
  private static HttpResponse<String> get(Throwable failure, String path) {
    try (EvidenceServer server =
        EvidenceServer.start(
            new Settings("none:", "127.0.0.1", 0), FixedSearcher.failing(failure))) {
      return new Client(server.address()).get(path);
    }
  }

  @Test
  void isAliveWithoutAnIndex() {
    assertEquals(200, get(new IndexUnavailable("disk gone"), "health/live").statusCode());
  }

  @Test
  void isNotReadyWithoutAnIndexAndSaysWhy() {
    HttpResponse<String> answer = get(new IndexUnavailable("disk gone"), "health/ready");
    assertEquals(503, answer.statusCode());
    assertEquals("disk gone", Client.json(answer).at("/reasons/0").asString());
  }

  @Test
  void isNotReadyForReasonsThatNobodyExpected() {
    assertEquals(500, get(new IllegalStateException("secret"), "health/ready").statusCode());
  }

  @Test
  void saysThatASnapshotIsNoLongerKept() {
    HttpResponse<String> answer = get(new SnapshotExpired("7"), "api/v1/studies");
    assertEquals(410, answer.statusCode());
    assertEquals("cursor", Client.json(answer).get("parameter").asString());
  }

  @Test
  void tellsNothingOfAnUnexpectedException() {
    expectNothingTold(get(new IllegalStateException("secret"), "api/v1/studies"));
  }

  @Test
  void tellsNothingOfAnError() {
    expectNothingTold(get(new AssertionError("secret"), "api/v1/studies"));
  }

  private static void expectNothingTold(HttpResponse<String> answer) {
    assertEquals(500, answer.statusCode());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals(500, Client.json(answer).get("status").asInt());
    assertFalse(answer.body().contains("secret") || answer.body().contains("java"));
  }
}
