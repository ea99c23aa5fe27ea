package org.evidenceexplorer.core.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.evidenceexplorer.core.text.Analysis;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** The names of a vocabulary's concepts by their words in any inflection, and by MeSH heading. */
final class ConceptNames {
  private static final Map<Vocabulary, ConceptNames> KNOWN = new WeakHashMap<>();

  /** A shorter name is in too many texts that mean something else. */
  private static final int SHORTEST = 3;

  private final Map<String, List<Concept>> byName = new HashMap<>();
  private final Map<String, List<Concept>> byHeading = new HashMap<>();
  private final Vocabulary vocabulary;
  private int longest;

  private ConceptNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    vocabulary.concepts().filter(ConceptNames::isMeant).forEach(this::add);
  }

  /** The names of a vocabulary, which are worked out once. */
  static ConceptNames of(Vocabulary vocabulary) {
    synchronized (KNOWN) {
      return KNOWN.computeIfAbsent(vocabulary, ConceptNames::new);
    }
  }

  private static boolean isMeant(Concept concept) {
    return !(concept instanceof Concept.Confusable);
  }

  private void add(Concept concept) {
    for (String name : names(concept).values()) {
      List<String> terms = Analysis.STEMMED.terms(name);
      longest = Math.max(longest, terms.size());
      List<Concept> named =
          byName.computeIfAbsent(String.join(" ", terms), terms2 -> new ArrayList<>());
      if (!named.contains(concept)) {
        named.add(concept);
      }
    }
    concept.mesh().stream()
        .filter(link -> link.link() == Concept.Link.EXACT)
        .forEach(link ->
            byHeading
                .computeIfAbsent(heading(link.heading()), heading -> new ArrayList<>())
                .add(concept));
  }

  /** The most words of a name. */
  int longest() {
    return longest;
  }

  /** The concepts that these stemmed terms name. */
  List<Concept> named(List<String> terms) {
    return byName.getOrDefault(String.join(" ", terms), List.of());
  }

  /** The concepts that a MeSH heading is. */
  List<Concept> ofHeading(String heading) {
    return byHeading.getOrDefault(heading(heading), List.of());
  }

  private static String heading(String heading) {
    return String.join(" ", Analysis.EXACT.terms(heading)).toLowerCase(Locale.ROOT);
  }

  /** The names of a concept by their keys, its label first. */
  SequencedMap<String, String> names(Concept concept) {
    SequencedMap<String, String> names = new LinkedHashMap<>();
    Stream.of(
            Stream.of(concept.label()),
            concept.synonyms().stream(),
            vocabulary.descriptorNames(concept).stream())
        .flatMap(parts -> parts)
        .filter(name -> name.length() >= SHORTEST)
        .forEach(name -> names.putIfAbsent(key(name), name));
    names.remove("");
    return names;
  }

  /** A name's words alone. */
  static String key(String name) {
    return String.join(" ", Analysis.EXACT.terms(name));
  }
}
