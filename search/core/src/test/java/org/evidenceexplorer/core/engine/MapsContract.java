package org.evidenceexplorer.core.engine;

import static org.evidenceexplorer.core.fixture.Findings.finding;
import static org.evidenceexplorer.core.fixture.Requests.request;
import static org.evidenceexplorer.core.fixture.Studies.study;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.schema.Facet;
import org.junit.jupiter.api.Test;

/** What maps every engine must draw. */
abstract class MapsContract extends EngineHarness {

  @Test
  void aMapShowsWideBeforeNarrowAndWhatIsNotStated() {
    commit(
        study("pmid:1")
            .design(Design.COHORT)
            .finding(finding("chronic-migraine", "pain-freedom"))
            .build(),
        study("pmid:2").finding(finding("migraine", "disability")).build(),
        study("pmid:3").build());
    EvidenceMap map =
        engine().searcher().map(new MapRequest(request(""), Facet.CONDITION, Facet.OUTCOME));
    assertEquals(
        List.of("headache 0", "migraine 1", "chronic-migraine 2", "not-stated 0"),
        map.rows().stream().map(row -> row.value() + " " + row.depth()).toList());
    assertEquals(3, map.total().value());
    assertEquals(Map.of("disability", 1L, "pain", 1L, "pain-freedom", 1L), cells(map, "headache"));
    assertEquals(
        Map.of(Design.COHORT, 1L),
        map.cells().stream()
            .filter(cell -> cell.row().equals("migraine") && cell.column().equals("pain"))
            .findFirst()
            .map(EvidenceMap.Cell::designs)
            .orElseThrow());
  }

  @Test
  void aMapWithASelectedAxisShowsTheSelectedAndNarrowerValues() {
    commit(
        study("pmid:1").finding(finding("chronic-migraine", "pain")).build(),
        study("pmid:2").finding(finding("neck-pain", "pain")).build());
    EvidenceMap map =
        engine()
            .searcher()
            .map(new MapRequest(request("condition=migraine"), Facet.CONDITION, Facet.OUTCOME));
    assertEquals(
        List.of("migraine", "chronic-migraine"),
        map.rows().stream().map(EvidenceMap.Axis::value).toList());
    assertEquals(List.of("pain"), map.columns().stream().map(EvidenceMap.Axis::value).toList());
    assertEquals(1, map.columns().getFirst().count());
  }
}
