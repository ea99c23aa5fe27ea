package org.evidenceexplorer.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedSet;
import java.util.Set;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;
import org.evidenceexplorer.core.failure.SearchException.BadQuery;
import org.evidenceexplorer.core.fixture.Headaches;
import org.evidenceexplorer.core.fixture.RandomRequests;
import org.evidenceexplorer.core.fixture.Requests;
import org.evidenceexplorer.core.schema.Facet;
import org.junit.jupiter.api.Test;

final class SearchParametersTest {
  private static SearchRequest read(Map<String, List<String>> given) {
    return SearchParameters.read(given, Headaches.VOCABULARY);
  }

  private static void assertBad(String parameters, String parameter) {
    BadParameter bad =
        assertThrows(BadParameter.class, () -> Requests.filtered(parameters), parameters);
    assertEquals(parameter, bad.parameter(), parameters);
    assertTrue(String.valueOf(bad.getMessage()).startsWith(parameter + ":"), parameters);
  }

  @Test
  void readingWhatWasWrittenGivesTheSameRequest() {
    long seed = Long.getLong("evidence.seed", new Random().nextLong());
    System.out.printf("evidence.seed=%d%n", seed);
    RandomRequests requests = new RandomRequests(new Random(seed));
    for (int i = 0; i < 2_000; i++) {
      SearchRequest request = readable(requests.request());
      Map<String, List<String>> written = SearchParameters.write(request, Headaches.VOCABULARY);
      assertEquals(request, read(written), written::toString);
      assertEquals(written, SearchParameters.write(read(written), Headaches.VOCABULARY));
    }
  }

  /** Of a value to set aside, asking for it wins over leaving it out. */
  private static SearchRequest readable(SearchRequest request) {
    Selection selection = request.selection(Facet.SET_ASIDE);
    SequencedSet<String> excluded = new LinkedHashSet<>(selection.excluded());
    excluded.removeAll(selection.included());
    return request.with(
        Facet.SET_ASIDE, new Selection(selection.included(), excluded, selection.match()));
  }

  @Test
  void withoutParametersTheDefaultFiltersApply() {
    SearchRequest request = read(Map.of());
    assertEquals(new Query.Everything(), request.query());
    assertEquals(
        Set.of("retracted", Headaches.SUPPLEMENT), request.selection(Facet.SET_ASIDE).excluded());
    assertEquals(Map.of(), SearchParameters.write(request, Headaches.VOCABULARY));
  }

  @Test
  void aDefaultFilterCanBeLiftedAlone() {
    SearchRequest request = Requests.filtered("include=retracted");
    assertEquals(Set.of(Headaches.SUPPLEMENT), request.selection(Facet.SET_ASIDE).excluded());
    assertEquals(
        Map.of("include", List.of("retracted")),
        SearchParameters.write(request, Headaches.VOCABULARY));
  }

  @Test
  void theCursorGoesThroughUnchanged() {
    Cursor cursor = new Cursor("3-abc", "q", List.of("-1", "apmid:1"));
    SearchRequest request = read(Map.of("cursor", List.of(cursor.toString())));
    assertEquals(cursor, request.page().cursor());
    assertEquals(
        Map.of("cursor", List.of(cursor.toString())),
        SearchParameters.write(request, Headaches.VOCABULARY));
  }

  @Test
  void aLongQuestionIsWrittenPacked() {
    String text = "migraine[tiab] OR headache[tiab] OR ".repeat(50) + "aura";
    SearchRequest request = read(Map.of("q", List.of(text)));
    Map<String, List<String>> written = SearchParameters.write(request, Headaches.VOCABULARY);
    assertEquals(Set.of("q.packed"), written.keySet());
    assertTrue(written.toString().length() < 200, written::toString);
    assertEquals(request, read(written));
  }

  @Test
  void everyMistakeNamesItsParameter() {
    assertBad("unknown=1", "unknown");
    assertBad("condition=plague", "condition");
    assertBad("condition.not=plague", "condition.not");
    assertBad("condition.match=some", "condition.match");
    assertBad("condition=", "condition");
    assertBad("year=20", "year");
    assertBad("year=2012..2010", "year");
    assertBad("year=..", "year");
    assertBad("words=few", "words");
    assertBad("sort=random", "sort");
    assertBad("sort=newest&sort=design", "sort");
    assertBad("size=201", "size");
    assertBad("size=-1", "size");
    assertBad("size=1.5", "size");
    assertBad("cursor=!!", "cursor");
    assertBad("include=everything", "include");
    assertBad("q=" + "a".repeat(50_001), "q");
    assertBad("q.packed=" + PackedText.pack("a".repeat(50_001)), "q");
    assertBad("q.packed=x", "q.packed");
    assertBad("q=a&q.packed=" + PackedText.pack("a"), "q.packed");
    assertThrows(BadQuery.class, () -> Requests.filtered("q=(a"));
  }

  @Test
  void tooManyValuesAreRefused() {
    Map<String, List<String>> given = new LinkedHashMap<>();
    given.put("condition", java.util.Collections.nCopies(101, "migraine"));
    assertThrows(BadParameter.class, () -> read(given));
  }

  @Test
  void everyFacetHasItsThreeParameters() {
    for (Facet facet : Facet.values()) {
      assertTrue(
          SearchParameters.names()
              .containsAll(List.of(facet.key(), facet.key() + ".not", facet.key() + ".match")));
    }
  }

  @Test
  void theFingerprintChangesWithAllThatDecidesHitsAndOrder() {
    List<String> questions =
        List.of(
            "",
            "q=a",
            "q=a b",
            "q=a b&words=any",
            "condition=migraine",
            "condition.not=migraine",
            "condition=migraine&condition.match=all",
            "outcome=pain",
            "sort=design",
            "year=2010");
    assertEquals(
        questions.size(),
        questions.stream().map(q -> Requests.request(q).fingerprint()).distinct().count());
    assertEquals(
        Requests.request("condition=migraine&condition=neck-pain").fingerprint(),
        Requests.request("condition=neck-pain&condition=migraine&size=3").fingerprint());
  }
}
