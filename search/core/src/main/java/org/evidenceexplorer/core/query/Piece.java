package org.evidenceexplorer.core.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words of a question that one field holds of.
 *
 * @param start where they begin in the question
 * @param quoted whether they are a phrase, which is then the one word of the list
 */
record Piece(int start, List<Word> words, boolean quoted) {
  /**
   * A word or phrase.
   *
   * @param exact whether its inflections are left out
   */
  record Word(int start, String text, boolean exact) {}

  Piece {
    words = List.copyOf(words);
  }

  /** Bare words. */
  Piece(int start, List<Word> words) {
    this(start, words, false);
  }

  /** All words as one text. */
  String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }
}
