package org.evidenceexplorer.indexer.classify;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that a rule looks for in folded text.
 *
 * @param needles plain texts of which one must be there for the pattern to have a chance: they make
 *     the common case, nothing found, cheap
 */
record Phrase(List<String> needles, Pattern pattern) {
  Phrase {
    needles = List.copyOf(needles);
  }

  /**
   * A phrase that matches at the boundaries of words.
   *
   * @param needles separated by {@code |}
   */
  static Phrase of(String needles, String pattern) {
    return new Phrase(
        List.of(needles.split("\\|")),
        Pattern.compile("(?<![\\p{L}\\d])(?:" + pattern + ")(?![\\p{L}\\d])"));
  }

  /** The first match in a sentence, null if there is none. */
  @Nullable Matcher in(Sentence sentence) {
    return in(sentence.folded());
  }

  /** The first match in a folded text, null if there is none. */
  @Nullable Matcher in(String folded) {
    if (!possible(folded)) {
      return null;
    }
    Matcher matcher = pattern.matcher(folded);
    return matcher.find() ? matcher : null;
  }

  boolean isIn(String folded) {
    return in(folded) != null;
  }

  /** The quoted match in the first of these sentences that has one, null if none has. */
  @Nullable Quote firstIn(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      Matcher matcher = in(sentence);
      if (matcher != null) {
        return sentence.quote(matcher.start(), matcher.end());
      }
    }
    return null;
  }

  private boolean possible(String folded) {
    for (String needle : needles) {
      if (folded.contains(needle)) {
        return true;
      }
    }
    return false;
  }
}
