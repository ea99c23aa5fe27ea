package org.evidenceexplorer.core.engine;

import static org.evidenceexplorer.core.fixture.Requests.request;
import static org.evidenceexplorer.core.fixture.Studies.study;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;
import org.evidenceexplorer.core.failure.SearchException.SnapshotExpired;
import org.evidenceexplorer.core.fixture.RandomStudies;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.query.Cursor;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchRequest;
import org.junit.jupiter.api.Test;

/** In which order and on which pages every engine must give its hits. */
abstract class PagesContract extends EngineHarness {

  @Test
  void hitsAreOrderedTheSameWayEachTime() {
    commit(
        study("pmid:30").date("2011").design(Design.CASE_REPORT).build(),
        study("doi:10.1000/a").date("2012-03").design(Design.META_ANALYSIS).build(),
        study("pmid:4").date("2012-03").design(Design.CASE_REPORT).build(),
        study("pmid:5").design(Design.META_ANALYSIS).build(),
        study("pmid:6").date("2012").build());
    assertEquals(
        List.of("pmid:4", "doi:10.1000/a", "pmid:6", "pmid:30", "pmid:5"), ids("sort=newest"));
    assertEquals(
        List.of("doi:10.1000/a", "pmid:5", "pmid:4", "pmid:30", "pmid:6"), ids("sort=design"));
    assertEquals(ids("sort=newest"), ids("sort=relevance"));
  }

  @Test
  void theMostRelevantComeFirst() {
    commit(
        study("pmid:1").title("Something else").summary("Of migraine and other things").build(),
        study("pmid:2").title("Migraine").build(),
        study("pmid:3").title("Migraine").build());
    assertEquals(List.of("pmid:2", "pmid:3", "pmid:1"), ids("q=migraine"));
  }

  @Test
  void aCursorWalksOneStateWhileAnotherIsCommitted() {
    commit(new RandomStudies(new Random(11)).studies(25));
    for (String parameters : List.of("size=4", "size=4&sort=design", "size=7&q=trial&words=any")) {
      SearchPage page = search(parameters);
      List<String> expected = ids(parameters.replaceFirst("size=\\d+", "size=200"));
      List<String> walked = new ArrayList<>(ids(page));
      while (page.next() != null) {
        commit(study("pmid:" + (1000 + walked.size())).title("trial").build());
        page = engine().searcher().search(next(page));
        walked.addAll(ids(page));
      }
      assertEquals(expected, walked, parameters);
      assertEquals(page.total().value(), walked.size(), parameters);
    }
  }

  private static SearchRequest next(SearchPage page) {
    Cursor cursor = Optional.ofNullable(page.next()).orElseThrow();
    return page.request().with(new SearchRequest.Page(page.request().page().size(), cursor));
  }

  @Test
  void theLastPageHasNoCursor() {
    commit(new RandomStudies(new Random(11)).studies(6));
    assertNull(search("size=6").next());
    assertNull(search("size=0").next());
    SearchPage first = search("size=3");
    assertNull(engine().searcher().search(next(first)).next());
    assertEquals(6, engine().searcher().search(next(first)).total().value());
  }

  @Test
  void aCursorOfAnotherQuestionIsRefused() {
    commit(new RandomStudies(new Random(11)).studies(6));
    SearchRequest.Page page = new SearchRequest.Page(3, search("size=3").next());
    BadParameter refused =
        assertThrows(
            BadParameter.class,
            () -> engine().searcher().search(request("sort=design").with(page)));
    assertEquals("cursor", refused.parameter());
    assertThrows(
        BadParameter.class, () -> engine().searcher().search(request("year=2010").with(page)));
  }

  @Test
  void aCursorOfAStateThatIsNoLongerKeptHasExpired() {
    commit(new RandomStudies(new Random(11)).studies(6));
    SearchRequest next = next(search("size=3"));
    commit(study("pmid:100").build());
    clock().advance(Duration.ofMinutes(59));
    commit(study("pmid:101").build());
    assertEquals(3, engine().searcher().search(next).hits().size());
    clock().advance(Duration.ofMinutes(2));
    commit(study("pmid:102").build());
    assertThrows(SnapshotExpired.class, () -> engine().searcher().search(next));
    assertEquals(9, total(""));
  }

  @Test
  void aCursorWithAnUnknownStateHasExpired() {
    commit(study("pmid:1").build());
    SearchRequest request = request("");
    for (String snapshot : List.of("77-abcdef01", "nonsense", "")) {
      Cursor cursor = new Cursor(snapshot, request.fingerprint(), List.of("1", "apmid"));
      assertThrows(
          SnapshotExpired.class,
          () -> engine().searcher().search(request.with(new SearchRequest.Page(3, cursor))));
    }
  }

  @Test
  void searchesOfManyThreadsSeeWholeStates() throws InterruptedException {
    commit(new RandomStudies(new Random(3)).studies(20));
    List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      threads.add(Thread.ofVirtual().start(() -> walkOften(failures)));
    }
    for (int i = 0; i < 10; i++) {
      commit(study("pmid:" + (500 + i)).build());
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), failures);
  }

  private void walkOften(List<Throwable> failures) {
    try {
      for (int i = 0; i < 40; i++) {
        SearchPage page = search("size=15");
        SearchPage next = engine().searcher().search(next(page));
        assertEquals(page.snapshot(), next.snapshot());
        assertEquals(page.total(), next.total());
        assertEquals(page.snapshot().studies(), page.total().value());
        assertTrue(next.hits().size() >= 5);
      }
    } catch (RuntimeException | AssertionError e) {
      failures.add(e);
    }
  }
}
