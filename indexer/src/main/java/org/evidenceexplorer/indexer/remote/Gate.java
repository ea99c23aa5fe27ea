package org.evidenceexplorer.indexer.remote;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets the calls to one owner's services through at their pace, whichever threads make them. Who
 * has been let in tells it when the call is over.
 */
final class Gate {
  private static final double NANOS = 1e9;

  private final Watch watch;
  private final Semaphore places;
  private double perSecond;
  private Instant next = Instant.EPOCH;
  private Instant rest = Instant.EPOCH;
  private boolean failing;

  Gate(Pace pace, Watch watch) {
    this.watch = watch;
    this.places = new Semaphore(pace.atOnce(), true);
    this.perSecond = pace.perSecond();
  }

  /**
   * Waits for a turn.
   *
   * @return false if there is none before the deadline
   */
  boolean enter(int weight, Instant deadline) throws InterruptedException {
    Duration left = Duration.between(watch.now(), deadline);
    if (!left.isPositive() || !places.tryAcquire(left.toNanos(), TimeUnit.NANOSECONDS)) {
      return false;
    }
    boolean in = false;
    try {
      in = waitForTurn(weight, deadline);
    } finally {
      if (!in) {
        places.release();
      }
    }
    return in;
  }

  private boolean waitForTurn(int weight, Instant deadline) throws InterruptedException {
    Optional<Instant> turn = turn(weight, deadline);
    while (turn.isPresent() && watch.now().isBefore(turn.get())) {
      watch.sleep(Duration.between(watch.now(), turn.get()));
      turn = later(turn.get(), deadline);
    }
    return turn.isPresent();
  }

  private synchronized Optional<Instant> turn(int weight, Instant deadline) {
    Instant turn = latest(latest(watch.now(), next), rest);
    if (turn.isAfter(deadline)) {
      return Optional.empty();
    }
    next = turn.plusNanos((long) (weight * NANOS / perSecond));
    return Optional.of(turn);
  }

  /** A turn may have to wait longer if the service asked for rest meanwhile. */
  private synchronized Optional<Instant> later(Instant turn, Instant deadline) {
    Instant later = latest(turn, rest);
    return later.isAfter(deadline) ? Optional.empty() : Optional.of(later);
  }

  void leave() {
    places.release();
  }

  /** Lets nobody through until then. */
  synchronized void rest(Instant until) {
    rest = latest(rest, until);
  }

  /** Heeds a limit that the service states, if it is lower: so many calls of a weight a second. */
  synchronized void heed(double limit, int weight) {
    if (limit > 0) {
      perSecond = Math.min(perSecond, limit * weight);
    }
  }

  /** Whether the last call was given up: then the next is not made again and again. */
  synchronized boolean failing() {
    return failing;
  }

  synchronized void failing(boolean now) {
    failing = now;
  }

  private static Instant latest(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
