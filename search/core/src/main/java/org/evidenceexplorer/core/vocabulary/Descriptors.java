package org.evidenceexplorer.core.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the descriptors of the pack {@value TopicPack#MESH} and the concepts of topics go together. A
 * topic's concept with an exact link to a descriptor of its kind <em>is</em> that descriptor: it
 * takes over the descriptor's names and wider descriptors, and the descriptor is no concept of its
 * own. A concept with a link to a wider descriptor stands below it, unless that descriptor is
 * another concept of a topic: how those stand to each other is for their topics to say.
 */
final class Descriptors {
  private static final String PREFIX = TopicPack.MESH + "-";

  private final Map<String, Concept> byId = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final Map<String, List<String>> names = new HashMap<>();

  private Descriptors() {}

  /** The id of a descriptor's concept where no topic has it: {@code mesh-d012327}. */
  static String id(String ui) {
    return PREFIX + ui.toLowerCase(Locale.ROOT);
  }

  static boolean isDescriptor(Concept concept) {
    return concept.id().startsWith(PREFIX);
  }

  /**
   * Joins them.
   *
   * @param topics the concepts of all other packs, in order: the first with an exact link has it
   * @param mesh the concepts of the pack of descriptors
   */
  static Descriptors join(List<Concept> topics, List<Concept> mesh) {
    Descriptors joined = new Descriptors();
    mesh.forEach(descriptor -> joined.byId.put(descriptor.id(), descriptor));
    topics.forEach(joined::take);
    return joined;
  }

  private void take(Concept topic) {
    for (Concept.MeshLink link : topic.mesh()) {
      Concept descriptor = byId.get(id(link.ui()));
      if (descriptor != null
          && descriptor.getClass() == topic.getClass()
          && link.link() == Concept.Link.EXACT
          && owners.putIfAbsent(descriptor.id(), topic.id()) == null) {
        List<String> all = names.computeIfAbsent(topic.id(), id -> new ArrayList<>());
        all.add(descriptor.label());
        all.addAll(descriptor.synonyms());
      }
    }
  }

  /** The concept that a descriptor is: its own, or a topic's. */
  String owner(String descriptor) {
    return owners.getOrDefault(descriptor, descriptor);
  }

  /** Whether a descriptor is a concept of a topic. */
  boolean isOwned(Concept descriptor) {
    return owners.containsKey(descriptor.id());
  }

  /** The names that a topic's concept takes over. */
  List<String> names(String topic) {
    return names.getOrDefault(topic, List.of());
  }

  /** The next wider concepts of a concept, those that it takes over included. */
  List<String> broader(Concept concept) {
    if (byId.isEmpty()) {
      return concept.broader();
    }
    Set<String> wider = new LinkedHashSet<>();
    concept.broader().forEach(id -> wider.add(owner(id)));
    if (!isDescriptor(concept)) {
      concept.mesh().forEach(link -> wider(concept, link).forEach(id -> wider.add(owner(id))));
    }
    wider.remove(concept.id());
    return List.copyOf(wider);
  }

  private List<String> wider(Concept topic, Concept.MeshLink link) {
    Optional<Concept> descriptor =
        Optional.ofNullable(byId.get(id(link.ui())))
            .filter(found -> found.getClass() == topic.getClass());
    return switch (link.link()) {
      case EXACT -> descriptor.map(Concept::broader).orElse(List.of());
      case BROADER ->
          descriptor.filter(found -> !isOwned(found)).map(Concept::id).stream().toList();
    };
  }
}
