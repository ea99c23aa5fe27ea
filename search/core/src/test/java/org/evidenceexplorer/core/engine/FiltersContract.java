package org.evidenceexplorer.core.engine;

import static org.evidenceexplorer.core.fixture.Findings.finding;
import static org.evidenceexplorer.core.fixture.Requests.filtered;
import static org.evidenceexplorer.core.fixture.Requests.request;
import static org.evidenceexplorer.core.fixture.Studies.study;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.fixture.Findings;
import org.evidenceexplorer.core.fixture.Headaches;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Favours;
import org.evidenceexplorer.core.model.RetractionStatus;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.FacetCounts;
import org.evidenceexplorer.core.query.FacetValue;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.schema.Facet;
import org.junit.jupiter.api.Test;

/** What filters and counts mean on every engine. */
abstract class FiltersContract extends EngineHarness {

  @Test
  void aFindingIsOneThing() {
    commit(
        study("pmid:1")
            .finding(finding("migraine", "pain"))
            .finding(finding("neck-pain", "disability"))
            .build());
    assertEquals(0, total("condition=migraine&outcome=disability"));
    assertEquals(1, total("condition=migraine&outcome=pain"));
    EvidenceMap map =
        engine().searcher().map(new MapRequest(request(""), Facet.CONDITION, Facet.OUTCOME));
    assertEquals(Map.of("pain", 1L), cells(map, "migraine"));
    assertEquals(Map.of("disability", 1L), cells(map, "neck-pain"));
  }

  @Test
  void hitsNameTheFindingsThatMeetAllFilters() {
    commit(
        study("pmid:1")
            .finding(finding("migraine", "pain"))
            .finding(finding("chronic-migraine", "disability"))
            .finding(finding("neck-pain", "disability"))
            .build());
    assertEquals(
        List.of(finding("chronic-migraine", "disability")),
        search("condition=migraine&outcome=disability").hits().getFirst().findings());
    assertEquals(3, search("").hits().getFirst().findings().size());
    assertEquals(
        List.of(finding("migraine", "pain"), finding("neck-pain", "disability")),
        search("condition=migraine&condition=neck-pain&condition.match=all")
            .hits()
            .getFirst()
            .findings()
            .stream()
            .filter(finding -> !finding.condition().equals("chronic-migraine"))
            .toList());
  }

  @Test
  void widerValuesCountEachStudyOnce() {
    commit(
        study("pmid:1")
            .finding(finding("chronic-migraine", "pain"))
            .finding(finding("menstrual-migraine", "pain"))
            .finding(finding("chronic-migraine", "disability"))
            .build(),
        study("pmid:2").finding(finding("cluster-headache", "pain")).build(),
        study("pmid:3").build());
    assertEquals(2, count("", Facet.CONDITION, "headache"));
    assertEquals(1, count("", Facet.CONDITION, "migraine"));
    assertEquals(1, count("", Facet.CONDITION, "chronic-migraine"));
    assertEquals(1, count("", Facet.CONDITION, "hormonal-disorder"));
    assertEquals(1, count("", Facet.CONDITION, "not-stated"));
    assertEquals(List.of("pmid:1", "pmid:2"), ids("condition=headache"));
    assertEquals(
        List.of("migraine", "cluster-headache"),
        search("").facet(Facet.CONDITION).values().stream()
            .filter(value -> value.value().equals("headache"))
            .flatMap(value -> value.children().stream())
            .map(FacetValue::value)
            .sorted(Comparator.reverseOrder())
            .toList());
  }

  @Test
  void aFacetIsCountedWithoutItsOwnSelection() {
    commit(
        study("pmid:1").finding(finding("migraine", "pain")).build(),
        study("pmid:2").finding(finding("neck-pain", "pain")).build(),
        study("pmid:3").finding(finding("neck-pain", "disability")).build());
    assertEquals(2, count("condition=migraine", Facet.CONDITION, "neck-pain"));
    assertEquals(1, count("condition=migraine&outcome=pain", Facet.CONDITION, "neck-pain"));
    assertEquals(1, count("condition=migraine", Facet.OUTCOME, "pain"));
    assertEquals(-1, count("condition=migraine", Facet.OUTCOME, "disability"));
  }

