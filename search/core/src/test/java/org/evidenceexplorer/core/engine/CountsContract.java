package org.evidenceexplorer.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evidenceexplorer.core.fixture.Headaches;
import org.evidenceexplorer.core.fixture.RandomRequests;
import org.evidenceexplorer.core.fixture.RandomStudies;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.Hit;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.schema.Facet;
import org.junit.jupiter.api.Test;

/**
 * What the counts of every engine promise, on random studies and 1,000 random states of the
 * filters: each equals the total of the search that it is the count of. The seed is printed and can
 * be given as the system property {@code evidence.seed}.
 */
abstract class CountsContract {
  private static final int STATES = 1_000;
  private static final int MAPS = 150;

  /** Of so many counts, one is compared with the engine's own search for it, too. */
  private static final int SAMPLE = 40;

  /** Opens an empty index. */
  abstract Engine open(InstantSource clock);

  /** An index of random studies in several segments, some of them replaced, beside a reference. */
  private record Setting(Engine engine, StudySearcher searcher, ReferenceSearch reference)
      implements AutoCloseable {
    @Override
    public void close() {
      engine.close();
    }
  }

  private static long seed() {
    long seed = Long.getLong("evidence.seed", new Random().nextLong());
    System.out.printf("evidence.seed=%d%n", seed);
    return seed;
  }

  private Setting setting(Random random) {
    Engine engine = open(InstantSource.system());
    Map<String, Study> studies = new LinkedHashMap<>();
    try (StudyWriter writer = engine.writer()) {
      writer.put(Headaches.VOCABULARY);
      for (int commit = 0; commit < 3; commit++) {
        for (Study study : new RandomStudies(random).studies(20 + 10 * commit)) {
          if (random.nextBoolean()) {
            writer.put(List.of(study));
            studies.put(study.id().toString(), study);
          }
        }
        writer.commit(Map.of());
      }
    }
    return new Setting(
        engine, engine.searcher(), new ReferenceSearch(studies.values(), Headaches.VOCABULARY));
  }

  @Test
  void everyCountIsTheTotalThatItPromises() {
    Random random = new Random(seed());
    try (Setting setting = setting(random)) {
      RandomRequests requests = new RandomRequests(random);
      for (int state = 0; state < STATES; state++) {
        SearchRequest request = requests.request();
        SearchPage page = setting.searcher().search(request);
        assertEquals(setting.reference().total(request), page.total().value(), request::toString);
        assertEquals(setting.reference().ids(request), walk(setting, request), request::toString);
        for (Facet facet : Facet.values()) {
          assertEquals(
              promised(setting, request, facet),
              ReferenceSearch.flat(page.facet(facet).values()),
              () -> facet.key() + " of " + request);
        }
        compareSample(setting, page, random);
      }
    }
  }

  /** All counts above 0, and those of what is selected. */
  private static Map<String, Long> promised(Setting setting, SearchRequest request, Facet facet) {
    Map<String, Long> promised = new TreeMap<>();
    TreeSet<String> chosen = new TreeSet<>(request.selection(facet).included());
    chosen.addAll(request.selection(facet).excluded());
    TreeSet<String> values = new TreeSet<>(setting.reference().values(facet));
    values.addAll(chosen);
    for (String value : values) {
      long count = setting.reference().promised(request, facet, value);
      if (count > 0 || chosen.contains(value)) {
        promised.put(value, count);
      }
    }
    return promised;
  }

  private static Set<String> walk(Setting setting, SearchRequest request) {
    Set<String> ids = new TreeSet<>();
    SearchPage page = setting.searcher().search(request);
    long walked = add(page, ids);
    while (page.next() != null) {
      page =
          setting
              .searcher()
              .search(request.with(new SearchRequest.Page(request.page().size(), page.next())));
      walked += add(page, ids);
    }
    assertEquals(walked, ids.size(), () -> "each hit once of " + request);
    return ids;
  }

