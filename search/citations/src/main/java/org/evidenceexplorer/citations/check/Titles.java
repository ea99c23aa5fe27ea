package org.evidenceexplorer.citations.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares titles. */
final class Titles {
  /** Folded titles at least so similar may be the same. */
  static final double SIMILAR = 0.90;

  /** A title without its subtitle is the same title, printed shorter. */
  private static final double WITHOUT_SUBTITLE = 0.95;

  private static final int LEAST_WORDS_BEFORE_SUBTITLE = 4;
  private static final Pattern SUBTITLE =
      Pattern.compile("\\s*[:?!\u2013\u2014]\\s+|\\.\\s+|\\s-\\s");
  private static final Pattern NUMBER = Pattern.compile(".*\\d.*|i{1,3}|iv|vi{0,3}|ix|x");

  /** A title that announces a correction, a retraction, a reply or a comment. */
  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)^\\W*(?:(?:re|reply|response|comments?|commentary|correction|retraction)\\b"
              + "(?:\\s*(?::|to\\b|on\\b|from\\b|by\\b)|\\W*$)"
              + "|(?:published )?errat|corrigend|retracted\\b|expression of concern|authors?'? reply)");

  private Titles() {}

  /** How alike two titles are: 1 if they differ in nothing but printing, 0 if in everything. */
  static double similarity(String printed, String record) {
    String one = Folded.squeezed(bare(printed));
    String other = Folded.squeezed(bare(record));
    int longest = Math.max(one.length(), other.length());
    if (longest == 0) {
      return 0;
    }
    double similarity = 1 - (double) Folded.distance(one, other) / longest;
    boolean shorter = isWithoutSubtitle(printed, record) || isWithoutSubtitle(record, printed);
    return shorter ? Math.max(similarity, WITHOUT_SUBTITLE) : similarity;
  }

  /** Whether both say the same numbers: parts of a series differ in nothing else. */
  static boolean sameNumbers(String printed, String record) {
    if (isWithoutSubtitle(printed, record) || isWithoutSubtitle(record, printed)) {
      return true;
    }
    return numbers(printed).equals(numbers(record));
  }

  /** Whether both differ in printing alone, or one lacks its subtitle. */
  static boolean same(String printed, String record) {
    return Folded.squeezed(bare(printed)).equals(Folded.squeezed(bare(record)))
        || isWithoutSubtitle(printed, record)
        || isWithoutSubtitle(record, printed);
  }

  /** Whether exactly one of two titles announces a correction, a reply or the like. */
  static boolean onlyOneIsNotice(String printed, String record) {
    return isNotice(printed) != isNotice(record);
  }

  /** Whether a title is printed as a translation: in square brackets. */
  static boolean isTranslated(String title) {
    return title.strip().startsWith("[");
  }

  private static boolean isNotice(String title) {
    return NOTICE.matcher(title).find();
  }

  private static boolean isWithoutSubtitle(String shorter, String longer) {
    String whole = Folded.squeezed(bare(shorter));
    if (Folded.list(shorter).size() < LEAST_WORDS_BEFORE_SUBTITLE) {
      return false;
    }
    return SUBTITLE
        .matcher(longer)
        .results()
        .anyMatch(cut -> Folded.squeezed(longer.substring(0, cut.start())).equals(whole));
  }

  private static List<String> numbers(String title) {
    return Folded.list(bare(title)).stream()
        .filter(word -> NUMBER.matcher(word).matches())
        .map(word -> word.replaceAll("[^\\divx]", ""))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toList());
  }

  private static String bare(String title) {
    String bare = title.strip();
    return isTranslated(bare) ? bare.replaceFirst("^\\[", "").replaceFirst("\\]\\.?$", "") : bare;
  }
}
