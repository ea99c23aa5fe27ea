package org.evidenceexplorer.citations.references;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of pages, written out: {@code 874–9} is 874 to 879. A single page or an article number is
 * a range of one.
 *
 * @param first as printed, such as {@code 51}, {@code S77} or {@code e1000204}
 * @param last the same as the first if there is only one
 */
public record Pages(String first, String last) {
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:pp?\\.?\\s*)?(?<first>[A-Za-z]{0,4}\\.?\\d[\\dA-Za-z]*)"
              + "(?:\\s*[-\u2010-\u2015]\\s*(?<last>[A-Za-z]{0,4}\\d[\\dA-Za-z]*))?.*",
          Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("([A-Za-z]*)(\\d+)([A-Za-z]*)");

  /** Reads pages as printed; empty if there is no number. */
  public static Optional<Pages> parse(String printed) {
    Matcher range = RANGE.matcher(printed.strip());
    if (!range.matches()) {
      return Optional.empty();
    }
    String first = range.group("first").replace(".", "");
    String last = range.group("last");
    return Optional.of(new Pages(first, last == null ? first : writtenOut(first, last)));
  }

  /** A shortened last page takes the missing digits and letters from the first one. */
  private static String writtenOut(String first, String last) {
    Matcher from = NUMBER.matcher(first);
    Matcher to = NUMBER.matcher(last);
    if (!from.matches() || !to.matches()) {
      return last;
    }
    String start = from.group(2);
    String end = to.group(2);
    boolean shortened = end.length() < start.length();
    String digits = shortened ? start.substring(0, start.length() - end.length()) + end : end;
    String letters = to.group(1).isEmpty() ? from.group(1) : to.group(1);
    return letters + digits + to.group(3);
  }

  /** {@code 874-879}; a single page alone. */
  @Override
  public String toString() {
    return first.equals(last) ? first : first + "-" + last;
  }
}
