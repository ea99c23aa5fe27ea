package org.evidenceexplorer.core.vocabulary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Fingerprint;

/**
 * The concepts of an index: what its topic packs name and, where MeSH was imported, its
 * descriptors, with broader and narrower. An index keeps the vocabulary that it was written with,
 * so that a server needs no file beside it; of MeSH it keeps what its studies use.
 */
public final class Vocabulary {
  /** A vocabulary that names nothing. */
  public static final Vocabulary EMPTY = of(List.of());

  private final List<TopicPack> packs;
  private final Descriptors descriptors;
  private final Map<String, Concept> concepts = new LinkedHashMap<>();
  private final Map<String, List<Concept>> byDescriptor = new HashMap<>();
  private final Map<String, List<String>> broader = new HashMap<>();
  private final Map<String, List<String>> narrower = new LinkedHashMap<>();

  private Vocabulary(List<TopicPack> packs) {
    this.packs = List.copyOf(packs);
    List<Concept> mesh = concepts(TopicPack::holdsMesh);
    List<Concept> topics = concepts(pack -> !pack.holdsMesh());
    this.descriptors = Descriptors.join(topics, mesh);
    topics.forEach(this::add);
    topics.forEach(this::link);
    mesh.stream().filter(concept -> !descriptors.isOwned(concept)).forEach(this::add);
    concepts.values().forEach(this::place);
  }

  private List<Concept> concepts(Predicate<TopicPack> wanted) {
    return packs.stream().filter(wanted).flatMap(TopicPack::concepts).toList();
  }

  private void link(Concept topic) {
    topic.mesh().stream()
        .filter(link -> link.link() == Concept.Link.EXACT)
        .forEach(
            link -> byDescriptor.computeIfAbsent(link.ui(), ui -> new ArrayList<>()).add(topic));
  }

  /** Puts a concept in its place below the wider ones. */
  private void place(Concept concept) {
    List<String> wider = descriptors.broader(concept);
    for (String parent : wider) {
      if (!concepts.containsKey(parent)) {
        throw new IllegalArgumentException(
            "a concept's id expected as broader of %s, found \"%s\""
                .formatted(concept.id(), parent));
      }
      narrower.computeIfAbsent(parent, id -> new ArrayList<>()).add(concept.id());
    }
    if (!wider.isEmpty()) {
      broader.put(concept.id(), wider);
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
    return broader.getOrDefault(id, List.of());
  }

  /** Ids of the next narrower concepts. */
  public List<String> narrower(String id) {
    return Collections.unmodifiableList(narrower.getOrDefault(id, List.of()));
  }

  /** The concept of this kind that a MeSH descriptor is, by an exact link only. */
  public <C extends Concept> Optional<C> ofDescriptor(Class<C> kind, String ui) {
    return Stream.concat(
            byDescriptor.getOrDefault(ui, List.of()).stream(), concept(Descriptors.id(ui)).stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  /** Whether a concept comes from MeSH alone, and from no topic. */
  public static boolean isDescriptor(Concept concept) {
    return Descriptors.isDescriptor(concept);
  }

  /** Names of a topic's concept that it has as the descriptor that it is. */
  public List<String> descriptorNames(Concept concept) {
    return descriptors.names(concept.id());
  }

  /**
   * The same with no more of MeSH than these concepts, those of the topics and all that is wider.
   */
  public Vocabulary narrowedTo(Collection<String> used) {
    if (packs.stream().noneMatch(TopicPack::holdsMesh)) {
      return this;
    }
    Set<String> kept = new HashSet<>();
    Stream.concat(used.stream(), concepts(pack -> !pack.holdsMesh()).stream().map(Concept::id))
        .forEach(id -> kept.addAll(withBroader(id)));
    Predicate<Concept> wanted = concept -> kept.contains(descriptors.owner(concept.id()));
    return of(packs.stream().map(pack -> pack.holdsMesh() ? pack.only(wanted) : pack).toList());
  }

  /** Sixteen hexadecimal digits that change with any concept. */
  public String fingerprint() {
    return Fingerprint.of(packs.stream().flatMap(TopicPack::concepts).map(Concept::toString));
  }

  /**
   * Sixteen hexadecimal digits that change with any concept of a topic and with the edition of
   * MeSH, however much of it is kept.
   */
  public String edition() {
    return Fingerprint.of(
        packs.stream()
            .flatMap(pack ->
                pack.holdsMesh()
                    ? Stream.of(pack.label())
                    : pack.concepts().map(Concept::toString)));
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
