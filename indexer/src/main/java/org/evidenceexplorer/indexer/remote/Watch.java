package org.evidenceexplorer.indexer.remote;

import java.time.Duration;
import java.time.Instant;

/** The time, and waiting for it to pass. */
public interface Watch {
  /** Now; it never goes back. */
  Instant now();

  /** Waits; not at all if the time is zero or less. */
  void sleep(Duration time) throws InterruptedException;

  /** The time of this machine, from now on without the jumps of its clock. */
  static Watch system() {
    Instant start = Instant.now();
    long ticks = System.nanoTime();
    return new Watch() {
      @Override
      public Instant now() {
        return start.plusNanos(System.nanoTime() - ticks);
      }

      @Override
      public void sleep(Duration time) throws InterruptedException {
        Thread.sleep(time);
      }
    };
  }
}
