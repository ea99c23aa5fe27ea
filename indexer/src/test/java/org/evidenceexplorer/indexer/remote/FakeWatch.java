package org.evidenceexplorer.indexer.remote;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A time that passes only when somebody waits. */
public final class FakeWatch implements Watch {
  /** When it begins. */
  public static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

  private final List<Duration> slept = new ArrayList<>();
  private Instant now = START;

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration time) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    if (time.isPositive()) {
      slept.add(time);
      now = now.plus(time);
    }
  }

  /** Every pause so far. */
  public synchronized List<Duration> slept() {
    return List.copyOf(slept);
  }
}
