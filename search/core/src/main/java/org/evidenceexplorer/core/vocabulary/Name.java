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
 * @param unstemmed whether its one word must stand as written or in its plural: among all names of
 *     MeSH, many a word shares its stem with another ("blind", "blinded")
 */
record Name(
    Concept concept,
    String written,
    List<String> terms,
    boolean withCase,
    boolean withCommas,
    boolean unstemmed) {
  /** The longest single word in capitals that is matched with its case. */
  static final int LONGEST_CAPITALS = 5;

  static Name of(Concept concept, String written) {
    List<String> terms = Analysis.STEMMED.terms(written);
    boolean withCase =
        terms.size() == 1
            && written.length() <= LONGEST_CAPITALS
            && written.equals(written.toUpperCase(Locale.ROOT));
    return new Name(concept, written, terms, withCase, written.indexOf(',') >= 0, false);
  }

  /** A name of a MeSH descriptor: read in the order of speech, without commas. */
  static Name ofDescriptor(Concept concept, String written) {
    String spoken = inOrderOfSpeech(written);
    Name name = of(concept, spoken);
    boolean unstemmed = name.terms().size() == 1 && !name.withCase();
    return new Name(concept, spoken, name.terms(), name.withCase(), false, unstemmed);
  }

  /** {@code Arthritis, Juvenile} becomes {@code Juvenile Arthritis}. */
  private static String inOrderOfSpeech(String written) {
    List<String> parts = List.of(written.split(", "));
    return String.join(" ", parts.reversed());
  }

  /** Whether its terms, which stand in the passage from {@code at} on, stand there as one name. */
  boolean fits(Passage passage, int at) {
    for (int i = 1; i < terms.size(); i++) {
      if (!passage.joins(at + i - 1, withCommas)) {
        return false;
      }
    }
    return (!withCase || passage.word(at).equals(written))
        && (!unstemmed || isWrittenOrPlural(passage.lower(at)));
  }

  private boolean isWrittenOrPlural(String word) {
    String own = written.toLowerCase(Locale.ROOT);
    return word.equals(own)
        || word.equals(own + "s")
        || word.equals(own + "es")
        || own.equals(word + "s")
        || (own.endsWith("y") && word.equals(own.substring(0, own.length() - 1) + "ies"));
  }

  /** Whether the passage's tokens from {@code at} on are this name. */
  boolean standsAt(Passage passage, int at) {
    List<Token> tokens = passage.tokens();
    if (at + terms.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < terms.size(); i++) {
      if (!terms.get(i).equals(tokens.get(at + i).term())) {
        return false;
      }
    }
    return fits(passage, at);
  }
}