  private static long add(SearchPage page, Set<String> ids) {
    page.hits().stream().map(Hit::study).forEach(study -> ids.add(study.id().toString()));
    return page.hits().size();
  }

  private static void compareSample(Setting setting, SearchPage page, Random random) {
    SearchRequest request = page.request();
    for (Facet facet : Facet.values()) {
      ReferenceSearch.flat(page.facet(facet).values())
          .forEach((value, count) -> {
            if (random.nextInt(SAMPLE) == 0) {
              assertEquals(
                  engineTotal(setting, request, facet, value),
                  count,
                  () -> facet.key() + "=" + value + " of " + request);
            }
          });
    }
  }

  private static long engineTotal(
      Setting setting, SearchRequest request, Facet facet, String value) {
    ReferenceSearch.Promise promise =
        ReferenceSearch.Promise.of(request, facet, value, Headaches.VOCABULARY);
    long total = total(setting, promise.request());
    return promise.lessTotal() ? total - total(setting, request) : total;
  }

  private static long total(Setting setting, SearchRequest request) {
    return setting.searcher().search(request).total().value();
  }

  @Test
  void everyCellRowAndColumnIsTheTotalOfItsSearch() {
    Random random = new Random(seed());
    try (Setting setting = setting(random)) {
      RandomRequests requests = new RandomRequests(random);
      for (int i = 0; i < MAPS; i++) {
        List<Facet> facets = new ArrayList<>(List.of(Facet.values()));
        Collections.shuffle(facets, random);
        compare(setting, new MapRequest(requests.request(), facets.get(0), facets.get(1)));
      }
    }
  }

  private static void compare(Setting setting, MapRequest request) {
    ReferenceSearch reference = setting.reference();
    EvidenceMap map = setting.searcher().map(request);
    assertEquals(reference.total(request.search()), map.total().value(), request::toString);
    assertEquals(
        axis(reference, request, request.rows()), counts(map.rows()), () -> "rows of " + request);
    assertEquals(
        axis(reference, request, request.columns()),
        counts(map.columns()),
        () -> "columns of " + request);
    Map<String, Long> cells = new TreeMap<>();
    for (EvidenceMap.Axis row : map.rows()) {
      for (EvidenceMap.Axis column : map.columns()) {
        long count = reference.total(request.cell(row.value(), column.value()));
        if (count > 0) {
          cells.put(row.value() + " x " + column.value(), count);
        }
      }
    }
    Map<String, Long> found = new TreeMap<>();
    for (EvidenceMap.Cell cell : map.cells()) {
      found.put(cell.row() + " x " + cell.column(), cell.count());
      assertEquals(
          cell.count(),
          cell.designs().values().stream().mapToLong(Long::longValue).sum(),
          request::toString);
    }
    assertEquals(cells, found, request::toString);
  }

  private static Map<String, Long> axis(
      ReferenceSearch reference, MapRequest request, Facet facet) {
    Map<String, Long> counts = new TreeMap<>();
    for (String value : reference.values(facet)) {
      if (request.search().selection(facet).excluded().stream()
          .noneMatch(excluded -> facet.matches(excluded, value))) {
        long count =
            reference.total(
                request.search().with(facet, request.search().selection(facet).only(value)));
        if (count > 0 && isShown(request.search(), facet, value)) {
          counts.put(value, count);
        }
      }
    }
    return counts;
  }

  private static boolean isShown(SearchRequest request, Facet facet, String value) {
    return request.selection(facet).included().isEmpty()
        || request.selection(facet).included().stream()
            .anyMatch(wanted ->
                facet.withBroader(value, Headaches.VOCABULARY).stream()
                    .anyMatch(wide -> facet.matches(wanted, wide)));
  }

  private static Map<String, Long> counts(List<EvidenceMap.Axis> axis) {
    Map<String, Long> counts = new TreeMap<>();
    axis.forEach(value -> counts.put(value.value(), value.count()));
    return counts;
  }
}
