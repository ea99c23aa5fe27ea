package org.evidenceexplorer.indexer.classify;

import java.util.List;

/**
 * The text of one field of a record, cut into sentences.
 *
 * @param field as receipts name it: {@code title}, {@code abstract} or {@code summary}
 */
record Passage(String field, String text, List<Section> sections) {
  Passage {
    sections = List.copyOf(sections);
  }

  /** A stretch of the text with one role. */
  record Section(int start, int end, Role role) {}

  /** All sentences, in order. */
  List<Sentence> sentences() {
    return Sentences.of(this);
  }
}
