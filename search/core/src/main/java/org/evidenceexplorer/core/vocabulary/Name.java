package org.evidenceexplorer.core.vocabulary;

import java.util.List;
import java.util.Locale;
import org.evidenceexplorer.core.text.Analysis;
import org.evidenceexplorer.core.text.Token;

/**
 * A label or synonym of a concept.
 *
 * @param written as in the vocabulary
 * @param terms stemmed, in order
 * @param withCase whether only the case as written will do
 * @param withCommas whether commas may stand between its words
 */
record Name(
    Concept concept, String written, List<String> terms, boolean withCase, boolean withCommas) {
  /** The longest single word in capitals that is matched with its case. */
  static final int LONGEST_CAPITALS = 5;

  static Name of(Concept concept, String written) {
    List<String> terms = Analysis.STEMMED.terms(written);
    boolean withCase =
        terms.size() == 1
            && written.length() <= LONGEST_CAPITALS
            && written.equals(written.toUpperCase(Locale.ROOT));
    return new Name(concept, written, terms, withCase, written.indexOf(',') >= 0);
  }

  /** Whether the passage's tokens from {@code at} on are this name. */
  boolean standsAt(Passage passage, int at) {
    List<Token> tokens = passage.tokens();
    if (at + terms.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < terms.size(); i++) {
      boolean joined = i == 0 || passage.joins(at + i - 1, withCommas);
      if (!joined || !terms.get(i).equals(tokens.get(at + i).term())) {
        return false;
      }
    }
    return !withCase || passage.word(at).equals(written);
  }
}
