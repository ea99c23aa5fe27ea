package org.evidenceexplorer.core.schema;

import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** The values of one facet: how they are read, named and ordered. */
interface Values {
  /** The values of one finding (or of its study), wider ones included. */
  SequencedSet<String> of(Study study, Finding finding, Vocabulary vocabulary);

  /** The words for a value. */
  String label(String value, Vocabulary vocabulary);

  /** Whether a value may be asked for. */
  boolean knows(String value, Vocabulary vocabulary);

  /** The next wider values. */
  default List<String> broader(String value, Vocabulary vocabulary) {
    return List.of();
  }

  /** Whether a wanted value takes in an indexed one. */
  default boolean matches(String wanted, String indexed) {
    return wanted.equals(indexed);
  }

  /** All values in their own order; empty if they are listed by count. */
  default Optional<List<String>> order(Vocabulary vocabulary) {
    return Optional.empty();
  }
}
