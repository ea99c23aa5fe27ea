package org.evidenceexplorer.indexer.paging;

import java.util.List;
import java.util.OptionalLong;
import org.evidenceexplorer.indexer.json.Json;

/**
 * A page of what answers a query.
 *
 * @param total how many records answer it, where the page says so
 * @param next the mark of the next page, empty after the last
 * @param rows the records, which may be none on a page that is not the last
 */
public record ServicePage(OptionalLong total, String next, List<Json> rows) {
  public ServicePage {
    rows = List.copyOf(rows);
  }
}
