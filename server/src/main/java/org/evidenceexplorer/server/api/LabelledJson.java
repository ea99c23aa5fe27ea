package org.evidenceexplorer.server.api;

import java.util.Collection;
import java.util.List;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** A value with the words for it. */
record LabelledJson(String value, String label) {
  static List<LabelledJson> of(Facet facet, Collection<String> values, Vocabulary vocabulary) {
    return values.stream()
        .map(value -> new LabelledJson(value, facet.label(value, vocabulary)))
        .toList();
  }
}
