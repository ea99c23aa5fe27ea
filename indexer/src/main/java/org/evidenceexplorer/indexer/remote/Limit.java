package org.evidenceexplorer.indexer.remote;

import java.util.Optional;
import java.util.regex.Pattern;
import org.evidenceexplorer.indexer.remote.Transport.Received.Headers;

/** Reads the limits that services state in headers. */
final class Limit {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,3})?");
  private static final Pattern UNIT = Pattern.compile("(?i)s(ec(onds?)?)?$");

  private Limit() {}

  /** Calls in a second, as an answer's headers state it. */
  static Optional<Double> stated(Headers headers) {
    Optional<Double> ofNcbi =
        headers.first("X-RateLimit-Limit").flatMap(limit -> perSecond(limit, "1s"));
    return ofNcbi.isPresent()
        ? ofNcbi
        : headers
            .first("X-Rate-Limit-Limit")
            .flatMap(
                limit -> perSecond(limit, headers.first("X-Rate-Limit-Interval").orElse("1s")));
  }

  private static Optional<Double> perSecond(String limit, String interval) {
    String seconds = UNIT.matcher(interval.strip()).replaceFirst("").strip();
    return number(limit)
        .flatMap(calls -> number(seconds).filter(time -> time > 0).map(time -> calls / time));
  }

  private static Optional<Double> number(String text) {
    return NUMBER.matcher(text.strip()).matches()
        ? Optional.of(Double.valueOf(text.strip()))
        : Optional.empty();
  }
}
