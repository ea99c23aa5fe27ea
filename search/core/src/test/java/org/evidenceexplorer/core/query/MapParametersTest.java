package org.evidenceexplorer.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

final class MapParametersTest {
  private static MapRequest read(Map<String, List<String>> given) {
    return MapParameters.read(given, Vocabulary.EMPTY);
  }

  private static String blamed(Map<String, List<String>> given) {
    return assertThrows(BadParameter.class, () -> read(given)).parameter();
  }

  @Test
  void laysOutConditionsByOutcomesUnlessAskedOtherwise() {
    assertEquals(Facet.CONDITION, read(Map.of()).rows());
    assertEquals(Facet.OUTCOME, read(Map.of()).columns());
    MapRequest other = read(Map.of("rows", List.of("design"), "columns", List.of("harm")));
    assertEquals(Facet.DESIGN, other.rows());
    assertEquals(Facet.HARM, other.columns());
  }

  @Test
  void readsTheSearchThatIsLaidOut() {
    Map<String, List<String>> given = Map.of("q", List.of("a"), "design", List.of("randomised"));
    assertEquals(
        SearchParameters.read(Map.of("q", List.of("a")), Vocabulary.EMPTY).query(),
        read(Map.of("q", List.of("a"), "rows", List.of("design"))).search().query());
    assertEquals("design", blamed(given));
  }

  @Test
  void namesTheParameterToBlame() {
    assertEquals("rows", blamed(Map.of("rows", List.of("colour"))));
    assertEquals("rows", blamed(Map.of("rows", List.of("design", "harm"))));
    assertEquals("columns", blamed(Map.of("rows", List.of("outcome"))));
    assertEquals("cursor", blamed(Map.of("cursor", List.of("x"))));
    assertEquals("colour", blamed(Map.of("colour", List.of("x"))));
  }
}
