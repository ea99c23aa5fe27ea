package org.evidenceexplorer.web;

import java.util.List;
import org.evidenceexplorer.core.query.FacetValue;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * A reason for which studies are left out unless asked for.
 *
 * @param value as in the {@code include} parameter
 * @param count how many it leaves out of this answer, or would
 * @param lifted whether they are in
 * @param change the address of the answer with them in, or out again
 */
record SetAside(
    String value, String label, String studies, long count, boolean lifted, String change) {

  static List<SetAside> of(SearchPage page, Address address, Vocabulary vocabulary) {
    SearchRequest request = page.request();
    Selection selection = request.selection(Facet.SET_ASIDE);
    return Facet.SET_ASIDE.order(vocabulary).orElse(List.of()).stream()
        .filter(value -> !selection.included().contains(value))
        .map(value -> {
          boolean lifted = !selection.excluded().contains(value);
          Selection changed = lifted ? selection.excluding(value) : selection.without(value);
          long count = count(page, value);
          return new SetAside(
              value,
              Numbers.inSentence(Facet.SET_ASIDE.label(value, vocabulary)),
              Numbers.studies(count),
              count,
              lifted,
              address.of(request.with(Facet.SET_ASIDE, changed)));
        })
        .filter(reason -> reason.lifted() || reason.count() > 0)
        .toList();
  }

  private static long count(SearchPage page, String value) {
    return page.facet(Facet.SET_ASIDE).values().stream()
        .filter(counted -> counted.value().equals(value))
        .mapToLong(FacetValue::count)
        .findFirst()
        .orElse(0);
  }
}
