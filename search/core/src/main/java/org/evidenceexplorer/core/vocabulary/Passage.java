package org.evidenceexplorer.core.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.text.Token;
import org.evidenceexplorer.core.vocabulary.ConceptFinder.Mention;

/** A text with its tokens, and what stands between them. */
record Passage(String text, List<Token> tokens) {
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "[.!?][)\"'\\u2019\\u201d]*\\s|[;]|\\n\\s*\\n|\\n\\s*[-*\\u2022\\u2013]|\\t|\\|");

  /** The word of a token as it stands in the text. */
  String word(int token) {
    return text.substring(tokens.get(token).start(), tokens.get(token).end());
  }

  /** The same in lower case. */
  String lower(int token) {
    return word(token).toLowerCase(Locale.ROOT);
  }

  /** A concept named from one token to another. */
  Mention mention(Concept concept, int first, int last) {
    return new Mention(concept, tokens.get(first).start(), tokens.get(last).end());
  }

  /** What stands between a token and the next; the rest of the text after the last one. */
  String after(int token) {
    int end = token + 1 < tokens.size() ? tokens.get(token + 1).start() : text.length();
    return text.substring(tokens.get(token).end(), end);
  }

  /** Whether the next token is of the same sentence. */
  boolean goesOn(int token) {
    if (token + 1 >= tokens.size()) {
      return false;
    }
    String between = after(token);
    boolean plain = between.equals(" ") || between.equals("-");
    return plain || !SENTENCE_END.matcher(between).find();
  }

  /** Whether a token and the next may be of one name. */
  boolean joins(int token, boolean withCommas) {
    return goesOn(token)
        && (withCommas || after(token).indexOf(',') < 0)
        && after(token).indexOf(':') < 0;
  }
}
