package org.evidenceexplorer.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Design.Level;

/**
 * Studies by level of design, as a bar in parts and as words.
 *
 * @param width of the whole bar, in units of the drawing
 */
record Segments(List<Part> parts, int width) {
  private static final int LONGEST = 72;
  private static final int SHORTEST_PART = 4;

  Segments {
    parts = List.copyOf(parts);
  }

  /** The studies of one level; its part of the bar begins at {@code x}. */
  record Part(Level level, long count, int x, int width) {
    String words() {
      return Numbers.of(count) + " " + Segments.words(level, count);
    }
  }

  /**
   * The bar of some studies.
   *
   * @param most the studies of the longest bar beside this one
   */
  static Segments of(Map<Design, Long> designs, long most) {
    Map<Level, Long> levels = new EnumMap<>(Level.class);
    designs.forEach((design, count) -> levels.merge(design.level(), count, Long::sum));
    List<Part> parts = new ArrayList<>();
    int x = 0;
    for (Map.Entry<Level, Long> level : levels.entrySet()) {
      if (level.getValue() > 0) {
        int share = (int) Math.round((double) LONGEST * level.getValue() / Math.max(most, 1));
        int width = Math.max(SHORTEST_PART, share);
        parts.add(new Part(level.getKey(), level.getValue(), x, width));
        x += width + 1;
      }
    }
    return new Segments(parts, Math.max(x - 1, 0));
  }

  /** {@code 2 randomised trials, 3 uncontrolled studies}. */
  String words() {
    return parts.stream().map(Part::words).collect(Collectors.joining(", "));
  }

  static String words(Level level, long count) {
    boolean one = count == 1;
    return switch (level) {
      case REVIEW -> one ? "systematic review" : "systematic reviews";
      case RANDOMISED -> one ? "randomised trial" : "randomised trials";
      case CONTROLLED ->
          one
              ? "controlled trial, not stated to be randomised"
              : "controlled trials, not stated to be randomised";
      case OBSERVATIONAL -> one ? "observational study" : "observational studies";
      case UNCONTROLLED -> one ? "uncontrolled study" : "uncontrolled studies";
      case GUIDANCE -> one ? "guideline" : "guidelines";
      case OPINION -> one ? "narrative review or other" : "narrative reviews or others";
      case PRECLINICAL -> one ? "preclinical study" : "preclinical studies";
      case NO_RESULTS -> "without a stated design or results";
    };
  }
}
