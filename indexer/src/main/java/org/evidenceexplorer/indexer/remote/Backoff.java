package org.evidenceexplorer.indexer.remote;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * How long to pause before a call is made again: twice as long each time, never quite the same, and
 * at least as long as the service asks.
 */
final class Backoff {
  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int MOST_DOUBLINGS = 10;
  private static final double JITTER = 0.25;
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private final RandomGenerator random;

  Backoff(RandomGenerator random) {
    this.random = random;
  }

  /**
   * The pause after a failed attempt.
   *
   * @param attempt from 1
   * @param asked the pause that the service asks for
   */
  Duration after(int attempt, Optional<Duration> asked) {
    Duration doubled = FIRST.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
    Duration plain = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    double factor = 1 - JITTER + 2 * JITTER * random.nextDouble();
    Duration pause = Duration.ofNanos((long) (plain.toNanos() * factor));
    return asked.filter(wish -> wish.compareTo(pause) > 0).orElse(pause);
  }

  /** The pause that a {@code Retry-After} asks for, in seconds or until a date (RFC 9110). */
  static Optional<Duration> asked(String retryAfter, Instant now) {
    String value = retryAfter.strip();
    if (SECONDS.matcher(value).matches()) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(now, until)).filter(Duration::isPositive);
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
