package org.evidenceexplorer.indexer.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class GateTest {
  private static final Instant LATE = FakeWatch.START.plusSeconds(60);

  private final FakeWatch watch = new FakeWatch();
  private final Gate gate = new Gate(new Pace("us", 2, 1), watch);

  private Duration taken() {
    return Duration.between(FakeWatch.START, watch.now());
  }

  private void pass(int weight) throws InterruptedException {
    assertTrue(gate.enter(weight, LATE));
    gate.leave();
  }

  @Test
  void letsThroughAtThePace() throws InterruptedException {
    pass(1);
    assertEquals(Duration.ZERO, taken());
    pass(1);
    pass(1);
    assertEquals(Duration.ofSeconds(1), taken());
  }

  @Test
  void countsAWeightyCallSeveralTimes() throws InterruptedException {
    pass(4);
    pass(1);
    assertEquals(Duration.ofSeconds(2), taken());
  }

  @Test
  void savesUpNothingWhileNobodyAsks() throws InterruptedException {
    watch.sleep(Duration.ofSeconds(30));
    pass(1);
    pass(1);
    assertEquals(Duration.ofMillis(30_500), taken());
  }

  @Test
  void restsAsLongAsAsked() throws InterruptedException {
    gate.rest(FakeWatch.START.plusSeconds(20));
    gate.rest(FakeWatch.START.plusSeconds(10));
    pass(1);
    assertEquals(Duration.ofSeconds(20), taken());
  }

  @Test
  void letsNobodyWaitForATurnAfterItsDeadline() throws InterruptedException {
    gate.rest(LATE.plusSeconds(1));
    assertFalse(gate.enter(1, LATE));
    assertEquals(Duration.ZERO, taken());
    assertTrue(gate.enter(1, LATE.plusSeconds(2)), "the place was given back");
  }

  @Test
  void letsNoMoreInAtOnceThanThePaceSays() throws InterruptedException {
    assertTrue(gate.enter(1, LATE));
    Instant soon = watch.now().plusMillis(50);
    assertFalse(gate.enter(1, soon));
    gate.leave();
    assertTrue(gate.enter(1, LATE));
  }

  @Test
  void heedsOnlyLimitsBelowItsPace() throws InterruptedException {
    gate.heed(100, 1);
    pass(1);
    pass(1);
    assertEquals(Duration.ofMillis(500), taken());
    gate.heed(0.5, 2);
    pass(1);
    pass(1);
    assertEquals(Duration.ofSeconds(2), taken());
  }
}
