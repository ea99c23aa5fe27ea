package org.evidenceexplorer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchParameters;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * How a reader narrows an answer, and what narrows it now.
 *
 * @param action where its form goes
 * @param kept what the form passes on unseen
 * @param everything the address of the answer without any filter or words
 */
record Narrowing(
    String action,
    List<FacetPanel> panels,
    List<Chip> chips,
    List<SetAside> setAside,
    List<Field> kept,
    String everything) {
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
        FacetPanel.of(page),
        Chip.of(request, address, vocabulary),
        SetAside.of(page, address, vocabulary),
        kept(request, action),
        address.of(SearchParameters.read(Map.of(), vocabulary)));
  }

  private static List<Field> kept(SearchRequest request, String action) {
    List<Field> kept = new ArrayList<>();
    if (request.text().length() > SearchParameters.LONGEST_PLAIN) {
      kept.add(new Field(SearchParameters.PACKED, SearchParameters.packed(request.text())));
    }
    SearchParameters.writeWidening(request.question().widening())
        .forEach((name, values) -> values.forEach(value -> kept.add(new Field(name, value))));
    request
        .selection(Facet.SET_ASIDE)
        .included()
        .forEach(value -> kept.add(new Field(Facet.SET_ASIDE.key(), value)));
    int size = request.page().size();
    if (action.equals(Links.SEARCH) && size != SearchRequest.DEFAULT_SIZE) {
      kept.add(new Field("size", Integer.toString(size)));
    }
    return kept;
  }

  /** Whether anything narrows the answer. */
  boolean isNarrowed() {
    return !chips.isEmpty();
  }

  /** How many filters are on, words left out. */
  int filters() {
    return Math.toIntExact(chips.stream().filter(chip -> !chip.about().equals(Chip.WORDS)).count());
  }
}
