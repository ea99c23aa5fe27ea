package org.evidenceexplorer.core.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/**
 * The vocabulary of one topic: a declarative file. A new topic is a new file and nothing else.
 *
 * @param id in lower case with hyphens
 */
public record TopicPack(
    String id,
    String label,
    List<Concept.Condition> conditions,
    List<Concept.Intervention> interventions,
    List<Concept.Comparator> comparators,
    List<Concept.Outcome> outcomes,
    List<Concept.Instrument> instruments,
    List<Concept.Harm> harms,
    List<Concept.SkinType> skinTypes,
    List<Concept.Confusable> confusables) {
  public TopicPack {
    conditions = List.copyOf(conditions);
    interventions = List.copyOf(interventions);
    comparators = List.copyOf(comparators);
    outcomes = List.copyOf(outcomes);
    instruments = List.copyOf(instruments);
    harms = List.copyOf(harms);
    skinTypes = List.copyOf(skinTypes);
    confusables = List.copyOf(confusables);
  }

  /** All concepts of the pack, list by list. */
  public Stream<Concept> concepts() {
    return Stream.of(
            conditions,
            interventions,
            comparators,
            outcomes,
            instruments,
            harms,
            skinTypes,
            confusables)
        .flatMap(List::stream);
  }
}
