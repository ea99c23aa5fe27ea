package org.evidenceexplorer.core.vocabulary;

import java.util.List;
import java.util.function.Predicate;
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
  /**
   * The id of the pack that holds MeSH descriptors. Its confusables are the descriptors that are
   * neither condition nor intervention: they hide shorter descriptors in their names.
   */
  public static final String MESH = "mesh";

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

  /** Whether it holds MeSH descriptors, and is no topic. */
  public boolean holdsMesh() {
    return id.equals(MESH);
  }

  /** The same with only the conditions, interventions and confusables that are wanted. */
  TopicPack only(Predicate<Concept> wanted) {
    return new TopicPack(
        id,
        label,
        conditions.stream().filter(wanted).toList(),
        interventions.stream().filter(wanted).toList(),
        comparators,
        outcomes,
        instruments,
        harms,
        skinTypes,
        confusables.stream().filter(wanted).toList());
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
