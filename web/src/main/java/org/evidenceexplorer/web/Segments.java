package org.evidenceexplorer.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Design.Level;

/**
 * Studies by level of design, as a bar and as words. As long as there are few, each study is a step
 * of the same length and twelve steps make a line; the bars of many studies are lines in proportion
 * to the longest one beside them.
 *
 * @param pieces what is drawn
 * @param counts of each level with a study
 */
record Segments(List<Piece> pieces, Map<Level, Long> counts) {
  /** The height of a line, in units of the drawing. */
  static final int LINE = 9;

  private static final int STEP = 6;
  private static final int STEPS_OF_A_LINE = 12;
  private static final int LONGEST = STEP * STEPS_OF_A_LINE;
  private static final int MOST_STEPS = 72;
  private static final int GAP = 2;

  Segments {
    pieces = List.copyOf(pieces);
  }

  /** A run of studies of one level within a line. */
  record Piece(Level level, double x, int line, double width) {
    int y() {
      return line * (LINE + GAP);
    }
  }

  /**
   * The bar of some studies.
   *
   * @param most the studies of the longest bar beside this one
   */
  static Segments of(Map<Design, Long> designs, long most) {
    EnumMap<Level, Long> counts = new EnumMap<>(Level.class);
    designs.forEach((design, count) -> {
      if (count > 0) {
        counts.merge(design.level(), count, Long::sum);
      }
    });
    return new Segments(most <= MOST_STEPS ? steps(counts) : shares(counts, most), counts);
  }

  private static List<Piece> steps(Map<Level, Long> counts) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Map.Entry<Level, Long> level : counts.entrySet()) {
      int left = Math.toIntExact(level.getValue());
      while (left > 0) {
        int at = done % STEPS_OF_A_LINE;
        int run = Math.min(left, STEPS_OF_A_LINE - at);
        pieces.add(new Piece(level.getKey(), at * STEP, done / STEPS_OF_A_LINE, run * STEP - 1.0));
        done += run;
        left -= run;
      }
    }
    return pieces;
  }

  private static List<Piece> shares(Map<Level, Long> counts, long most) {
    List<Piece> pieces = new ArrayList<>();
    double x = 0;
    for (Map.Entry<Level, Long> level : counts.entrySet()) {
      double width = Math.round(10.0 * LONGEST * level.getValue() / most) / 10.0;
      pieces.add(new Piece(level.getKey(), x, 0, width));
      x = Math.round(10.0 * (x + width)) / 10.0;
    }
    return pieces;
  }

  double width() {
    return pieces.stream().mapToDouble(piece -> piece.x() + piece.width()).max().orElse(0);
  }

  int height() {
    return pieces.stream().mapToInt(Piece::y).max().orElse(0) + LINE;
  }

  /** {@code 2 randomised trials, 3 uncontrolled studies}. */
  String words() {
    return counts.entrySet().stream()
        .map(level -> Numbers.of(level.getValue()) + " " + words(level.getKey(), level.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String words(Level level, long count) {
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
