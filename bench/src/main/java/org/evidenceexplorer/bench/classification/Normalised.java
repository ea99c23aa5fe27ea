package org.evidenceexplorer.bench.classification;

import java.util.Optional;
import org.evidenceexplorer.core.model.Receipt.Span;

/** A text without marks and case, that knows where each letter came from. */
final class Normalised {
  /** Shorter texts are found anywhere. */
  private static final int LEAST = 15;

  private final StringBuilder letters = new StringBuilder();
  private final int[] places;

  Normalised(String text) {
    places = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        places[letters.length()] = i;
        letters.append(Character.toLowerCase(letter));
      }
    }
  }

  /** Where another text stands in this one, marks and case aside. */
  Optional<Span> find(String text) {
    String wanted = new Normalised(text).letters.toString();
    int at = wanted.length() < LEAST ? -1 : letters.indexOf(wanted);
    return at < 0
        ? Optional.empty()
        : Optional.of(new Span(places[at], places[at + wanted.length() - 1] + 1));
  }
}
