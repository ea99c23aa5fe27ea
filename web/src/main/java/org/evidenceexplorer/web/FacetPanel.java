package org.evidenceexplorer.web;

import java.util.List;
import java.util.Set;
import org.evidenceexplorer.core.query.FacetCounts;
import org.evidenceexplorer.core.query.Match;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.schema.Facet;

/**
 * One facet among the filters.
 *
 * @param values its widest values
 * @param unlisted how many further values the answer does not list
 * @param choosing what is chosen in it
 * @param histogram studies per year; empty for every other facet
 */
record FacetPanel(
    Facet facet, Folded values, long unlisted, Choosing choosing, Histogram histogram) {
  private static final Set<Facet> OPEN = Set.of(Facet.CONDITION, Facet.OUTCOME, Facet.DESIGN);
  private static final Set<Facet> ONE_VALUE =
      Set.of(Facet.DESIGN, Facet.PARTICIPANTS, Facet.YEAR, Facet.SET_ASIDE);

  /**
   * What is chosen in a facet.
   *
   * @param values how many values are selected or excluded
   * @param switchable whether any or all of them is a question: not where a study has one value
   * @param all whether a study must have all of them
   */
  record Choosing(int values, boolean switchable, boolean all) {}

  /** The panels of an answer; a facet that says nothing of its studies has none. */
  static List<FacetPanel> of(SearchPage page) {
    return page.facets().stream()
        .filter(counts -> counts.facet() != Facet.SET_ASIDE)
        .filter(counts -> !counts.values().isEmpty())
        .map(counts -> of(counts, page.request().selection(counts.facet())))
        .toList();
  }

  private static FacetPanel of(FacetCounts counts, Selection selection) {
    boolean years = counts.facet() == Facet.YEAR;
    Histogram histogram = years ? Histogram.of(counts, selection) : Histogram.NONE;
    return new FacetPanel(
        counts.facet(),
        histogram.isEmpty()
            ? Folded.widest(counts.values())
            : new Folded(histogram.spans(), histogram.singles(counts)),
        counts.more(),
        choosing(counts, selection),
        histogram);
  }

  private static Choosing choosing(FacetCounts counts, Selection selection) {
    boolean all = counts.match() == Match.ALL;
    boolean several = selection.included().size() > 1;
    return new Choosing(
        selection.included().size() + selection.excluded().size(),
        all || (several && !ONE_VALUE.contains(counts.facet())),
        all);
  }

  /** Whether it is unfolded from the start. */
  boolean open() {
    return choosing.values() > 0 || OPEN.contains(facet);
  }

  /** The words for what is folded. */
  String foldedWords() {
    return histogram.isEmpty() ? Numbers.of(values.rest().size()) + " more" : "Single years";
  }
}
