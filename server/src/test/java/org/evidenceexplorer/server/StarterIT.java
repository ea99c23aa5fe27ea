package org.evidenceexplorer.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.core.engine.ReferenceSearch.Promise;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.FacetValue;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.Match;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchParameters;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.query.Sort;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.evidenceexplorer.indexer.IndexerMain;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The starter collection, indexed by the indexer's own program and served. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StarterIT {
  private static final int STATES = 1_000;
  private static final List<Facet> FACETS = List.of(Facet.values());
  private static final SearchRequest.Page NO_HITS = new SearchRequest.Page(0, null);

  private final Map<SearchRequest, Long> totals = new HashMap<>();
  private final Engine engine;
  private final StudySearcher searcher;
  private final Vocabulary vocabulary;
  private final EvidenceServer server;
  private final Client client;

  StarterIT(@TempDir Path folder) {
    engine = Engines.open(indexed(folder));
    searcher = engine.searcher();
    vocabulary = searcher.vocabulary();
    server = EvidenceServer.start(new Settings("none:", "127.0.0.1", 0), searcher);
    client = new Client(server.address());
  }

  private static String indexed(Path folder) {
    String uri = "lucene:" + folder.resolve("index");
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "--add-modules",
                  "jdk.incubator.vector",
                  "--enable-native-access=ALL-UNNAMED",
                  "-cp",
                  System.getProperty("java.class.path"),
                  IndexerMain.class.getName(),
                  "index",
                  "--index",
                  uri)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("output").toFile())
              .start();
      assertEquals(0, process.waitFor(), Files.readString(folder.resolve("output")));
      return uri;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("not interrupted expected", e);
    }
  }

  @AfterAll
  void stop() {
    server.close();
    engine.close();
  }

  private static long seed() {
    long seed = Long.getLong("evidence.seed", new Random().nextLong());
    System.out.printf("evidence.seed=%d%n", seed);
    return seed;
  }

  private long total(SearchRequest request) {
    return totals.computeIfAbsent(
        request.with(Sort.RELEVANCE).with(NO_HITS),
        asked -> searcher.search(asked).total().value());
  }

  @Test
  void promisesWithEveryCountTheTotalOfASearch() {
    Random random = new Random(seed());
    for (int state = 0; state < STATES; state++) {
      SearchRequest request = state(random);
      SearchPage page = searcher.search(request.with(NO_HITS));
      assertEquals(total(request), page.total().value());
      for (Facet facet : Facet.values()) {
        for (FacetValue value : withChildren(page.facet(facet).values())) {
          if (random.nextInt(10) == 0 || value.selected() || value.excluded()) {
            compare(request, facet, value);
          }
        }
      }
    }
  }

  private void compare(SearchRequest request, Facet facet, FacetValue value) {
    Promise promise = Promise.of(request, facet, value.value(), vocabulary);
    long promised = total(promise.request()) - (promise.lessTotal() ? total(request) : 0);
    assertEquals(
        promised,
        value.count(),
        () ->
            "%s=%s of %s"
                .formatted(
                    facet.key(), value.value(), SearchParameters.write(request, vocabulary)));
  }

  /** Filters as a reader sets them: each chosen among the values that are offered at that point. */
  private SearchRequest state(Random random) {
    SearchRequest request =
        SearchParameters.read(
            random.nextInt(4) == 0 ? Map.of("q", List.of(word(random))) : Map.of(), vocabulary);
    for (int steps = random.nextInt(4); steps > 0; steps--) {
      Facet facet = FACETS.get(random.nextInt(FACETS.size()));
      List<FacetValue> offered =
          withChildren(searcher.search(request.with(NO_HITS)).facet(facet).values());
      if (!offered.isEmpty()) {
        String value = offered.get(random.nextInt(offered.size())).value();
        request = request.with(facet, changed(request.selection(facet), facet, value, random));
      }
    }
    return request;
  }

  private Selection changed(Selection selection, Facet facet, String value, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> selection.excluding(value);
      case 1 -> selection.with(value, facet, vocabulary).matching(Match.ALL);
      case 2 -> selection.without(value);
      default -> selection.with(value, facet, vocabulary);
    };
  }

  private static String word(Random random) {
    return List.of("pain", "scars OR wrinkles", "skin NOT laser", "\"split face\"")
        .get(random.nextInt(4));
  }

  private static List<FacetValue> withChildren(List<FacetValue> values) {
    return values.stream()
        .flatMap(value -> Stream.concat(Stream.of(value), withChildren(value.children()).stream()))
        .toList();
  }

  @Test
  void countsInEveryCellTheStudiesOfItsSearch() {
    EvidenceMap map =
        searcher.map(
            new MapRequest(
                SearchParameters.read(Map.of(), vocabulary), Facet.CONDITION, Facet.OUTCOME));
    assertNotEquals(0, map.cells().size());
    for (EvidenceMap.Cell cell : map.cells()) {
      assertEquals(total(map.request().cell(cell.row(), cell.column())), cell.count());
    }
  }

  @Test
  void asksTheSameOverHttp() {
    Random random = new Random(seed());
    for (int state = 0; state < 100; state++) {
      SearchRequest request = state(random).with(NO_HITS);
      String query =
          SearchParameters.write(request, vocabulary).entrySet().stream()
              .flatMap(entry ->
                  entry.getValue().stream()
                      .map(value ->
                          entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
              .collect(Collectors.joining("&"));
      JsonNode answer = client.json("api/v1/studies?" + query);
      assertEquals(total(request), answer.at("/total/value").asLong(), query);
    }
  }

  @Test
  void showsEveryStudyUnderItsOwnName() {
    Set<String> ids = new LinkedHashSet<>();
    String cursor = "";
    do {
      JsonNode page = client.json("api/v1/studies?size=100&include=drug-delivery" + cursor);
      page.get("studies").forEach(study -> ids.add(study.get("id").asString()));
      cursor = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asString();
    } while (!cursor.isEmpty());
    assertEquals(client.json("api/v1/snapshot").get("studies").asInt(), ids.size());
    for (String id : ids) {
      Client.Raw answer = client.raw("GET /api/v1/studies/" + id);
      assertEquals(200, answer.status(), id);
      assertEquals(200, client.raw("GET /studies/" + id, "Accept: text/html").status(), id);
    }
  }

  @Test
  void givesEachClaimItsPlaceAndEachCitationItsVerdict() {
    JsonNode listed = client.json("api/v1/documents").at("/documents/0");
    JsonNode document = client.json("api/v1/documents/" + listed.get("id").asString());
    String text = document.get("text").asString();
    assertEquals(listed.get("claims").asInt(), document.get("claims").size());
    for (JsonNode claim : document.get("claims")) {
      assertEquals(
          claim.get("text").asString(),
          text.substring(claim.get("start").asInt(), claim.get("end").asInt()));
      for (JsonNode side : claim.at("/evidence/about")) {
        assertEquals(side.get("studies").asLong(), total(side.get("parameters")), side.toString());
      }
    }
    assertEquals(
        List.of("4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14"),
        document.get("citations").valueStream().map(c -> c.get("label").asString()).toList());
  }

  private long total(JsonNode parameters) {
    Map<String, List<String>> given = new HashMap<>();
    parameters
        .properties()
        .forEach(entry ->
            given.put(
                entry.getKey(), entry.getValue().valueStream().map(JsonNode::asString).toList()));
    return total(SearchParameters.read(given, vocabulary));
  }
}
