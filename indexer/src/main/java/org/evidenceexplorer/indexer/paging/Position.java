package org.evidenceexplorer.indexer.paging;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * How far a reading has come, in one line: what was asked (as a fingerprint), since which day, when
 * the reading began, and the mark of the page where it goes on.
 *
 * @param since null if everything is read
 * @param mark null if all was read
 */
record Position(String asked, @Nullable LocalDate since, LocalDate begun, @Nullable String mark) {
  private static final String NONE = "-";
  private static final String FIRST = "first";

  static String fingerprint(String asked) {
    return Fingerprint.of(Stream.of(asked));
  }

  /** Reads what {@link #toString} writes; empty if it is something else. */
  static Optional<Position> parse(String text) {
    String[] parts = text.split(" ", 4);
    if (parts.length != 4) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Position(
              parts[0],
              parts[1].equals(NONE) ? null : LocalDate.parse(parts[1]),
              LocalDate.parse(parts[2]),
              parts[3].equals(NONE) ? null : parts[3].equals(FIRST) ? "" : parts[3]));
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }

  Position at(@Nullable String elsewhere) {
    return new Position(asked, since, begun, elsewhere);
  }

  @Override
  public String toString() {
    return "%s %s %s %s"
        .formatted(
            asked,
            since == null ? NONE : since,
            begun,
            mark == null ? NONE : mark.isEmpty() ? FIRST : mark);
  }
}
