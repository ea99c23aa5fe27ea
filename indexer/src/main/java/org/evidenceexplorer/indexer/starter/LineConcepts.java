package org.evidenceexplorer.indexer.starter;

import java.util.List;
import java.util.stream.Stream;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Whether every id in a line names a concept of its kind. */
final class LineConcepts {
  private final Vocabulary vocabulary;

  LineConcepts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Looks every id up.
   *
   * @throws IllegalArgumentException if one names no concept of its kind
   */
  void check(Line line) {
    line.conditions().forEach(id -> check(Concept.Condition.class, id));
    line.interventions().forEach(id -> check(Concept.Intervention.class, id));
    line.skinTypes().forEach(id -> check(Concept.SkinType.class, id));
    line.outcomes().forEach(this::check);
    line.harms().forEach(this::check);
  }

  private void check(Line.Outcome outcome) {
    check(Concept.Condition.class, outcome.condition());
    check(Concept.Intervention.class, outcome.intervention());
    check(Concept.Outcome.class, outcome.outcome());
    check(Concept.Instrument.class, outcome.instrument());
    if (outcome.comparator() != null) {
      check(Concept.Comparator.class, outcome.comparator().concept());
    }
  }

  private void check(Line.HarmAs harm) {
    check(Concept.Harm.class, harm.event());
    check(Concept.Condition.class, harm.condition());
    check(Concept.Intervention.class, harm.intervention());
    harm.skinTypes().forEach(id -> check(Concept.SkinType.class, id));
  }

  private void check(Class<? extends Concept> kind, @Nullable String id) {
    if (id != null && vocabulary.concept(kind, id).isEmpty()) {
      throw new IllegalArgumentException(
          "an id of kind %s in the topic pack expected, found \"%s\""
              .formatted(kind.getSimpleName(), id));
    }
  }

  /** The two lists of skin types of a line as one. */
  static List<String> skinTypes(Line line) {
    return Stream.concat(
            line.skinTypes().stream(),
            line.harms().stream().flatMap(harm -> harm.skinTypes().stream()))
        .distinct()
        .toList();
  }
}
