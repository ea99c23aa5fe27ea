package org.evidenceexplorer.core.query;

import java.util.List;
import org.evidenceexplorer.core.schema.Facet;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param facets every facet, in {@link Facet} order
 * @param next where the following page begins; null on the last page
 */
public record SearchPage(
    Snapshot snapshot,
    SearchRequest request,
    Total total,
    List<Hit> hits,
    List<FacetCounts> facets,
    @Nullable Cursor next) {
  public SearchPage {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }

  /** The counts of one facet. */
  public FacetCounts facet(Facet facet) {
    return facets.stream()
        .filter(counts -> counts.facet() == facet)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("every facet expected, none found of " + facet));
  }
}
