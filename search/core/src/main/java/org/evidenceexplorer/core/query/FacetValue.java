package org.evidenceexplorer.core.query;

import java.util.List;

/**
 * One value of a facet with its count of distinct studies. What the count means: with nothing
 * selected in the facet, the total after the click; with values selected (any), the total with this
 * facet set to that value alone, all else kept; with {@code match=all}, the total after adding it;
 * of an excluded value, what the exclusion removes.
 */
public record FacetValue(
    String value,
    String label,
    long count,
    boolean selected,
    boolean excluded,
    List<FacetValue> children) {
  public FacetValue {
    children = List.copyOf(children);
  }
}
