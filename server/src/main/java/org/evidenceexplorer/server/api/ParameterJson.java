package org.evidenceexplorer.server.api;

import java.util.Arrays;
import java.util.List;
import org.evidenceexplorer.core.model.Term;
import org.evidenceexplorer.core.query.SearchParameters;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Sort;
import org.evidenceexplorer.core.query.Words;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * A parameter of a search that is of no facet.
 *
 * @param values all that it may be; empty where that is no list
 * @param repeated whether it may be given several times
 */
record ParameterJson(String name, String description, List<String> values, boolean repeated) {
  static List<ParameterJson> all(Vocabulary vocabulary) {
    return List.of(
        new ParameterJson(
            "q",
            "A question in the syntax of PubMed or Europe PMC; at most %d characters."
                .formatted(SearchParameters.LONGEST_QUESTION),
            List.of(),
            false),
        new ParameterJson(
            SearchParameters.PACKED,
            "In place of q, a long question as an answer's parameters have it.",
            List.of(),
            false),
        new ParameterJson(
            SearchParameters.EXACT,
            "Whether the words are searched for without other names of what they name.",
            List.of("false", "true"),
            false),
        new ParameterJson(
            SearchParameters.OFF,
            "A name of an answer's expansions that is not to be searched for.",
            List.of(),
            true),
        new ParameterJson(
            "words",
            "Whether all or any of the bare words are asked for.",
            keys(Words.values()),
            false),
        new ParameterJson(
            "include",
            "A default filter to lift.",
            Facet.SET_ASIDE.order(vocabulary).orElse(List.of()),
            true),
        new ParameterJson("sort", "The order of the studies.", keys(Sort.values()), false),
        new ParameterJson(
            "size",
            "Studies of a page: 0..%d, %d unless asked otherwise."
                .formatted(SearchRequest.LARGEST_SIZE, SearchRequest.DEFAULT_SIZE),
            List.of(),
            false),
        new ParameterJson("cursor", "The `next` of an earlier answer.", List.of(), false));
  }

  private static List<String> keys(Term... terms) {
    return Arrays.stream(terms).map(Term::key).toList();
  }
}