  @Test
  void anExcludedValueLeavesOutEveryStudyThatHasIt() {
    commit(
        study("pmid:1")
            .finding(finding("chronic-migraine", "pain"))
            .finding(finding("neck-pain", "pain"))
            .build(),
        study("pmid:2").finding(finding("neck-pain", "pain")).build());
    assertEquals(List.of("pmid:2"), ids("condition.not=migraine"));
    assertEquals(List.of("pmid:2"), ids("condition=neck-pain&condition.not=migraine"));
    assertEquals(1, count("condition.not=migraine", Facet.CONDITION, "migraine"));
    assertEquals(-1, count("condition.not=migraine", Facet.CONDITION, "chronic-migraine"));
    assertEquals(0, count("condition.not=migraine&q=absent", Facet.CONDITION, "migraine"));
  }

  @Test
  void matchAllAsksForAFindingOfEachValue() {
    commit(
        study("pmid:1")
            .finding(finding("migraine", "pain"))
            .finding(finding("neck-pain", "disability"))
            .build(),
        study("pmid:2").finding(finding("migraine", "pain")).build());
    assertEquals(
        List.of("pmid:1"), ids("condition=migraine&condition=neck-pain&condition.match=all"));
    assertEquals(
        0, total("condition=migraine&condition=neck-pain&condition.match=all&outcome=pain"));
    assertEquals(1, count("condition=migraine&condition.match=all", Facet.CONDITION, "neck-pain"));
    assertEquals(2, count("condition=migraine&condition=neck-pain", Facet.CONDITION, "migraine"));
  }

  @Test
  void rangesTakeInBothEnds() {
    commit(
        study("pmid:1").date("2010-05-06").build(),
        study("pmid:2").date("2012").build(),
        study("pmid:3").date("2014").build(),
        study("pmid:4").build());
    assertEquals(2, total("year=2010..2012"));
    assertEquals(2, total("year=2012.."));
    assertEquals(3, total("year=..2014"));
    assertEquals(2, total("year.not=..2013"));
    assertEquals(1, total("year=not-stated"));
    assertEquals(2, count("year=2010..2012", Facet.YEAR, "2010..2012"));
    assertEquals(1, count("year=2010..2012", Facet.YEAR, "2014"));
    assertEquals(2, count("year.not=..2013", Facet.YEAR, "..2013"));
  }

  @Test
  void aKnownValueThatNothingHasCountsZero() {
    commit(study("pmid:1").finding(finding("migraine", "pain")).build());
    assertEquals(0, total("condition=neck-pain"));
    assertEquals(0, count("condition=neck-pain", Facet.CONDITION, "neck-pain"));
    assertEquals(0, total("year=1999"));
    assertEquals(0, count("condition.not=neck-pain", Facet.CONDITION, "neck-pain"));
    assertEquals(List.of(), ids("cited=nowhere"));
  }

  @Test
  void defaultFiltersShowWhatTheyLeaveOut() {
    commit(
        study("pmid:1").finding(finding("migraine", "magnesium", "pain")).build(),
        study("pmid:2").retraction(RetractionStatus.RETRACTED).build(),
        study("pmid:3").build());
    SearchPage page = engine().searcher().search(filtered(""));
    assertEquals(List.of("pmid:3"), ids(page));
    assertEquals(
        Map.of("retracted", 1L, Headaches.SUPPLEMENT, 1L),
        ReferenceSearch.flat(page.facet(Facet.SET_ASIDE).values()));
    assertEquals(3, total(""));
  }

  @Test
  void comparatorsAndHarmsAreNarrowedByTheirConcepts() {
    commit(
        study("pmid:1")
            .finding(
                Findings.compared(
                    finding("migraine", "pain"),
                    ComparatorKind.ACTIVE,
                    "topiramate",
                    Favours.NEITHER))
            .build());
    assertEquals(1, total("comparator=active.topiramate&favours=neither&difference=no"));
    assertEquals(1, total("comparator=active"));
    assertEquals(0, total("comparator=none-or-sham"));
  }

  @Test
  void everyFacetIsCountedInOrder() {
    commit(study("pmid:1").build());
    assertEquals(
        Arrays.asList(Facet.values()),
        search("").facets().stream().map(FacetCounts::facet).toList());
    assertFalse(search("").facet(Facet.DESIGN).values().isEmpty());
  }
}
