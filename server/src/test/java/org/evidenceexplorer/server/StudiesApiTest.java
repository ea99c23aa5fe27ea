package org.evidenceexplorer.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.model.StudyJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** {@code studies} and {@code map} over a library of studies of all kinds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StudiesApiTest {
  private static final int STUDIES = 60;
  private static final String ALL = "include=drug-delivery&include=retracted";

  private final Engine engine = Library.open(Library.studies(STUDIES));
  private final EvidenceServer server =
      EvidenceServer.start(new Settings("none:", "127.0.0.1", 0), engine.searcher());
  private final Client client = new Client(server.address());

  @AfterAll
  void stop() {
    server.close();
    engine.close();
  }

  private JsonNode studies(String query) {
    return client.json("api/v1/studies?" + query);
  }

  private long total(String query) {
    return studies(query + "&size=0").at("/total/value").asLong();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void answersInTheShapeThatIsPromised() {
    JsonNode answer = studies("q=needles&design=narrative-review&design.not=animal&size=1");
    assertEquals(
        List.of("snapshot", "query", "total", "obstacles", "studies", "facets", "next"),
        names(answer));
    assertEquals(
        List.of("id", "date", "vocabulary", "studies", "records"), names(answer.get("snapshot")));
    assertTrue(answer.at("/total/exact").asBoolean());
    assertEquals(List.of("key", "label", "match", "values", "more"), names(answer.at("/facets/0")));
    assertEquals(
        List.of("value", "label", "count", "selected", "excluded", "children"),
        names(answer.at("/facets/0/values/0")));
    assertEquals(
        List.of(
            "id",
            "aliases",
            "bibliography",
            "summary",
            "classification",
            "standing",
            "records",
            "match"),
        names(answer.at("/studies/0")));
  }

  @Test
  void saysHowTheQuestionWasUnderstood() {
    JsonNode query = studies("q=needles+trial+OR+x&words=any&sort=newest&size=3").get("query");
    assertEquals("needles trial OR x", query.get("text").asString());
    assertEquals("any", query.get("words").asString());
    assertEquals("newest", query.get("sort").asString());
    assertEquals("needles OR trial OR x", query.get("understood").asString());
    assertEquals(3, query.get("size").asInt());
    assertEquals(
        List.of("retracted", "drug-delivery"),
        query.at("/filters/0/excluded").valueStream().map(v -> v.get("value").asString()).toList());
  }

  @Test
  void marksTheFindingsThatMeetEveryFilterTogether() {
    for (JsonNode study : studies("condition=scar&outcome=pain&size=200&" + ALL).get("studies")) {
      JsonNode match = study.at("/match/findings");
      assertFalse(match.isEmpty());
      for (JsonNode place : match) {
        JsonNode finding = study.at("/classification/findings/" + place.asInt());
        assertTrue(finding.get("condition").asString().endsWith("scar"), finding.toString());
        assertEquals("pain", finding.at("/outcome/concept").asString());
      }
    }
  }

  @Test
  void countsForEachValueTheStudiesThatItsParameterFinds() {
    JsonNode answer = studies("size=0&" + ALL);
    assertEquals(STUDIES, answer.at("/total/value").asInt());
    for (JsonNode facet : answer.get("facets")) {
      for (JsonNode value : withChildren(facet.get("values"))) {
        String parameter =
            facet.get("key").asString() + "=" + encode(value.get("value").asString());
        assertEquals(value.get("count").asLong(), total(parameter + "&" + ALL), parameter);
      }
    }
  }

  private static List<JsonNode> withChildren(JsonNode values) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode value : values) {
      all.add(value);
      all.addAll(withChildren(value.get("children")));
    }
    return all;
  }

  @Test
  void leavesOutDefaultFiltersUntilTheyAreLifted() {
    long lifted = total("include=drug-delivery");
    assertEquals(STUDIES, lifted);
    JsonNode excluded =
        facet(studies("size=0"), "set-aside")
            .get("values")
            .valueStream()
            .filter(value -> value.get("value").asString().equals("drug-delivery"))
            .findFirst()
            .orElseThrow();
    assertTrue(excluded.get("excluded").asBoolean());
    assertNotEquals(0, excluded.get("count").asLong());
    assertEquals(lifted - total("sort=newest"), excluded.get("count").asLong());
  }

  private static JsonNode facet(JsonNode answer, String key) {
    return answer
        .get("facets")
        .valueStream()
        .filter(facet -> facet.get("key").asString().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void walksAllPagesAndMeetsEachStudyOnce() {
    for (String sort : List.of("relevance", "newest", "design")) {
      List<String> met = new ArrayList<>();
      String cursor = "";
      do {
        JsonNode page = studies("q=needles&size=7&sort=" + sort + "&" + ALL + cursor);
        page.get("studies").forEach(study -> met.add(study.get("id").asString()));
        cursor = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asString();
      } while (!cursor.isEmpty());
      assertEquals(STUDIES, met.size(), sort);
      assertEquals(STUDIES, new HashSet<>(met).size(), sort);
    }
  }

  @Test
  void refusesACursorOfAnotherQuestion() {
    String cursor = studies("size=7&" + ALL).get("next").asString();
    expectProblem("size=7&design=animal&cursor=" + cursor, 400, "cursor");
    expectProblem("cursor=" + cursor.substring(3), 400, "cursor");
    expectProblem("cursor=AAAA", 400, "cursor");
  }

  @ParameterizedTest
  @CsvSource({
    "condition=elbow, condition",
    "condition=, condition",
    "design.not=best, design.not",
    "design.match=some, design.match",
    "year=2020..2010, year",
    "year=20x, year",
    "participants=7, participants",
    "words=some, words",
    "sort=best, sort",
    "sort=newest&sort=design, sort",
    "size=201, size",
    "size=-1, size",
    "include=animals, include",
    "colour=red, colour",
    "Q=red, Q",
    "q=%zz, q",
    "%ff=a, %ff"
  })
  void namesTheParameterToBlame(String query, String parameter) {
    expectProblem(query, 400, parameter);
  }

  @Test
  void saysWhereInTheQuestionTheMistakeIs() {
    JsonNode problem = expectProblem("q=" + encode("scar (pain"), 400, "q");
    assertEquals(5, problem.get("position").asInt());
    assertEquals("unclosed bracket", problem.get("hint").asString());
  }

  private JsonNode expectProblem(String query, int status, String parameter) {
    Client.Raw answer = client.raw("GET /api/v1/studies?" + query);
    assertEquals(status, answer.status(), answer.text());
    assertTrue(answer.head().contains("content-type: application/problem+json"), answer.text());
    JsonNode problem = StudyJson.mapper().readTree(answer.body());
    assertEquals(parameter, problem.get("parameter").asString());
    return problem;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "design=animal",
        "condition=acne-scar&condition=wrinkle",
        "outcome=pain",
        "q=trial",
        "condition.not=burn-scar",
        "include=drug-delivery"
      })
  void countsInEachCellTheStudiesOfTheSearchThatItStandsFor(String filters) {
    JsonNode map = client.json("api/v1/map?rows=condition&columns=outcome&" + filters);
    assertEquals(total(filters), map.at("/total/value").asLong());
    String rest = ("&" + filters).replaceAll("&(condition|outcome)=[^&]*", "");
    assertNotEquals(0, map.get("cells").size());
    for (JsonNode cell : map.get("cells")) {
      String row = cell.get("row").asString();
      String column = cell.get("column").asString();
      assertEquals(
          cell.get("count").asLong(), total("condition=" + row + "&outcome=" + column + rest));
      assertEquals(
          cell.get("count").asLong(),
          cell.get("designs").valueStream().mapToLong(JsonNode::asLong).sum());
    }
  }

  @Test
  void laysOutAnyTwoFacets() {
    JsonNode map = client.json("api/v1/map?rows=design&columns=year");
    assertEquals(
        List.of("snapshot", "query", "axes", "total", "rows", "columns", "cells"), names(map));
    assertEquals("design", map.at("/axes/rows").asString());
    assertEquals(List.of("row", "column", "count", "designs"), names(map.at("/cells/0")));
  }

  @Test
  void listsEveryFacetWithItsKnownValues() {
    JsonNode answer = client.json("api/v1/facets");
    JsonNode condition = answer.at("/facets/0");
    assertEquals("condition", condition.get("key").asString());
    List<String> values =
        condition.get("values").valueStream().map(v -> v.get("value").asString()).toList();
    assertTrue(values.containsAll(List.of("scar", "acne-scar", "wrinkle", "not-stated")));
    for (JsonNode facet : answer.get("facets")) {
      for (JsonNode value : facet.get("values")) {
        String parameter =
            facet.get("key").asString() + "=" + encode(value.get("value").asString());
        assertEquals(value.get("count").asLong(), total(parameter + "&" + ALL), parameter);
      }
    }
  }

  @Test
  void tellsAllThatAreKnownAndHaveNoStudyAsZero() {
    assertEquals(0, total("harm=absent"));
    assertEquals(0, total("year=1801"));
  }

  @Test
  void compressesWhatIsLong() {
    HttpResponse<String> answer = client.get("api/v1/studies?size=50", "Accept-Encoding", "gzip");
    assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
    assertEquals("Accept-Encoding", answer.headers().firstValue("Vary").orElse(""));
  }

  private static List<String> names(JsonNode object) {
    return object.propertyNames().stream().toList();
  }

  @Test
  void theSameParametersCanBePostedAsAFormOrAsJson() {
    String asked = client.json("api/v1/studies?q=needl*[ti]&design=case-series&size=3").toString();
    HttpResponse<String> form =
        client.post(
            "api/v1/studies",
            "application/x-www-form-urlencoded; charset=utf-8",
            "q=needl*%5Bti%5D&design=case-series&size=3");
    HttpResponse<String> json =
        client.post(
            "api/v1/studies",
            "application/json",
            "{\"q\": \"needl*[ti]\", \"design\": [\"case-series\"], \"size\": 3}");
    assertEquals(200, form.statusCode());
    assertEquals(asked, Client.json(form).toString());
    assertEquals(asked, Client.json(json).toString());
  }

  @Test
  void aLongStrategyIsPostedAndItsAnswerNamesAShortLink() {
    StringBuilder strategy = new StringBuilder("needles[tiab]");
    while (strategy.length() < 49_900) {
      strategy.append(" OR word").append(strategy.length()).append("[tiab]");
    }
    HttpResponse<String> posted =
        client.post(
            "api/v1/studies",
            "application/x-www-form-urlencoded",
            "q=" + encode(strategy.toString()));
    assertEquals(200, posted.statusCode());
    String packed = Client.json(posted).at("/query/parameters/q.packed/0").asString();
    assertTrue(packed.length() < 20_000, () -> "was " + packed.length());
    assertEquals(Client.json(posted).get("total"), studies("q.packed=" + packed).get("total"));
    String tooLong = "q=" + "a".repeat(50_001);
    HttpResponse<String> refused =
        client.post("api/v1/studies", "application/x-www-form-urlencoded", tooLong);
    assertEquals(400, refused.statusCode());
    assertEquals("q", Client.json(refused).get("parameter").asString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/json|[1]|400|body",
        "application/json|{|400|body",
        "application/json|{\"size\": 1.5}|400|size",
        "application/json|{\"q\": {}}|400|q",
        "application/json|{\"colour\": \"red\"}|400|colour",
        "application/x-www-form-urlencoded|q=%zz|400|q",
        "text/plain|q=a|415|"
      })
  void aBodyThatCannotBeReadIsAProblem(String type, String body, int status, String parameter) {
    HttpResponse<String> answer = client.post("api/v1/studies", type, body);
    assertEquals(status, answer.statusCode(), answer.body());
    JsonNode named = Client.json(answer).get("parameter");
    assertEquals(parameter, named == null ? null : named.asString(), answer.body());
  }

  @Test
  void aQuestionIsTranslated() {
    JsonNode query = studies("size=0&q=" + encode("needles[ti] AND 2010:2012[dp]")).get("query");
    assertEquals("needles[ti] AND 2010:2012[dp]", query.get("understood").asString());
    assertEquals("pubmed", query.at("/translations/0/syntax").asString());
    assertEquals(
        "TITLE:needles AND PUB_YEAR:[2010 TO 2012]", query.at("/translations/1/text").asString());
    JsonNode missing = studies("size=0&q=" + encode("headache[majr]")).at("/query/translations/1");
    assertTrue(missing.get("text").isNull());
    assertEquals(1, missing.get("missing").size());
  }

  @Test
  void saysWhatWordsGainAndTakesItBack() {
    JsonNode expansion = studies("q=scar&size=0&" + ALL).at("/query/expansions/0");
    assertEquals("scar", expansion.get("concept").asString());
    assertEquals(0, expansion.get("more").asInt());
    JsonNode name = expansion.at("/names/0");
    assertEquals(List.of("key", "text", "kind", "source", "of", "on", "studies"), names(name));
    assertEquals("narrower", name.get("kind").asString());
    assertEquals("topic", name.get("source").asString());
    assertTrue(name.get("on").asBoolean());
    JsonNode without =
        studies("q=scar&size=0&expansion.not=" + encode(name.get("key").asString()) + "&" + ALL);
    assertFalse(without.at("/query/expansions/0/names/0/on").asBoolean());
    assertEquals(
        "scar", studies("q=scar&size=0&exact=true&" + ALL).at("/query/understood").asString());
  }

  @Test
  void saysWhatKeptEverythingOut() {
    JsonNode answer = studies("q=needles+xyzzy&" + ALL);
    assertEquals(0, answer.at("/total/value").asInt());
    JsonNode first = answer.at("/obstacles/0");
    assertEquals("xyzzy", first.get("part").asString());
    assertEquals(0, first.get("alone").asInt());
    assertEquals(STUDIES, first.get("without").asInt());
    assertEquals("needles", first.at("/parameters/q/0").asString());
    assertEquals(0, answer.at("/obstacles/1/without").asInt());
    assertTrue(studies("q=needles&" + ALL).get("obstacles").isEmpty());
  }

  @Test
  void eachStudySaysWhyItIsAmongTheAnswers() {
    JsonNode why = studies("q=needle+AND+Miller[au]&size=1").at("/studies/0/match/why");
    assertEquals("needle", why.at("/0/words").asString());
    assertTrue(why.at("/0/insteadOf").isNull());
    assertEquals("title", why.at("/0/fields/0").asString());
  }

  @Test
  void severalStudiesAreFetchedByTheirIdentifiers() {
    JsonNode answer = client.json("api/v1/studies?ids=pmid:7&ids=pmid:999&ids=3&ids=pmid:007");
    assertEquals(
        List.of("pmid:7", "pmid:3"),
        answer.get("studies").valueStream().map(study -> study.get("id").asString()).toList());
    assertEquals("[\"pmid:999\"]", answer.get("missing").toString());
    HttpResponse<String> posted =
        client.post(
            "api/v1/studies", "application/json", "{\"ids\": [\"pmid:7\", \"pmid:999\", 3]}");
    assertEquals(answer, Client.json(posted));
    expectProblem("ids=pmid:7&size=3", 400, "ids");
    expectProblem("ids=nonsense", 400, "ids");
    expectProblem("ids=1" + "&ids=1".repeat(200), 400, "ids");
  }
}
