package org.evidenceexplorer.core.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates {@code 2010}, {@code 2010/05} and {@code 2010/05/31}, and writes them. */
final class Dates {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[/-](\\d{1,2})(?:[/-](\\d{1,2}))?)?");

  private Dates() {}

  /** All the days that a date may mean; empty if the text is no date. */
  static Optional<Query.Published> days(String text) {
    Matcher matcher = DATE.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    try {
      if (matcher.group(2) == null) {
        return Optional.of(
            new Query.Published(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
      if (matcher.group(3) == null) {
        return Optional.of(new Query.Published(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = month.atDay(Integer.parseInt(matcher.group(3)));
      return Optional.of(new Query.Published(day, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /**
   * The day on which a period begins, as short as it can be: {@code 2010} or {@code 2010/05/31}.
   */
  static String first(LocalDate day, char separator) {
    return day.getDayOfYear() == 1 ? year(day) : written(day, separator);
  }

  /** The day on which a period ends. */
  static String last(LocalDate day, char separator) {
    return day.getMonthValue() == 12 && day.getDayOfMonth() == 31
        ? year(day)
        : written(day, separator);
  }

  private static String year(LocalDate day) {
    return "%04d".formatted(day.getYear());
  }

  private static String written(LocalDate day, char separator) {
    return "%04d%c%02d%c%02d"
        .formatted(day.getYear(), separator, day.getMonthValue(), separator, day.getDayOfMonth());
  }

  /** Whether a period is of whole years. */
  static boolean isOfYears(Query.Published period) {
    return period.first().getDayOfYear() == 1
        && period.last().getMonthValue() == 12
        && period.last().getDayOfMonth() == 31;
  }
}
