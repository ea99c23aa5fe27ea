package org.evidenceexplorer.citations.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Concept;

/**
 * Filters of a search with the words for them.
 *
 * @param words for what they ask, empty if nothing
 */
record Filters(Map<String, List<String>> parameters, String words) {
  static final Filters NONE = new Filters(Map.of(), "");

  Filters {
    parameters = new LinkedHashMap<>(parameters);
  }

  static Filters any(Facet facet, List<? extends Concept> concepts) {
    if (concepts.isEmpty()) {
      return NONE;
    }
    return new Filters(
        Map.of(facet.key(), concepts.stream().map(Concept::id).toList()),
        concepts.stream().map(Concept::label).collect(Collectors.joining(" or ")));
  }

  boolean isEmpty() {
    return parameters.isEmpty();
  }

  /** These words at the end of a sentence. */
  String inWords() {
    return words.isEmpty() ? "" : ", " + words;
  }

  Filters and(Filters other) {
    Map<String, List<String>> both = new LinkedHashMap<>(parameters);
    both.putAll(other.parameters);
    String joined =
        Stream.of(words, other.words)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" with "));
    return new Filters(both, joined);
  }

  Filters with(Facet facet, String... values) {
    Map<String, List<String>> more = new LinkedHashMap<>(parameters);
    more.put(facet.key(), List.of(values));
    return new Filters(more, words);
  }
}
