package org.evidenceexplorer.indexer.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BackoffTest {
  /** A random that always gives this. */
  private static Backoff with(double fixed) {
    return new Backoff(
        new Random(0) {
          private static final long serialVersionUID = 1L;

          @Override
          public double nextDouble() {
            return fixed;
          }
        });
  }

  @Test
  void doublesFromOneSecondToThirty() {
    Backoff backoff = with(0.5);
    List<Long> seconds =
        IntStream.of(1, 2, 3, 4, 5, 6, 40)
            .mapToObj(attempt -> backoff.after(attempt, Optional.empty()).toSeconds())
            .toList();
    assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 30L, 30L), seconds);
  }

  @Test
  void jittersByAQuarterEitherWay() {
    assertEquals(Duration.ofMillis(750), with(0).after(1, Optional.empty()));
    assertEquals(Duration.ofMillis(1_250), with(1).after(1, Optional.empty()));
  }

  @Test
  void isNeverShorterThanAsked() {
    assertEquals(Duration.ofSeconds(90), with(0.5).after(1, Optional.of(Duration.ofSeconds(90))));
    assertEquals(Duration.ofSeconds(8), with(0.5).after(4, Optional.of(Duration.ofSeconds(1))));
  }

  @Test
  void readsSecondsAndDatesAndIgnoresTheRest() {
    assertEquals(Optional.of(Duration.ofSeconds(125)), Backoff.asked(" 125 ", FakeWatch.START));
    assertEquals(
        Optional.of(Duration.ofSeconds(30)),
        Backoff.asked("Sun, 1 Mar 2026 08:00:30 GMT", FakeWatch.START));
    assertTrue(Backoff.asked("Sun, 1 Mar 2026 07:00:00 GMT", FakeWatch.START).isEmpty());
    assertTrue(Backoff.asked("soon", FakeWatch.START).isEmpty());
    assertTrue(Backoff.asked("-5", FakeWatch.START).isEmpty());
  }
}
