package org.evidenceexplorer.indexer.classify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the P values of a text say together. */
enum Significance {
  NONE_STATED,
  ALL_BELOW,
  ALL_ABOVE,
  MIXED;

  /** The usual level of significance. */
  private static final double LEVEL = 0.05;

  private static final Pattern P_VALUE =
      Pattern.compile(
          "(?<![\\p{L}\\d])p(?:[- ]?values?)?(?: ?for [\\p{L} ]{1,20})? ?(?:was |were |is )?"
              + "([<>=\u2264\u2265]|of|less than|greater than|more than|(?:< ?or ?= ?)|all)? ?[<=]? ?"
              + "(0?\\.\\d+|ns\\b|0(?=\\D)|[01]\\.0+\\b)");

  static Significance of(String folded) {
    boolean below = false;
    boolean above = false;
    for (Matcher value = P_VALUE.matcher(folded); value.find(); ) {
      if (isBelow(value)) {
        below = true;
      } else {
        above = true;
      }
    }
    if (below && above) {
      return MIXED;
    }
    return below ? ALL_BELOW : above ? ALL_ABOVE : NONE_STATED;
  }

  private static boolean isBelow(Matcher value) {
    String sign = value.group(1) == null ? "=" : value.group(1);
    if (value.group(2).startsWith("ns")) {
      return false;
    }
    double number = Double.parseDouble(value.group(2));
    return switch (sign) {
      case "<", "less than", "\u2264" -> number <= LEVEL;
      case ">", "greater than", "more than", "\u2265" -> false;
      default -> number < LEVEL;
    };
  }
}
