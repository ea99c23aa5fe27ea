package org.evidenceexplorer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.SearchParameters;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.schema.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LinksTest {
  private static final Links LINKS = new Links(Samples.VOCABULARY);

  @Test
  void writesARequestAsItsParameters() {
    SearchRequest request = request(Map.of("q", List.of("a&b"), "condition", List.of("heel-pain")));
    assertEquals("/search?q=a%26b&condition=heel-pain", LINKS.search(request));
    assertEquals("/search", LINKS.search(request(Map.of())));
  }

  @Test
  void writesTheAxesOfAMapAndNoPage() {
    SearchRequest request = request(Map.of("size", List.of("5"), "q", List.of("a")));
    assertEquals(
        "/map?rows=condition&columns=design&q=a",
        LINKS.map(new MapRequest(request, Facet.CONDITION, Facet.DESIGN)));
  }

  @ParameterizedTest
  @CsvSource({
    "pmid:123, /studies/pmid:123",
    "doi:10.1111/iwj.13559, /studies/doi:10.1111/iwj.13559",
    "doi:10.1002/a;2-#?b%c, /studies/doi:10.1002/a%3B2-%23%3Fb%25c",
    "doi:10.1002/<x>+y, /studies/doi:10.1002/%3Cx%3E%2By",
    "doi:10.1002//x, /studies/doi:10.1002%2F/x",
    "doi:10.1002/../x, /studies/doi:10.1002%2F../x",
    "doi:10.1002/x/, /studies/doi:10.1002/x%2F",
  })
  void writesAStudyAsAPathThatArrivesWhole(String id, String path) {
    assertEquals(path, Links.study(StudyId.parse(id).orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.1002/é(ü)", "10.1002/a b", "10.1002/\"x\"'y'", "10.1002/𝛼"})
  void writesAPathThatReadsBackTheSame(String text) {
    assertEquals("/" + text, URI.create("/" + Links.path(text)).getPath());
  }

  @Test
  void namesAFileByItsContent() {
    assertTrue(Links.file("site.css").matches("/static/site\\.css\\?v=[0-9a-f]{16}"));
    assertThrows(IllegalArgumentException.class, () -> Links.file("../secret"));
  }

  private static SearchRequest request(Map<String, List<String>> parameters) {
    return SearchParameters.read(parameters, Samples.VOCABULARY);
  }
}
