package org.evidenceexplorer.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.failure.SearchException.BadQuery;

/**
 * A line of a search strategy, which later lines may name as {@code #1}. The lines carry their
 * numbers, or are counted from 1 where a line names another.
 *
 * @param start where its question begins in the whole text
 * @param end exclusive
 */
record NumberedLine(int number, int start, int end) {
  private static final Pattern NUMBER = Pattern.compile("\\s*#(\\d{1,4})[.:)]?\\s+(?=\\S)");
  private static final Pattern NAMED = Pattern.compile("(?<![^\\s(])#\\d{1,4}(?![^\\s)])");
  private static final Pattern OPERATOR =
      Pattern.compile("(AND|OR|NOT)(\\s|\\().*", Pattern.DOTALL);

  /**
   * The lines of a strategy; empty if the text is one question.
   *
   * @throws BadQuery if some lines are numbered and others are not, or a number comes twice
   */
  static List<NumberedLine> of(String text) {
    List<NumberedLine> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int found = text.indexOf('\n', start);
      int end = found < 0 ? text.length() : found;
      if (!text.substring(start, end).isBlank()) {
        lines.add(new NumberedLine(lines.size() + 1, start, end));
      }
      start = end + 1;
    }
    if (!lines.isEmpty() && number(text, lines.getFirst()).isPresent()) {
      return renumbered(text, lines);
    }
    return lines.size() > 1 && NAMED.matcher(text).find() ? List.copyOf(lines) : List.of();
  }

  private static List<NumberedLine> renumbered(String text, List<NumberedLine> lines) {
    List<NumberedLine> numbered = new ArrayList<>();
    for (NumberedLine line : lines) {
      NumberedLine read =
          number(text, line)
              .orElseThrow(() -> new BadQuery(line.start(), "a line without a number such as #2"));
      if (numbered.stream().anyMatch(before -> before.number() == read.number())) {
        throw new BadQuery(line.start(), "line #%d a second time".formatted(read.number()));
      }
      numbered.add(read);
    }
    return numbered;
  }

  /** The line with the number that it carries; {@code #1 AND #2} carries none. */
  private static Optional<NumberedLine> number(String text, NumberedLine line) {
    Matcher matcher = NUMBER.matcher(text).region(line.start(), line.end());
    if (!matcher.lookingAt()
        || OPERATOR.matcher(text.substring(matcher.end(), line.end())).matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    return Optional.of(new NumberedLine(number, matcher.end(), line.end()));
  }

  /** The number of the line that is named here, which is then read; empty if none is. */
  static Optional<Integer> named(QueryText text) {
    int start = text.position();
    int end = endOfName(text, start);
    if (end < 0) {
      return Optional.empty();
    }
    text.moveTo(end);
    return Optional.of(Integer.valueOf(text.between(start + 1, end)));
  }

  /** Where the name of a line ends that begins at a place; -1 if none does. */
  static int endOfName(QueryText text, int start) {
    int end = start + 1;
    while (end - start < 5 && Character.isDigit(text.at(end))) {
      end++;
    }
    return text.at(start) == '#' && end > start + 1 && text.endsWord(end) ? end : -1;
  }
}
