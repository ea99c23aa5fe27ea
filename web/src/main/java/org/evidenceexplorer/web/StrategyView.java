package org.evidenceexplorer.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evidenceexplorer.core.query.SearchParameters;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Syntax;
import org.evidenceexplorer.core.query.Translation;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * A question as it was understood, as other systems write it, and a box in which a long one can be
 * changed.
 *
 * @param text as typed
 * @param understood empty if there are no words
 * @param kept what the box's form passes on unseen
 */
record StrategyView(
    String text, String understood, List<Translation> translations, List<Narrowing.Field> kept) {

  static StrategyView of(SearchRequest request, Vocabulary vocabulary) {
    return new StrategyView(
        request.text(),
        Translation.understood(request.query()),
        Stream.of(Syntax.PUBMED, Syntax.EUROPE_PMC)
            .map(syntax -> Translation.of(request.question().read(), syntax))
            .toList(),
        kept(request, vocabulary));
  }

  private static List<Narrowing.Field> kept(SearchRequest request, Vocabulary vocabulary) {
    int size = request.page().size();
    Map<String, List<String>> parameters =
        new LinkedHashMap<>(
            SearchParameters.write(request.with(new SearchRequest.Page(size, null)), vocabulary));
    parameters.remove(SearchParameters.QUESTION);
    parameters.remove(SearchParameters.PACKED);
    List<Narrowing.Field> kept = new ArrayList<>();
    parameters.forEach(
        (name, values) -> values.forEach(value -> kept.add(new Narrowing.Field(name, value))));
    return kept;
  }

  int longest() {
    return SearchParameters.LONGEST_QUESTION;
  }
}
