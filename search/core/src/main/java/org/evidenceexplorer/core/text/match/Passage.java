package org.evidenceexplorer.core.text.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evidenceexplorer.core.query.Snippet;

/**
 * A part of a text with the places in it that match.
 *
 * @param marks in order of their starts
 */
record Passage(String text, int start, int end, List<Mark> marks) {
  /** A longer passage is shown from a little before its first match, in characters. */
  private static final int LONGEST = 320;

  private static final int BEFORE_MATCH = 80;
  private static final String CUT = "…";

  /** A run of characters that matches one of the things sought. */
  record Mark(int thing, int start, int end) {}

  /** How many of the things sought match here that are not among those seen. */
  long news(Collection<Integer> seen) {
    return marks.stream().map(Mark::thing).distinct().filter(i -> !seen.contains(i)).count();
  }

  /** The whole passage. */
  Snippet whole() {
    return new Snippet(parts(start, end));
  }

  /** The passage, or the part around its first match if it is too long to show. */
  Snippet shortened() {
    if (end - start <= LONGEST) {
      return whole();
    }
    Mark first = marks.getFirst();
    int from =
        first.start() - start <= BEFORE_MATCH
            ? start
            : afterBlank(first.start() - BEFORE_MATCH, first.start());
    int to = from + LONGEST >= end ? end : Math.max(blankBefore(from + LONGEST), first.end());
    List<Snippet.Part> parts = new ArrayList<>();
    add(parts, from > start ? CUT : "", false);
    parts.addAll(parts(from, to));
    add(parts, to < end ? CUT : "", false);
    return new Snippet(parts);
  }

  private int afterBlank(int from, int most) {
    int at = from;
    while (at < most && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return Math.min(at + 1, most);
  }

  private int blankBefore(int from) {
    int at = from;
    while (at > start && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private List<Snippet.Part> parts(int from, int to) {
    List<Snippet.Part> parts = new ArrayList<>();
    int done = from;
    for (Mark mark : marks) {
      if (mark.end() > done && mark.end() <= to) {
        int begin = Math.max(mark.start(), done);
        add(parts, text.substring(done, begin), false);
        add(parts, text.substring(begin, mark.end()), true);
        done = mark.end();
      }
    }
    add(parts, text.substring(done, to), false);
    return parts;
  }

  private static void add(List<Snippet.Part> parts, String text, boolean matches) {
    if (!text.isEmpty()) {
      parts.add(new Snippet.Part(text, matches));
    }
  }
}
