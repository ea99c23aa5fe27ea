package org.evidenceexplorer.indexer.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.evidenceexplorer.indexer.remote.BodyCheck.Checked;
import org.evidenceexplorer.indexer.remote.Fault.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RemoteTest {
  private static final String KEY = "abcdef0123456789";
  private static final Patience SHORT =
      new Patience(Duration.ofMinutes(4), 4, Duration.ofSeconds(5), Duration.ofSeconds(5), 100_000);

  private final FakeWatch watch = new FakeWatch();
  private Stub stub;
  private Remote remote;

  @BeforeEach
  void start() throws IOException {
    stub = new Stub();
    remote = remote(SHORT, watch);
  }

  @AfterEach
  void stop() {
    remote.close();
    stub.close();
  }

  private static Remote remote(Patience patience, Watch watch) {
    Agent agent = new Agent("tool", "1.0", "https://example.org/p", "me@example.org");
    return new Remote(agent, patience, watch, new Random(1));
  }

  private Service service() {
    return service(stub.address());
  }

  private static Service service(URI address) {
    return new Service(
        "Library", address, new Pace("us", 10, 2), List.of(Parameter.secret("api_key", KEY)));
  }

  private static Checked<String> any(Body body) {
    return new Checked.Good<>(body.text());
  }

  private Reply<String> get() {
    return remote.ask(Call.get(service(), Media.JSON, "find").with("q", "a b&c"), RemoteTest::any);
  }

  private static Fault fault(Reply<?> reply) {
    Fault fault = assertInstanceOf(Reply.Failed.class, reply).fault();
    assertFalse(fault.words().contains(KEY), fault.words());
    return fault;
  }

  private static String answer(Reply<String> reply) {
    return reply.orFail();
  }

  @Test
  void sendsWhoAsksAndWhatEveryCallCarries() {
    stub.then(200, "application/json; charset=utf-8", "{}");
    assertEquals("{}", answer(get()));
    Stub.Asked asked = stub.asked().getFirst();
    assertEquals("GET", asked.method());
    assertEquals("/find?q=a+b%26c&api_key=" + KEY, asked.uri());
    assertEquals("tool/1.0 (https://example.org/p; mailto:me@example.org)", asked.agent());
  }

  @Test
  void postsLongParametersAsAForm() {
    stub.then(200, "application/json", "{}");
    Call call = Call.post(service(), Media.JSON, "find").with("id", "1,2");
    assertEquals("{}", answer(remote.ask(call, RemoteTest::any)));
    assertEquals("POST", stub.asked().getFirst().method());
    assertEquals("/find", stub.asked().getFirst().uri());
    assertEquals("id=1%2C2&api_key=" + KEY, stub.asked().getFirst().form());
  }

  @Test
  void encodesEachSegmentOfAPathOnce() {
    stub.then(200, "application/json", "{}");
    Call call = Call.get(service(), Media.JSON, "works", "10.1/(a)<b>;c d/é");
    answer(remote.ask(call, RemoteTest::any));
    String expected = "/works/10.1%2F%28a%29%3Cb%3E%3Bc%20d%2F%C3%A9?api_key=" + KEY;
    assertEquals(expected, stub.asked().getFirst().uri());
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 504})
  void asksAgainAfterGrowingPausesIfTheServiceIsBusy(int status) {
    stub.then(status, "text/plain", "busy").then(status, "text/plain", "busy");
    stub.then(200, "application/json", "{}");
    assertEquals("{}", answer(get()));
    assertEquals(3, stub.asked().size());
    assertPause(1, watch.slept().get(0));
    assertPause(2, watch.slept().get(1));
  }

  private static void assertPause(int seconds, Duration pause) {
    assertTrue(
        pause.toMillis() >= seconds * 750L && pause.toMillis() <= seconds * 1250L, pause::toString);
  }

  @Test
  void givesUpAfterTheLastAttemptAndThenAsksOnceUntilAnAnswerComes() {
    stub.then(503, "text/plain", "down for maintenance");
    Fault fault = fault(get());
    assertEquals(Kind.BUSY, fault.kind());
    assertEquals(
        "Library: an answer expected, found status 503: down for maintenance (%sfind?q=a b&c)"
            .formatted(stub.address()),
        fault.words());
    assertEquals(4, stub.asked().size());
    assertEquals(Kind.BUSY, fault(get()).kind());
    assertEquals(5, stub.asked().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 414})
  void doesNotAskAgainWhatIsRefused(int status) {
    stub.then(status, "text/plain", "no such field, key " + KEY);
    Fault fault = fault(get());
    assertEquals(Kind.REFUSED, fault.kind());
    assertEquals("status %d: no such field, key …".formatted(status), fault.found());
    assertEquals(1, stub.asked().size());
  }

  @Test
  void tellsWhatIsNotThereFromWhatFailed() {
    stub.then(404, "text/plain", "Resource not found.");
    assertEquals(Kind.MISSING, fault(get()).kind());
    assertEquals(1, stub.asked().size());
  }

  @Test
  void waitsAsLongAsItIsAskedToInSecondsOrUntilADate() {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            FakeWatch.START.plusSeconds(60).atOffset(ZoneOffset.UTC));
    stub.thenHeader(429, "Retry-After", "17").thenHeader(503, "Retry-After", date);
    stub.then(200, "application/json", "{}");
    answer(get());
    assertEquals(Duration.ofSeconds(17), watch.slept().getFirst());
    assertEquals(FakeWatch.START.plusSeconds(60), watch.now());
  }

  @Test
  void givesUpAtOnceIfItWouldHaveToWaitBeyondItsDeadlineAndLetsOthersWaitToo() {
    stub.thenHeader(429, "Retry-After", "7200").then(200, "application/json", "{}");
    assertEquals(Kind.BUSY, fault(get()).kind());
    assertEquals(Kind.TOO_LATE, fault(get()).kind());
    assertEquals(1, stub.asked().size());
    assertEquals(FakeWatch.START, watch.now());
  }

  @Test
  void judgesTheTypeOfContentAfterTheStatus() {
    stub.then(200, "text/html", "<html>busy</html>").then(200, "application/json", "{}");
    assertEquals("{}", answer(get()));
    assertEquals(2, stub.asked().size());
  }

  @Test
  void neverTellsTheKeyOrAddressThatARateLimitNames() {
    String body = "{\"error\":\"API rate limit exceeded\",\"api-key\":\"203.0.113.7\"}";
    stub.then(429, "application/json", body);
    String found = fault(get()).found();
    assertEquals("status 429: {\"error\":\"API rate limit exceeded\",\"api-key\":\"…\"}", found);
    stub.then(200, "application/json", body);
    fault(remote.ask(Call.get(service(), Media.XML, "x"), RemoteTest::any));
    Fault typed = fault(remote.ask(Call.get(service(), Media.XML, "x"), RemoteTest::any));
    assertEquals("application/json that says the rate limit was exceeded", typed.found());
  }

  @Test
  void asksAgainForABodyThatIsEmptyOrBroken() {
    stub.then(200, "application/json", "")
        .then(200, "application/json", " \n")
        .then(exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write("{\"cut\":".getBytes(StandardCharsets.UTF_8));
          exchange.close();
        })
        .then(200, "application/json", "{}");
    assertEquals("{}", answer(get()));
    assertEquals(4, stub.asked().size());
  }

  @Test
  void letsTheCallerJudgeTheBodyLast() {
    stub.then(200, "application/json", "a").then(200, "application/json", "b");
    BodyCheck<String> check =
        body ->
            body.text().equals("a")
                ? new Checked.Passing<>("b", "a")
                : new Checked.Lasting<>("c", body.text() + KEY);
    Fault fault = fault(remote.ask(Call.get(service(), Media.JSON, "x"), check));
    assertEquals(Kind.NOT_UNDERSTOOD, fault.kind());
    assertEquals("c", fault.expected());
    assertEquals("b…", fault.found());
    assertEquals(2, stub.asked().size());
  }

  @Test
  void unpacksWhatIsPackedAndLimitsWhatIsUnpacked() {
    stub.then(exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      byte[] packed = packed("{\"a\":1}");
      exchange.sendResponseHeaders(200, packed.length);
      exchange.getResponseBody().write(packed);
    });
    assertEquals("{\"a\":1}", answer(get()));
    stub.then(exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      byte[] packed = packed(" ".repeat(10_000_000));
      exchange.sendResponseHeaders(200, packed.length);
      exchange.getResponseBody().write(packed);
    });
    get();
    Fault fault = fault(get());
    assertEquals(Kind.TOO_LARGE, fault.kind());
    assertEquals("more than 100,000 bytes", fault.found());
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void followsRedirectionsWithinTheHostAndNowhereElse() throws IOException {
    stub.thenHeader(301, "Location", "/new/find?q=1").then(200, "application/json", "{}");
    assertEquals("{}", answer(get()));
    assertEquals("/new/find?q=1", stub.asked().getLast().uri());
    try (Stub other = new Stub()) {
      other.then(200, "application/json", "{}");
      stub.thenHeader(302, "Location", other.address() + "x?api_key=" + KEY);
      get();
      Fault fault = fault(get());
      assertEquals(Kind.REFUSED, fault.kind());
      assertEquals("a redirection within the same host", fault.expected());
      assertEquals(List.of(), other.asked());
    }
  }

  @Test
  void followsNoCircleOfRedirections() {
    stub.thenHeader(302, "Location", "/find");
    assertEquals(Kind.REFUSED, fault(get()).kind());
    assertEquals(4, stub.asked().size());
  }

  @Test
  void sendsNoMoreThanThePaceFromAllThreads() throws InterruptedException {
    stub.then(200, "application/json", "{}");
    List<Thread> threads =
        IntStream.range(0, 30).mapToObj(i -> Thread.startVirtualThread(this::get)).toList();
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(30, stub.asked().size());
    Duration taken = Duration.between(FakeWatch.START, watch.now());
    assertTrue(taken.compareTo(Duration.ofMillis(2_900)) >= 0, taken::toString);
  }

  @Test
  void servicesOfOneOwnerShareItsPace() {
    stub.then(200, "application/json", "{}");
    Pace pace = new Pace("us", 10, 2);
    for (String name : List.of("one", "two", "one", "two")) {
      Service service = new Service(name, stub.address(), pace, List.of());
      answer(remote.ask(Call.get(service, Media.JSON, name), RemoteTest::any));
    }
    Service other = new Service("x", stub.address(), new Pace("them", 10, 2), List.of());
    answer(remote.ask(Call.get(other, Media.JSON, "x"), RemoteTest::any));
    assertEquals(Duration.ofMillis(300), Duration.between(FakeWatch.START, watch.now()));
  }

  @Test
  void neverTellsAnAddressThatAServiceEchoesEncoded() {
    stub.then(400, "application/json", "{\"request\":\"email=me%40example.org;ids=1\"}");
    Service service =
        new Service(
            "Library",
            stub.address(),
            new Pace("us", 10, 2),
            List.of(Parameter.secret("email", "me@example.org")));
    Reply<String> reply = remote.ask(Call.get(service, Media.JSON, "x"), RemoteTest::any);
    assertEquals("status 400: {\"request\":\"email=…;ids=1\"}", fault(reply).found());
  }

  @Test
  void heedsALimitThatTheServiceStates() {
    stub.then(exchange -> {
      exchange.getResponseHeaders().set("X-RateLimit-Limit", "2");
      Stub.send(exchange, 200, "application/json", "{}");
    });
    Stream.generate(this::get).limit(4).forEach(RemoteTest::answer);
    // The first two turns were a tenth apart, as the pace says; then half a second each.
    assertEquals(Duration.ofMillis(1_100), Duration.between(FakeWatch.START, watch.now()));
  }

  @Test
  void countsTheTimeInTheQueueAgainstTheDeadline() throws InterruptedException {
    CountDownLatch inside = new CountDownLatch(2);
    CountDownLatch open = new CountDownLatch(1);
    stub.then(exchange -> {
      inside.countDown();
      await(open);
      Stub.send(exchange, 200, "application/json", "{}");
    });
    Patience hasty =
        new Patience(
            Duration.ofMillis(200), 1, Duration.ofSeconds(5), Duration.ofSeconds(5), 1_000);
    try (Remote quick = remote(hasty, Watch.system());
        Remote slow = remote(SHORT, Watch.system())) {
      Call call = Call.get(service(), Media.JSON, "x");
      assertEquals(
          Kind.UNREACHABLE, fault(quick.ask(call, RemoteTest::any)).kind(), "silence to the end");
      Thread first = Thread.startVirtualThread(() -> slow.ask(call, RemoteTest::any));
      inside.await();
      open.countDown();
      first.join();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void cannotReachWhatIsNotThere() {
    URI nowhere = stub.address();
    stub.close();
    Fault fault = fault(remote.ask(Call.get(service(nowhere), Media.JSON, "x"), RemoteTest::any));
    assertEquals(Kind.UNREACHABLE, fault.kind());
    assertTrue(watch.now().isAfter(Instant.MIN));
    assertEquals(3, watch.slept().size());
  }

  @Test
  void endsWhenTheProgramIsStopped() {
    stub.then(503, "text/plain", "busy");
    Thread.currentThread().interrupt();
    assertEquals(Kind.INTERRUPTED, fault(get()).kind());
    assertTrue(Thread.interrupted());
  }
}
