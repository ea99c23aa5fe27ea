package org.evidenceexplorer.indexer.classify;

import java.util.List;
import java.util.OptionalInt;

/** Whole numbers as authors write them: {@code 1,204}, {@code 13 388}, {@code Fifty-three}. */
public final class NumberWords {
  private NumberWords() {}

  /** The first number of a text, empty if it has none. */
  public static OptionalInt read(String text) {
    List<Count> counts = Count.in(Folding.fold(text));
    return counts.isEmpty() ? OptionalInt.empty() : OptionalInt.of(counts.getFirst().value());
  }
}
