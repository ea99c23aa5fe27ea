package org.evidenceexplorer.formats.prose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates as printed. The first year found counts; month and day count only if they follow it (or
 * stand right before it) unmistakably: {@code 1998 Dec-1999 Jan} is December 1998, {@code 2000
 * Spring} and {@code 1976-1977} are years alone.
 */
public final class Dates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String NAME =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20|21)\\d\\d(?!\\d)");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)(?:[ ,]+("
              + NAME
              + ")(?![a-z])|[/ ](\\d{1,2})(?!\\d)|-(\\d{1,2})(?=-\\d{1,2}(?!\\d)))"
              + "(?:[ ]+(\\d{1,2})(?![\\d:])|[/-](\\d{1,2})(?!\\d))?");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)(?<![\\da-z])(?:(\\d{1,2})[ .]+)?(" + NAME + ")(?:[ ]+(\\d{1,2}))?[ ,.]+$");

  private Dates() {}

  /** The date that a text begins with or holds, null if it has no year. */
  public static @Nullable PartialDate read(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Matcher year = YEAR.matcher(text);
    if (!year.find()) {
      return null;
    }
    int found = Integer.parseInt(year.group());
    Matcher after = AFTER.matcher(text).region(year.end(), text.length());
    if (after.lookingAt()) {
      return date(
          found,
          either(after.group(1), after.group(2), after.group(3)),
          either(after.group(4), after.group(5), null));
    }
    Matcher before = BEFORE.matcher(text.substring(Math.max(0, year.start() - 30), year.start()));
    return before.find()
        ? date(found, before.group(2), either(before.group(1), before.group(3), null))
        : PartialDate.of(found);
  }

  /** A date of its parts as printed; parts that make no sense are not stated. */
  public static @Nullable PartialDate of(
      @Nullable String year, @Nullable String month, @Nullable String day) {
    PartialDate known = read(year);
    return known == null ? null : date(known.year(), month, day);
  }

  private static @Nullable String either(
      @Nullable String first, @Nullable String second, @Nullable String third) {
    return first != null ? first : second != null ? second : third;
  }

  private static PartialDate date(int year, @Nullable String month, @Nullable String day) {
    int known = month(month);
    int knownDay = known == 0 ? 0 : number(day, 31);
    return new PartialDate(year, known, knownDay);
  }

  /** 1 to 12 for a number or a name, 0 for anything else. */
  static int month(@Nullable String text) {
    if (text == null) {
      return 0;
    }
    String name = text.strip().toLowerCase(Locale.ROOT);
    return name.length() >= 3 && Character.isLetter(name.charAt(0))
        ? MONTHS.indexOf(name.substring(0, 3)) + 1
        : number(name, 12);
  }

  private static int number(@Nullable String text, int most) {
    if (text == null || !text.strip().matches("\\d{1,2}")) {
      return 0;
    }
    int number = Integer.parseInt(text.strip());
    return number <= most ? number : 0;
  }
}
