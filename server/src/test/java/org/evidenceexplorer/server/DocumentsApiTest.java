package org.evidenceexplorer.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.model.CheckedCitation;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.Claim;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** {@code documents} and {@code documents/ID}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DocumentsApiTest {
  private static final SourceDocument LEAFLET =
      new SourceDocument(
          "leaflet",
          "A leaflet",
          "a drawer",
          "It helps scars.",
          List.of(new Claim("claim-1", Claim.Kind.BENEFIT, "helps scars", 3, 14, List.of("scar"))),
          List.of(
              new CheckedCitation(
                  new Citation(
                      "1",
                      "A book.",
                      Citation.Kind.BOOK,
                      new Citation.Printed(
                          List.of(), "A book", null, null, null, null, null, null, null, null),
                      List.of()),
                  new Verdict(
                      Verdict.Outcome.NOT_INDEXED, null, List.of(), List.of(), List.of()))));

  private final Engine engine = Library.open(Library.studies(20), LEAFLET);
  private final EvidenceServer server =
      EvidenceServer.start(new Settings("none:", "127.0.0.1", 0), engine.searcher());
  private final Client client = new Client(server.address());

  @AfterAll
  void stop() {
    server.close();
    engine.close();
  }

  private JsonNode studiesAboutTheClaim() {
    return client.json("api/v1/documents/leaflet").at("/claims/0/evidence/about/0/studies");
  }

  private JsonNode studiesFound() {
    return client.json("api/v1/studies?condition=scar&size=0").at("/total/value");
  }

  @Test
  void listsDocuments() {
    JsonNode entry = client.json("api/v1/documents").at("/documents/0");
    assertEquals("leaflet", entry.get("id").asString());
    assertEquals(1, entry.get("claims").asInt());
    assertEquals(1, entry.get("citations").asInt());
  }

  @Test
  void answersWithClaimsTheirEvidenceAndCitations() {
    JsonNode document = client.json("api/v1/documents/leaflet");
    assertEquals("helps scars", document.at("/claims/0/text").asString());
    assertEquals("benefit", document.at("/claims/0/kind").asString());
    assertEquals("not-indexed", document.at("/citations/0/verdict").asString());
    assertTrue(document.at("/citations/0/study").isNull());
    JsonNode evidence = document.at("/claims/0/evidence");
    assertEquals(
        List.of("about", "supporting", "against"), evidence.propertyNames().stream().toList());
    assertEquals(
        List.of("scar"),
        StreamSupport.stream(evidence.at("/about/0/parameters/condition").spliterator(), false)
            .map(JsonNode::asString)
            .toList());
  }

  @Test
  void forgetsTheEvidenceWhenTheIndexChanges() {
    assertEquals(studiesFound(), studiesAboutTheClaim());
    long before = studiesFound().asLong();
    try (StudyWriter writer = engine.writer()) {
      writer.put(Library.studies(60));
      writer.commit(Map.of());
    }
    assertTrue(studiesFound().asLong() > before);
    assertEquals(studiesFound(), studiesAboutTheClaim());
  }

  @Test
  void knowsNoOtherDocument() {
    Client.Raw answer = client.raw("GET /api/v1/documents/other");
    assertEquals(404, answer.status(), answer.text());
    assertTrue(answer.body().contains("\"parameter\":\"id\""), answer.text());
  }
}
