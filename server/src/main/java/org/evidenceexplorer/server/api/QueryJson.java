package org.evidenceexplorer.server.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evidenceexplorer.core.query.Query;
import org.evidenceexplorer.core.query.SearchParameters;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.query.Syntax;
import org.evidenceexplorer.core.query.Translation;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The question as it was understood.
 *
 * @param text the words as typed
 * @param understood the same, with every operator, bracket and field written out
 * @param expansions other names that its words gain or could gain
 * @param translations the same as other systems write it
 * @param filters what is selected and excluded, default filters included
 * @param parameters the parameters that ask the same again, defaults left out; a long question is
 *     packed in them
 */
record QueryJson(
    String text,
    String words,
    String understood,
    List<ExpansionJson> expansions,
    List<TranslationJson> translations,
    List<FilterJson> filters,
    String sort,
    int size,
    Map<String, List<String>> parameters) {

  /**
   * The question of a request.
   *
   * @param added studies found by a name alone, by the name's key; none of names that were not
   *     counted
   */
  static QueryJson of(SearchRequest request, Map<String, Long> added, Vocabulary vocabulary) {
    return new QueryJson(
        request.text(),
        request.words().key(),
        Translation.understood(request.query()),
        ExpansionJson.all(request.question(), added),
        TranslationJson.all(request.question().read()),
        request.selections().entrySet().stream()
            .map(entry -> FilterJson.of(entry.getKey(), entry.getValue(), vocabulary))
            .toList(),
        request.sort().key(),
        request.page().size(),
        SearchParameters.write(request, vocabulary));
  }

  /**
   * The question in another system's syntax.
   *
   * @param text null if the system cannot ask it
   * @param missing the parts that it cannot ask for, each with the reason
   */
  record TranslationJson(Syntax syntax, @Nullable String text, List<String> missing) {
    static List<TranslationJson> all(Query query) {
      return Stream.of(Syntax.PUBMED, Syntax.EUROPE_PMC)
          .map(syntax -> Translation.of(query, syntax))
          .map(one ->
              new TranslationJson(
                  one.syntax(), one.missing().isEmpty() ? one.text() : null, one.missing()))
          .toList();
    }
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
