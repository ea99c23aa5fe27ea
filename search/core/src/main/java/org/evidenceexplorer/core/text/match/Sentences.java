package org.evidenceexplorer.core.text.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into sentences. A full stop ends none inside a number ({@code 0.05}), after an
 * abbreviation or initial ({@code vs.}, {@code J.}) or before a small letter.
 */
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "al", "approx", "ca", "cf", "dr", "e.g", "eg", "eq", "fig", "figs", "i.e", "ie", "jr",
          "max", "min", "mr", "mrs", "ms", "no", "nos", "p", "pp", "prof", "ref", "refs", "resp",
          "sp", "spp", "sr", "st", "suppl", "viz", "vol", "vs", "v");
  private static final String CLOSING = "\"')]}”’";

  /** A sentence's place in the text. */
  record Sentence(int start, int end) {}

  private final String text;

  private Sentences(String text) {
    this.text = text;
  }

  /** The sentences of a text in order, without the white space around them. */
  static List<Sentence> of(String text) {
    return new Sentences(text).cut();
  }

  private List<Sentence> cut() {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = endAt(i);
      if (end > 0) {
        add(sentences, start, end);
        start = end;
        i = end - 1;
      }
    }
    add(sentences, start, text.length());
    return sentences;
  }

  private void add(List<Sentence> sentences, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Sentence(start, end));
    }
  }

  /** Where the sentence ends whose last mark is at this place; 0 if none ends here. */
  private int endAt(int at) {
    char mark = text.charAt(at);
    if (mark == '\n') {
      return at + 1;
    }
    if (mark != '.' && mark != '!' && mark != '?') {
      return 0;
    }
    int end = at + 1;
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean apart = end < text.length() && Character.isWhitespace(text.charAt(end));
    return apart && begins(end) && (mark != '.' || !abbreviates(at)) ? end : 0;
  }

  /** Whether what follows white space may begin a sentence. */
  private boolean begins(int from) {
    int next = from;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && !Character.isLowerCase(text.charAt(next));
  }

  private boolean abbreviates(int stop) {
    int start = stop;
    while (start > 0 && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isOfWord(char character) {
    return Character.isLetterOrDigit(character) || character == '.';
  }
}
