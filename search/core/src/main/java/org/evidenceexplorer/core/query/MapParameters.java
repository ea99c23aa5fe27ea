package org.evidenceexplorer.core.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;
import org.evidenceexplorer.core.failure.SearchException.BadQuery;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * The parameters of an evidence map: {@code rows} and {@code columns}, each the key of a facet,
 * beside those of the search ({@link SearchParameters}) that it lays out. A map has no pages and so
 * no {@code cursor}.
 */
public final class MapParameters {
  /** The name of the parameter for the rows. */
  public static final String ROWS = "rows";

  /** The name of the parameter for the columns. */
  public static final String COLUMNS = "columns";

  private static final String CURSOR = "cursor";

  private MapParameters() {}

  /**
   * The request that these parameters mean: conditions by outcomes unless they say otherwise.
   *
   * @throws BadParameter if a parameter is unknown or has a value that it cannot have
   * @throws BadQuery if {@code q} cannot be read
   */
  public static MapRequest read(Map<String, List<String>> given, Vocabulary vocabulary) {
    Facet rows = facet(given, ROWS, Facet.CONDITION);
    Facet columns = facet(given, COLUMNS, Facet.OUTCOME);
    if (rows == columns) {
      throw new BadParameter(
          COLUMNS, "columns: another facet than rows expected, found %s".formatted(columns.key()));
    }
    if (given.containsKey(CURSOR)) {
      throw new BadParameter(CURSOR, "cursor: a map has no pages, found a cursor");
    }
    Map<String, List<String>> search = new LinkedHashMap<>(given);
    search.remove(ROWS);
    search.remove(COLUMNS);
    return new MapRequest(SearchParameters.read(search, vocabulary), rows, columns);
  }

  private static Facet facet(Map<String, List<String>> given, String name, Facet otherwise) {
    List<String> values = given.getOrDefault(name, List.of(otherwise.key()));
    if (values.size() > 1) {
      throw new BadParameter(
          name, "%s: one value expected, found %d".formatted(name, values.size()));
    }
    return Facet.of(values.getFirst().strip())
        .orElseThrow(() ->
            new BadParameter(
                name,
                "%s: one of %s expected, found another value"
                    .formatted(name, Arrays.stream(Facet.values()).map(Facet::key).toList())));
  }
}
