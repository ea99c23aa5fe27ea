package org.evidenceexplorer.core.query;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads periods: {@code 2010:2020}, {@code [2010 TO 2020]}. */
final class DateRange {
  private static final Pattern COLON = Pattern.compile("\\s*([^:]+?)\\s*:\\s*([^:]+?)\\s*");
  private static final Pattern TO = Pattern.compile("\\s*(\\S+)\\s+TO\\s+(\\S+)\\s*");
  private static final String EXPECTED = "a date expected, such as 2010, 2010/05 or 2010:2020";
  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private DateRange() {}

  /** The period that words mean. */
  static Query of(QueryText text, Piece piece) {
    Matcher range = COLON.matcher(piece.text());
    return range.matches()
        ? between(
            text,
            date(text, range.group(1), piece.start()),
            date(text, range.group(2), piece.start()),
            piece.start())
        : date(text, piece.text(), piece.start());
  }

  /** Reads {@code [2010 TO 2020]}, either end of which may be {@code *}. */
  static Query inBrackets(QueryText text, Scope scope) {
    int opened = text.position();
    int closed = text.find(']');
    if (closed < 0) {
      throw text.mistake(opened, "unclosed [");
    }
    Matcher range = TO.matcher(text.between(opened + 1, closed));
    if (scope != Scope.PUBLISHED || !range.matches()) {
      throw text.mistake(
          opened, "[ without words before it: only dates have ranges, as in [2010 TO 2020]");
    }
    text.moveTo(closed + 1);
    Query.Published everyDay = new Query.Published(FIRST, LAST);
    return between(
        text,
        range.group(1).equals("*") ? everyDay : date(text, range.group(1), opened),
        range.group(2).equals("*") ? everyDay : date(text, range.group(2), opened),
        opened);
  }

  /** The days from the first of one period to the last of another. */
  static Query.Published between(
      QueryText text, Query.Published from, Query.Published to, int start) {
    if (from.first().isAfter(to.last())) {
      throw text.mistake(start, "a period that ends before it begins");
    }
    return new Query.Published(from.first(), to.last());
  }

  private static Query.Published date(QueryText text, String date, int start) {
    return Dates.days(date).orElseThrow(() -> text.mistake(start, EXPECTED));
  }
}
