package org.evidenceexplorer.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code studies/ID}: whatever a study is called, it is found, and only under its own name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StudyApiTest {
  private static final String BASE = "/api/v1/studies/";

  private final Study odd = Library.study(Library.ODD, List.of(), new Random(2));
  private final Study slash = Library.study("doi:10.1000/a//b/", List.of(), new Random(4));
  private final Study named =
      Library.study(
          "pmid:16029679",
          List.of("doi:10.1111/j.1<2>3;4#5", "PMC123", "NCT01234567"),
          new Random(3));
  private final Engine engine = Library.open(List.of(odd, slash, named));
  private final EvidenceServer server =
      EvidenceServer.start(new Settings("none:", "127.0.0.1", 0), engine.searcher());
  private final Client client = new Client(server.address());

  @AfterAll
  void stop() {
    server.close();
    engine.close();
  }

  @Test
  void answersWithTheWholeStudy() {
    ObjectNode answer = (ObjectNode) client.json("api/v1/studies/pmid:16029679");
    assertTrue(answer.remove("snapshot").has("id"));
    assertEquals(
        named, StudyJson.read(answer.toString().getBytes(StandardCharsets.UTF_8), Study.class));
  }

  @Test
  void takesAnIdBare() {
    expectStudy(client.raw("GET " + BASE + Library.ODD), Library.ODD);
  }

  @Test
  void takesAnIdEncodedWholly() {
    String encoded = URLEncoder.encode(Library.ODD, StandardCharsets.UTF_8);
    expectStudy(client.raw("GET " + BASE + encoded), Library.ODD);
  }

  @Test
  void takesAnIdEncodedWithBareSlashes() {
    String encoded = URLEncoder.encode(Library.ODD, StandardCharsets.UTF_8).replace("%2F", "/");
    expectStudy(client.raw("GET " + BASE + encoded), Library.ODD);
  }

  @Test
  void takesAnIdWithSlashesSideBySideAndAtItsEnd() {
    expectStudy(client.raw("GET " + BASE + slash.id()), slash.id().toString());
  }

  private static void expectStudy(Client.Raw answer, String id) {
    assertEquals(200, answer.status(), answer.text());
    JsonNode study = StudyJson.mapper().readTree(answer.body());
    assertEquals(id, study.get("id").asString());
  }

  @ParameterizedTest
  @CsvSource({
    "doi:10.1111/j.1<2>3;4#5",
    "doi:10.1111%2Fj.1%3C2%3E3%3B4%235",
    "10.1111/J.1%3C2%3E3%3B4%235",
    "PMC123",
    "nct:NCT01234567",
    "16029679",
    "pmid:016029679",
    "PMID:16029679",
    "pmid:16029679/"
  })
  void leadsFromEveryOtherNameToTheStudysOwn(String alias) {
    Client.Raw answer = client.raw("GET " + BASE + alias);
    assertEquals(302, answer.status(), answer.text());
    assertTrue(
        answer.head().contains("\r\nlocation: " + BASE + "pmid:16029679\r\n"), answer.text());
  }

  @Test
  void encodesTheNameThatItLeadsTo() {
    Client.Raw answer = client.raw("GET " + BASE + Library.ODD.substring("doi:".length()));
    assertEquals(302, answer.status(), answer.text());
    String location = answer.head().replaceAll("(?s).*\r\nlocation: ([^\r]*).*", "$1");
    expectStudy(client.raw("GET " + location), Library.ODD);
  }

  @ParameterizedTest
  @CsvSource({
    "pmid:1",
    "doi:10.1111/j",
    "nonsense",
    "pmid:16029679/x",
    "%20",
    "hash:0123456789abcdef"
  })
  void knowsNoOtherStudy(String id) {
    Client.Raw answer = client.raw("GET " + BASE + id);
    assertEquals(404, answer.status(), answer.text());
    JsonNode problem = StudyJson.mapper().readTree(answer.body());
    assertEquals("id", problem.get("parameter").asString());
  }

  @Test
  void refusesAParameter() {
    HttpResponse<String> answer = client.get("api/v1/studies/pmid:16029679?q=x");
    assertEquals(400, answer.statusCode());
    assertEquals("q", Client.json(answer).get("parameter").asString());
  }
}
