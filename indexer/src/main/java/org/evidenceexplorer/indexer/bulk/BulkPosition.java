package org.evidenceexplorer.indexer.bulk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far PubMed's files were read, written {@code 26n0012}, with {@code gap 0003} and {@code
 * replacing} after it where they hold.
 *
 * @param number of the last file that was read whole; 0 if none was
 * @param gap the lowest number below that was missing; 0 if none was
 * @param replacing whether records of the year before may still be there that this year lacks
 */
record BulkPosition(int year, int number, int gap, boolean replacing) {
  private static final Pattern FORM =
      Pattern.compile("(\\d\\d)n(\\d{1,8})(?: gap (\\d{1,8}))?( replacing)?");

  /** Reads what {@link #toString} writes; empty if it is something else. */
  static Optional<BulkPosition> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new BulkPosition(
                Integer.parseInt(form.group(1)),
                Integer.parseInt(form.group(2)),
                form.group(3) == null ? 0 : Integer.parseInt(form.group(3)),
                form.group(4) != null))
        : Optional.empty();
  }

  /**
   * Where to begin with a folder.
   *
   * @param last where the last run stopped, empty if there was none
   */
  static BulkPosition start(Optional<BulkPosition> last, BulkFolder folder) {
    int year = folder.year();
    if (last.isEmpty()) {
      return new BulkPosition(year, 0, 0, false);
    }
    BulkPosition from = last.get();
    if (from.year != year) {
      return new BulkPosition(year, 0, 0, true);
    }
    boolean gapIsFilled = from.gap > 0 && folder.has(from.gap);
    return gapIsFilled ? new BulkPosition(year, from.gap - 1, 0, from.replacing) : from;
  }

  /** After a further file. */
  BulkPosition after(BulkFile file) {
    boolean newGap = gap == 0 && file.number() > number + 1;
    return new BulkPosition(year, file.number(), newGap ? number + 1 : gap, replacing);
  }

  /** With nothing left of the year before. */
  BulkPosition replaced() {
    return new BulkPosition(year, number, gap, false);
  }

  @Override
  public String toString() {
    return "%02dn%04d%s%s"
        .formatted(
            year,
            number,
            gap == 0 ? "" : " gap %04d".formatted(gap),
            replacing ? " replacing" : "");
  }
}
