package org.evidenceexplorer.core.engine;

import static org.evidenceexplorer.core.fixture.Findings.finding;
import static org.evidenceexplorer.core.fixture.Requests.request;
import static org.evidenceexplorer.core.fixture.Studies.study;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.evidenceexplorer.core.failure.SearchException.SnapshotExpired;
import org.evidenceexplorer.core.fixture.Headaches;
import org.evidenceexplorer.core.fixture.RandomRequests;
import org.evidenceexplorer.core.fixture.RandomStudies;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Snapshot;
import org.junit.jupiter.api.Test;

/** What every engine must be able to say of a question beside its answer. */
abstract class AdviceContract extends EngineHarness {
  private SearchAdvice advice(String parameters) {
    SearchPage page = search(parameters);
    return SearchAdvice.on(page, engine().searcher(), Headaches.VOCABULARY);
  }

  private static List<String> lines(SearchAdvice advice) {
    return advice.obstacles().stream()
        .map(one -> "%s: %d alone, %d without".formatted(one.part(), one.alone(), one.without()))
        .toList();
  }

  @Test
  void wordsFindWhatOtherNamesOfTheirConceptFind() {
    commit(
        study("pmid:1").title("A triptan").build(),
        study("pmid:2").title("Sumatriptan at home").build(),
        study("pmid:3").title("Rizatriptan and sumatriptan").build());
    assertEquals(3, total("q=triptan"));
    assertEquals(1, total("q=triptan&exact=true"));
    assertEquals(2, total("q=triptan&expansion.not=Sumatriptan"));
    assertEquals(Map.of("sumatriptan", 1L, "rizatriptan", 0L), advice("q=triptan").added());
    assertEquals(
        Map.of("sumatriptan", 1L, "rizatriptan", 1L),
        advice("q=triptan&expansion.not=sumatriptan").added());
    assertEquals(Map.of(), advice("q=triptan&exact=true").added());
    assertEquals(List.of(), advice("q=triptan").obstacles());
  }

  @Test
  void whereNothingIsFoundEachPartSaysWhatItKeepsOut() {
    commit(
        study("pmid:1").title("alpha beta").finding(finding("migraine", "pain")).build(),
        study("pmid:2").title("alpha gamma").finding(finding("neck-pain", "pain")).build());
    assertEquals(
        List.of(
            "gamma: 1 alone, 1 without",
            "Condition: Migraine: 1 alone, 1 without",
            "alpha: 2 alone, 0 without"),
        lines(advice("q=alpha gamma&condition=migraine")));
    assertEquals(List.of("zeta: 0 alone, 2 without"), lines(advice("q=zeta")));
    SearchRequest rest = advice("q=alpha gamma&condition=migraine").obstacles().getFirst().rest();
    assertEquals(request("q=alpha&condition=migraine"), rest);
  }

  @Test
  void totalsAreThoseOfTheSearches() {
    commit(new RandomStudies(new Random(3)).studies(40));
    RandomRequests requests = new RandomRequests(new Random(4));
    List<SearchRequest> some = Stream.generate(requests::request).limit(40).toList();
    Snapshot snapshot = engine().searcher().snapshot();
    assertEquals(
        some.stream().map(one -> engine().searcher().search(one).total().value()).toList(),
        engine().searcher().totals(snapshot, some));
  }

  @Test
  void totalsAreOfTheStateThatIsAskedFor() {
    commit(study("pmid:1").build());
    Snapshot before = engine().searcher().snapshot();
    commit(study("pmid:2").build());
    List<SearchRequest> everything = List.of(SearchRequest.everything());
    assertEquals(List.of(1L), engine().searcher().totals(before, everything));
    clock().advance(Duration.ofMinutes(61));
    commit(study("pmid:3").build());
    assertThrows(SnapshotExpired.class, () -> engine().searcher().totals(before, everything));
  }
}
