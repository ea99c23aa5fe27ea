package org.evidenceexplorer.core.query;

import org.evidenceexplorer.core.schema.Facet;

/** A question whose answer is laid out by two facets. */
public record MapRequest(SearchRequest search, Facet rows, Facet columns) {
  public MapRequest {
    if (rows == columns) {
      throw new IllegalArgumentException(
          "rows and columns should be two facets, found %s twice".formatted(rows.key()));
    }
  }

  /** The search that a cell links to: its total is the cell's count. */
  public SearchRequest cell(String row, String column) {
    return search
        .with(rows, search.selection(rows).only(row))
        .with(columns, search.selection(columns).only(column));
  }
}
