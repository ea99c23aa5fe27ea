package org.evidenceexplorer.core.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, or a range of years with both ends in it: {@code 2015}, {@code 2010..2020}, {@code
 * ..2020}.
 */
record YearRange(int first, int last) {
  private static final Pattern FORM = Pattern.compile("(\\d{4})?(\\.\\.)?(\\d{4})?");

  static Optional<YearRange> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches() || text.isEmpty() || text.equals("..")) {
      return Optional.empty();
    }
    if (matcher.group(2) == null) {
      return matcher.group(1) == null || matcher.group(3) != null
          ? Optional.empty()
          : Optional.of(single(Integer.parseInt(matcher.group(1))));
    }
    int first = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
    int last = matcher.group(3) == null ? 9999 : Integer.parseInt(matcher.group(3));
    return first <= last ? Optional.of(new YearRange(first, last)) : Optional.empty();
  }

  private static YearRange single(int year) {
    return new YearRange(year, year);
  }

  boolean contains(int year) {
    return first <= year && year <= last;
  }
}
