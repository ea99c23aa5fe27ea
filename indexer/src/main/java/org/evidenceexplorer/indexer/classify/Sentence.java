package org.evidenceexplorer.indexer.classify;

/**
 * A sentence of a passage.
 *
 * @param start offset in the passage, inclusive
 * @param end exclusive
 * @param folded what rules read: {@link Folding} of the sentence
 */
record Sentence(Passage passage, int start, int end, Role role, String folded) {

  /** A part of this sentence, by offsets in its folded text. */
  Quote quote(int from, int to) {
    return new Quote(passage, start + from, start + to);
  }

  /** The whole sentence. */
  Quote quote() {
    return new Quote(passage, start, end);
  }
}
