package org.evidenceexplorer.server.api;

import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.query.SearchParameters;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * The question as it was understood.
 *
 * @param text the words as typed
 * @param understood the same, with every operator and bracket written out
 * @param filters what is selected and excluded, default filters included
 * @param parameters the parameters that ask the same again, defaults left out
 */
record QueryJson(
    String text,
    String words,
    String understood,
    List<FilterJson> filters,
    String sort,
    int size,
    Map<String, List<String>> parameters) {

  static QueryJson of(SearchRequest request, Vocabulary vocabulary) {
    return new QueryJson(
        request.text(),
        request.words().key(),
        Understood.text(request.query()),
        request.selections().entrySet().stream()
            .map(entry -> FilterJson.of(entry.getKey(), entry.getValue(), vocabulary))
            .toList(),
        request.sort().key(),
        request.page().size(),
        SearchParameters.write(request, vocabulary));
  }

  /** What is selected in one facet. */
  record FilterJson(
      String facet, String match, List<LabelledJson> included, List<LabelledJson> excluded) {
    static FilterJson of(Facet facet, Selection selection, Vocabulary vocabulary) {
      return new FilterJson(
          facet.key(),
          selection.match().key(),
          LabelledJson.of(facet, selection.included(), vocabulary),
          LabelledJson.of(facet, selection.excluded(), vocabulary));
    }
  }
}
