package org.evidenceexplorer.web;

import java.util.ArrayList;
import java.util.List;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * How a reader narrows an answer, and what narrows it now.
 *
 * @param action where its form goes
 * @param kept what the form passes on unseen
 */
record Narrowing(
    String action,
    SearchRequest request,
    List<FacetPanel> panels,
    List<Chip> chips,
    List<SetAside> setAside,
    List<Field> kept) {
  Narrowing {
    panels = List.copyOf(panels);
    chips = List.copyOf(chips);
    setAside = List.copyOf(setAside);
    kept = List.copyOf(kept);
  }

  /** A parameter. */
  record Field(String name, String value) {}

  static Narrowing of(String action, SearchPage page, Address address, Vocabulary vocabulary) {
    SearchRequest request = page.request();
    return new Narrowing(
        action,
        request,
        FacetPanel.of(page),
        Chip.of(request, address, vocabulary),
        SetAside.of(page, address, vocabulary),
        kept(request, action));
  }

  private static List<Field> kept(SearchRequest request, String action) {
    List<Field> kept = new ArrayList<>();
    request
        .selection(Facet.SET_ASIDE)
        .included()
        .forEach(value -> kept.add(new Field(Facet.SET_ASIDE.key(), value)));
    int size = request.page().size();
    if (action.equals("/search") && size != SearchRequest.DEFAULT_SIZE) {
      kept.add(new Field("size", Integer.toString(size)));
    }
    return kept;
  }

  /** The address of the answer without any filter or words. */
  String everything() {
    return action;
  }

  /** Whether anything narrows the answer. */
  boolean isNarrowed() {
    return !chips.isEmpty();
  }

  /** How many filters are on, words left out. */
  int filters() {
    return chips.size() - (request.text().isEmpty() ? 0 : 1);
  }
}
