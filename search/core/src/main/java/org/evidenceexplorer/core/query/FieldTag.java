package org.evidenceexplorer.core.query;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What follows words: their field, and how near each other they are to be.
 *
 * @param distance the most words between them; {@link #ADJACENT} if they are a phrase
 */
record FieldTag(Scope scope, int distance) {
  static final int ADJACENT = -1;

  /** The most words between words that are near each other: so far none is in another value. */
  static final int FARTHEST = 99;

  private static final Pattern NEAR = Pattern.compile("(.*):~\\s*(\\d{1,9})\\s*");

  /** Reads {@code [ti]}, {@code [ti:~3]} or {@code ~3}; empty if none is here. */
  static Optional<FieldTag> read(QueryText text, boolean quoted) {
    int end = text.position();
    int distance = distance(text, quoted);
    int start = text.position();
    text.skipBlanks();
    if (!text.isAt('[')) {
      text.moveTo(start);
      return distance == ADJACENT
          ? Optional.empty()
          : Optional.of(new FieldTag(Scope.ANYWHERE, distance));
    }
    if (start > end) {
      throw text.mistake(end, "nearness belongs into the field's brackets, as in [ti:~3]");
    }
    return Optional.of(inBrackets(text, quoted));
  }

  private static FieldTag inBrackets(QueryText text, boolean quoted) {
    int opened = text.position();
    int closed = text.find(']');
    if (closed < 0) {
      throw text.mistake(opened, "unclosed [");
    }
    String inner = text.between(opened + 1, closed);
    Matcher near = NEAR.matcher(inner);
    int distance = ADJACENT;
    if (near.matches()) {
      inner = near.group(1);
      distance = distance(text, opened, near.group(2), quoted);
    }
    Optional<Scope> scope = Scope.tagged(inner);
    if (scope.isEmpty()) {
      throw text.mistake(
          opened, "[%s] is no field here, but %s are".formatted(shown(inner), known()));
    }
    text.moveTo(closed + 1);
    return new FieldTag(scope.get(), distance);
  }

  /** Reads {@code ~3} right after quotes; {@link #ADJACENT} if it is not here. */
  static int distance(QueryText text, boolean quoted) {
    if (!quoted || !text.isAt('~')) {
      return ADJACENT;
    }
    int start = text.position();
    int end = start + 1;
    while (Character.isDigit(text.at(end))) {
      end++;
    }
    if (end == start + 1) {
      throw text.mistake(start, "a number expected after ~");
    }
    text.moveTo(end);
    return distance(text, start, text.between(start + 1, end), true);
  }

  private static int distance(QueryText text, int at, String digits, boolean quoted) {
    if (!quoted) {
      throw text.mistake(at, "nearness is of words in quotes");
    }
    int distance = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    if (distance > FARTHEST) {
      throw text.mistake(at, "at most %d words between words that are near".formatted(FARTHEST));
    }
    return distance;
  }

  private static String known() {
    return Arrays.stream(Scope.values())
        .map(scope -> "[" + scope.tag() + "]")
        .collect(Collectors.joining(" "));
  }

  private static String shown(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }
}
