package org.evidenceexplorer.core.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** Values that are concepts of one kind, with their hierarchy, and {@code not-stated}. */
abstract class ConceptValues implements Values {
  private final Class<? extends Concept> kind;

  ConceptValues(Class<? extends Concept> kind) {
    this.kind = kind;
  }

  /** The narrowest values; empty means not stated. */
  abstract List<String> narrowest(Study study, Finding finding);

  /** Whether a finding without a value lacks one: else it is of another sort, and has none. */
  boolean expectedOf(Finding finding) {
    return true;
  }

  @Override
  public final SequencedSet<String> of(Study study, Finding finding, Vocabulary vocabulary) {
    SequencedSet<String> all = new LinkedHashSet<>();
    for (String value : narrowest(study, finding)) {
      all.addAll(vocabulary.withBroader(value));
    }
    if (all.isEmpty() && expectedOf(finding)) {
      all.add(Finding.NOT_STATED);
    }
    return all;
  }

  @Override
  public final String label(String value, Vocabulary vocabulary) {
    return value.equals(Finding.NOT_STATED) ? "Not stated" : vocabulary.label(value);
  }

  @Override
  public final boolean knows(String value, Vocabulary vocabulary) {
    return value.equals(Finding.NOT_STATED) || vocabulary.concept(kind, value).isPresent();
  }

  @Override
  public final List<String> broader(String value, Vocabulary vocabulary) {
    return vocabulary.broader(value);
  }
}
