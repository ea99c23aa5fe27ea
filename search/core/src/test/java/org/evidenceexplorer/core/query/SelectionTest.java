package org.evidenceexplorer.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evidenceexplorer.core.fixture.Headaches;
import org.evidenceexplorer.core.fixture.Requests;
import org.evidenceexplorer.core.schema.Facet;
import org.junit.jupiter.api.Test;

final class SelectionTest {
  private static Selection conditions(String parameters) {
    return Requests.request(parameters).selection(Facet.CONDITION);
  }

  private static Selection with(Selection selection, String value) {
    return selection.with(value, Facet.CONDITION, Headaches.VOCABULARY);
  }

  @Test
  void aNarrowerValueReplacesItsWiderOnes() {
    assertEquals(
        Set.of("chronic-migraine", "neck-pain"),
        with(conditions("condition=headache&condition=neck-pain"), "chronic-migraine").included());
  }

  @Test
  void aWiderValueReplacesItsNarrowerOnes() {
    assertEquals(
        Set.of("hormonal-disorder", "chronic-migraine"),
        with(
                conditions("condition=menstrual-migraine&condition=chronic-migraine"),
                "hormonal-disorder")
            .included());
  }

  @Test
  void includingEndsExcludingAndTheOtherWayRound() {
    assertEquals(Set.of(), with(conditions("condition.not=migraine"), "migraine").excluded());
    assertEquals(Set.of(), conditions("condition=migraine").excluding("migraine").included());
    assertEquals(Selection.NONE, conditions("condition=migraine").without("migraine"));
  }

  @Test
  void aValueAloneHasNothingToMatchWith() {
    Selection all = conditions("condition=migraine&condition=neck-pain&condition.match=all");
    assertEquals(Match.ANY, all.only("headache").match());
    assertEquals(Set.of("headache"), all.only("headache").included());
  }

  @Test
  void aTreeShowsAValueUnderEachWiderOne() {
    FacetCounts counts =
        FacetCounts.of(
            Facet.CONDITION,
            Selection.NONE,
            Map.of(
                "headache",
                3L,
                "migraine",
                2L,
                "menstrual-migraine",
                1L,
                "hormonal-disorder",
                1L,
                "neck-pain",
                0L),
            Headaches.VOCABULARY);
    assertEquals(
        List.of("headache", "hormonal-disorder"),
        counts.values().stream().map(FacetValue::value).toList());
    assertEquals("menstrual-migraine", counts.values().getLast().children().getFirst().value());
    assertEquals(
        "menstrual-migraine",
        counts.values().getFirst().children().getFirst().children().getFirst().value());
  }
}
