package org.evidenceexplorer.server.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evidenceexplorer.core.query.FacetValue;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** The answer of {@code facets}: what may be asked for, each value with its studies in all. */
record FacetsJson(Snapshot snapshot, List<ParameterJson> parameters, List<FacetJson> facets) {

  /** Reads the counts from the answer to a search for everything. */
  static FacetsJson of(SearchPage everything, Vocabulary vocabulary) {
    return new FacetsJson(
        everything.snapshot(),
        ParameterJson.all(vocabulary),
        Arrays.stream(Facet.values())
            .map(facet -> FacetJson.of(facet, everything, vocabulary))
            .toList());
  }

  /**
   * A facet and its known values.
   *
   * @param of whether a value holds of one {@code finding} or of the whole {@code study}
   * @param parameters the names that select, exclude and say how several values go together
   */
  record FacetJson(
      String key, String label, String of, List<String> parameters, List<ValueJson> values) {
    static FacetJson of(Facet facet, SearchPage everything, Vocabulary vocabulary) {
      Map<String, Long> known = new LinkedHashMap<>();
      facet.order(vocabulary).orElse(List.of()).forEach(value -> known.put(value, 0L));
      vocabulary
          .concepts()
          .map(Concept::id)
          .filter(id -> facet.of() == Facet.Of.FINDING || facet == Facet.SKIN_TYPE)
          .filter(id -> facet.knows(id, vocabulary))
          .forEach(id -> known.put(id, 0L));
      counted(everything.facet(facet).values(), known);
      return new FacetJson(
          facet.key(),
          facet.label(),
          facet.of().name().toLowerCase(Locale.ROOT),
          List.of(facet.key(), facet.key() + ".not", facet.key() + ".match"),
          known.entrySet().stream()
              .map(value -> ValueJson.of(facet, value.getKey(), value.getValue(), vocabulary))
              .toList());
    }

    private static void counted(List<FacetValue> values, Map<String, Long> known) {
      for (FacetValue value : values) {
        known.put(value.value(), value.count());
        counted(value.children(), known);
      }
    }
  }

  /**
   * A value.
   *
   * @param broader its next wider values
   * @param count studies of the whole index that have it
   */
  record ValueJson(String value, String label, List<String> broader, long count) {
    static ValueJson of(Facet facet, String value, long count, Vocabulary vocabulary) {
      return new ValueJson(
          value,
          facet.label(value, vocabulary),
          new ArrayList<>(facet.broader(value, vocabulary)),
          count);
    }
  }
}
