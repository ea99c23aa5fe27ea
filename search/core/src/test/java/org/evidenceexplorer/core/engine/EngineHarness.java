package org.evidenceexplorer.core.engine;

import static org.evidenceexplorer.core.fixture.Requests.request;
import static org.evidenceexplorer.core.fixture.Studies.study;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evidenceexplorer.core.fixture.Headaches;
import org.evidenceexplorer.core.fixture.SettableClock;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.Hit;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.schema.Facet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An empty engine before each test of a contract, and short ways to ask it. */
abstract class EngineHarness {
  private final SettableClock clock = new SettableClock();
  private Engine engine = new NoEngine();

  /** Opens an empty index, which keeps a state for an hour after a newer one took its place. */
  abstract Engine open(InstantSource clock);

  @BeforeEach
  void openEngine() {
    engine = open(clock);
  }

  @AfterEach
  void closeEngine() {
    engine.close();
  }

  Engine engine() {
    return engine;
  }

  SettableClock clock() {
    return clock;
  }

  Snapshot commit(Collection<Study> studies) {
    try (StudyWriter writer = engine.writer()) {
      writer.put(Headaches.VOCABULARY);
      writer.put(studies);
      return writer.commit(Map.of());
    }
  }

  void commit(Study... studies) {
    commit(List.of(studies));
  }

  SearchPage search(String parameters) {
    return engine.searcher().search(request(parameters));
  }

  long total(String parameters) {
    return search(parameters).total().value();
  }

  List<String> ids(String parameters) {
    return ids(search(parameters));
  }

  static List<String> ids(SearchPage page) {
    return page.hits().stream().map(Hit::study).map(study -> study.id().toString()).toList();
  }

  long count(String parameters, Facet facet, String value) {
    return ReferenceSearch.flat(search(parameters).facet(facet).values()).getOrDefault(value, -1L);
  }

  static Map<String, Long> cells(EvidenceMap map, String row) {
    Map<String, Long> cells = new TreeMap<>();
    map.cells().stream()
        .filter(cell -> cell.row().equals(row))
        .forEach(cell -> cells.put(cell.column(), cell.count()));
    return cells;
  }

  /** Stands until the first test opens its engine. */
  private static final class NoEngine implements Engine {
    @Override
    public StudySearcher searcher() {
      throw new IllegalStateException("an open engine expected");
    }

    @Override
    public StudyWriter writer() {
      throw new IllegalStateException("an open engine expected");
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
