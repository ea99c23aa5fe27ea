package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which only the year is sure: {@code 2005}, {@code 2005-02} or {@code 2005-02-28}.
 *
 * @param year 1500 to 2199
 * @param month 1 to 12, or 0 if not stated
 * @param day 1 to 31, or 0 if not stated; 0 if the month is
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PartialDate {
    if (year < 1500 || year > 2199) {
      throw new IllegalArgumentException("year should be 1500..2199, was " + year);
    }
    if (month < 0 || month > 12 || day < 0 || day > 31 || (month == 0 && day != 0)) {
      throw new IllegalArgumentException(
          "month 1..12 and day 1..31 (or 0) expected, found %d-%d".formatted(month, day));
    }
  }

  /** A year alone. */
  public static PartialDate of(int year) {
    return new PartialDate(year, 0, 0);
  }

  /** Reads {@code yyyy[-mm[-dd]]}; empty if the text is no such date. */
  public static Optional<PartialDate> parse(String text) {
    Matcher matcher = ISO.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(matcher.group(1)),
              matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2)),
              matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3))));
    } catch (IllegalArgumentException notADate) {
      return Optional.empty();
    }
  }

  /** The first day that it may mean. */
  public LocalDate firstDay() {
    return day(month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /** The last day that it may mean. */
  public LocalDate lastDay() {
    return day(month == 0 ? 12 : month, day == 0 ? 31 : day);
  }

  /** A day that the month does not have is its last one. */
  private LocalDate day(int inMonth, int inDay) {
    YearMonth of = YearMonth.of(year, inMonth);
    return of.atDay(Math.min(inDay, of.lengthOfMonth()));
  }

  @JsonCreator
  static PartialDate fromJson(String text) {
    return parse(text)
        .orElseThrow(
            () -> new IllegalArgumentException("yyyy[-mm[-dd]] expected, found \"" + text + "\""));
  }

  @Override
  public int compareTo(PartialDate other) {
    return toString().compareTo(other.toString());
  }

  @JsonValue
  @Override
  public String toString() {
    if (month == 0) {
      return "%04d".formatted(year);
    }
    return day == 0
        ? "%04d-%02d".formatted(year, month)
        : "%04d-%02d-%02d".formatted(year, month, day);
  }
}
