package org.evidenceexplorer.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evidenceexplorer.core.query.Total;

/** How numbers and dates are written on pages. */
final class Numbers {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK);

  private Numbers() {}

  /** {@code 12,345}. */
  static String of(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** {@code no studies}, {@code 1 study}, {@code 2 studies}. */
  static String studies(long number) {
    return number == 0 ? "no studies" : count(number, "study", "studies");
  }

  /** The same of a total that may not be exact. */
  static String studies(Total total) {
    return total.exact() ? studies(total.value()) : "about " + studies(total.value());
  }

  /** A number with its noun. */
  static String count(long number, String one, String many) {
    return of(number) + " " + (number == 1 ? one : many);
  }

  /** {@code 3 March 2026}. */
  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** {@code 3 March 2026}, in UTC. */
  static String day(Instant instant) {
    return DAY.format(instant.atZone(ZoneOffset.UTC));
  }

  /** {@code 3 March 2026, 14:05 UTC}. */
  static String minute(Instant instant) {
    return MINUTE.format(instant.atZone(ZoneOffset.UTC));
  }

  /** The text with its first letter in upper case. */
  static String sentence(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  /** The text with its first letter in lower case, unless it begins with an abbreviation. */
  static String inSentence(String text) {
    boolean abbreviation = text.length() > 1 && !Character.isLowerCase(text.charAt(1));
    return text.isEmpty() || (abbreviation && text.charAt(1) != ' ')
        ? text
        : text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
  }
}
