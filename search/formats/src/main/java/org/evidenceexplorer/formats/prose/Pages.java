package org.evidenceexplorer.formats.prose;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Page ranges, which many sources shorten: {@code 1421-9} is {@code 1421-1429}. */
public final class Pages {
  private static final Pattern RANGE =
      Pattern.compile("([A-Za-z]{0,4})(\\d{1,9})\\s?[-–—‐‑]\\s?([A-Za-z]{0,4})(\\d{1,9})");

  private Pages() {}

  /** The pages written out; what is no range stays as it is. */
  public static String whole(String pages) {
    return Arrays.stream(pages.split(", ", -1)).map(Pages::range).collect(Collectors.joining(", "));
  }

  /** The first and, if there is one, the last page of a single range. */
  public static String[] ends(String pages) {
    Matcher range = RANGE.matcher(pages);
    return range.matches()
        ? new String[] {range.group(1) + range.group(2), range.group(3) + range.group(4)}
        : new String[] {pages};
  }

  private static String range(String part) {
    Matcher range = RANGE.matcher(part.strip());
    if (!range.matches()) {
      return part.strip();
    }
    String first = range.group(2);
    String last = range.group(4);
    boolean shortened =
        last.length() < first.length()
            && (range.group(3).isEmpty() || range.group(3).equals(range.group(1)));
    if (!shortened) {
      return range.group(1) + first + "-" + range.group(3) + last;
    }
    String written = first.substring(0, first.length() - last.length()) + last;
    // A last page before the first is a misprint, or no shortening: as printed, then.
    return written.compareTo(first) < 0
        ? part.strip()
        : range.group(1) + first + "-" + range.group(1) + written;
  }
}
