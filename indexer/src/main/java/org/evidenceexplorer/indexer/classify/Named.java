package org.evidenceexplorer.indexer.classify;

import java.util.List;
import org.evidenceexplorer.core.vocabulary.Concept;

/** A concept that a sentence names, with the words. */
record Named(Concept concept, Quote quote, Sentence sentence) {
  /** Those that are of this kind. */
  static List<Named> of(Class<? extends Concept> kind, List<Named> all) {
    return all.stream().filter(one -> kind.isInstance(one.concept())).toList();
  }

  /** Where the words begin in their sentence. */
  int from() {
    return quote.start() - sentence.start();
  }

  /** Where they end in it. */
  int to() {
    return quote.end() - sentence.start();
  }

  /** The sentence up to the words, folded. */
  String before() {
    return sentence.folded().substring(0, from());
  }

  /** The sentence after the words, folded. */
  String after() {
    return sentence.folded().substring(to());
  }
}
