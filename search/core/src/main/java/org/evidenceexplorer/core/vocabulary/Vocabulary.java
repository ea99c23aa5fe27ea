package org.evidenceexplorer.core.vocabulary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Fingerprint;

/**
 * The concepts of an index: what its topic packs name, with broader and narrower. An index keeps
 * the vocabulary that it was written with, so that a server needs no file beside it.
 */
public final class Vocabulary {
  /** A vocabulary that names nothing. */
  public static final Vocabulary EMPTY = of(List.of());

  private final List<TopicPack> packs;
  private final Map<String, Concept> concepts = new LinkedHashMap<>();
  private final Map<String, List<String>> narrower = new LinkedHashMap<>();

  private Vocabulary(List<TopicPack> packs) {
    this.packs = List.copyOf(packs);
    packs.stream().flatMap(TopicPack::concepts).forEach(this::add);
    for (Concept concept : concepts.values()) {
      for (String parent : concept.broader()) {
        if (!concepts.containsKey(parent)) {
          throw new IllegalArgumentException(
              "a concept's id expected as broader of %s, found \"%s\""
                  .formatted(concept.id(), parent));
        }
        narrower.computeIfAbsent(parent, id -> new ArrayList<>()).add(concept.id());
      }
    }
  }

  /**
   * The vocabulary of these packs.
   *
   * @throws IllegalArgumentException if two concepts share an id or a broader one is missing
   */
  public static Vocabulary of(List<TopicPack> packs) {
    return new Vocabulary(packs);
  }

  private void add(Concept concept) {
    Concept other = concepts.putIfAbsent(concept.id(), concept);
    if (other != null) {
      throw new IllegalArgumentException(
          "ids should be unique, found %s twice: %s and %s"
              .formatted(concept.id(), other.label(), concept.label()));
    }
  }

  /** The packs it is made of. */
  public List<TopicPack> packs() {
    return packs;
  }

  /** All concepts, in the packs' order. */
  public Stream<Concept> concepts() {
    return concepts.values().stream();
  }

  /** All concepts of one kind, in the packs' order. */
  public <C extends Concept> Stream<C> concepts(Class<C> kind) {
    return concepts().filter(kind::isInstance).map(kind::cast);
  }

  /** The concept with this id. */
  public Optional<Concept> concept(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  /** The concept with this id, if it is of this kind. */
  public <C extends Concept> Optional<C> concept(Class<C> kind, String id) {
    return concept(id).filter(kind::isInstance).map(kind::cast);
  }

  /** The words for an id on a page; the id itself if no concept has it. */
  public String label(String id) {
    return concept(id).map(Concept::label).orElse(id);
  }

  /** The concept's id and those of all wider ones, nearest first; the id alone if unknown. */
  public SequencedSet<String> withBroader(String id) {
    return closure(id, this::broader);
  }

  /** The concept's id and those of all narrower ones, nearest first; the id alone if unknown. */
  public SequencedSet<String> withNarrower(String id) {
    return closure(id, this::narrower);
  }

  /** Ids of the next wider concepts. */
  public List<String> broader(String id) {
    return concept(id).map(Concept::broader).orElse(List.of());
  }

  /** Ids of the next narrower concepts. */
  public List<String> narrower(String id) {
    return Collections.unmodifiableList(narrower.getOrDefault(id, List.of()));
  }

  /** Sixteen hexadecimal digits that change with any concept. */
  public String fingerprint() {
    return Fingerprint.of(concepts.values().stream().map(Concept::toString));
  }

  private static SequencedSet<String> closure(String start, Function<String, List<String>> next) {
    SequencedSet<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String id = open.removeFirst();
      if (seen.add(id)) {
        open.addAll(next.apply(id));
      }
    }
    return seen;
  }
}
