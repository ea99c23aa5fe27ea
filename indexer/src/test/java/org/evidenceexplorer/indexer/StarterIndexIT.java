package org.evidenceexplorer.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.model.Claim;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.StudyJson;
import org.evidenceexplorer.core.model.Verdict;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.schema.Facet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a person has after the first {@code evidence index}. */
final class StarterIndexIT {
  @TempDir static Path folder;
  private static Path page = Path.of("");
  private static String index = "";
  private static String firstReport = "";

  @BeforeAll
  static void indexTheCollection() throws Exception {
    index = "lucene:" + folder.resolve("index");
    firstReport = run("index", "--index", index);
    page = folder.resolve("page.txt");
    try (InputStream in =
        StarterIndexIT.class.getResourceAsStream("/starter/microneedling/document.txt")) {
      Files.copy(Objects.requireNonNull(in), page);
    }
  }

  private static String run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter errors = new StringWriter();
    assertEquals(0, exit(out, errors, arguments), errors::toString);
    return out.toString();
  }

  private static int exit(StringWriter out, StringWriter errors, String... arguments) {
    return IndexerMain.commandLine(
            Map.of(), new PrintWriter(out, true), new PrintWriter(errors, true))
        .execute(arguments);
  }

  private static SourceDocument document() {
    try (Engine engine = Engines.open(index)) {
      StudySearcher searcher = engine.searcher();
      return searcher.document("microneedling").orElseThrow();
    }
  }

  private static List<String> verdicts(JsonNode citations) {
    List<String> verdicts = new ArrayList<>();
    for (JsonNode citation : citations) {
      List<String> parts = new ArrayList<>();
      parts.add(citation.get("label").asString());
      parts.add(citation.get("verdict").asString());
      for (JsonNode mismatch : citation.get("mismatches")) {
        parts.add(
            "%s %s, not %s"
                .formatted(
                    mismatch.get("field").asString(),
                    mismatch.get("record").asString(),
                    mismatch.get("printed").asString()));
      }
      if (citation.get("verdict").asString().equals("verified")) {
        for (JsonNode field : citation.get("notCompared")) {
          parts.add("-" + field.asString());
        }
      }
      verdicts.add(String.join(" ", parts));
    }
    return verdicts;
  }

  @Test
  void holdsTheWholeCollection() {
    assertTrue(
        firstReport.startsWith(
            """
            starter:microneedling: 186 found, 0 joined, 0 rejected
            186 studies new, 7 changed, 0 removed, 1 documents written; 186 studies in the index,\
            """),
        firstReport);
  }

  @Test
  void aSecondRunChangesNothing() {
    assertTrue(run("index", "--index", index).contains("nothing changed"));
  }

  @Test
  void everyReferenceOfTheDocumentHasItsVerdict() {
    JsonNode citations =
        StudyJson.mapper()
            .readTree(
                run("check-references", "--index", index, "--format", "json", page.toString()));
    assertEquals(
        List.of(
            "4 corrected year 2005, not 2006",
            "5 unresolved",
            "6 verified -journal -year -volume",
            "7 not-indexed",
            "8 verified",
            "9 not-indexed",
            "10 verified",
            "11 verified",
            "12 unresolved",
            "13 verified",
            "14 verified"),
        verdicts(citations));
    assertEquals("24-27", citations.get(2).get("pages").asString());
    assertEquals(
        List.of(
            "label",
            "text",
            "kind",
            "authors",
            "title",
            "journal",
            "year",
            "volume",
            "issue",
            "pages",
            "pmid",
            "pmcid",
            "doi",
            "links",
            "verdict",
            "study",
            "mismatches",
            "notCompared",
            "checked"),
        citations.get(0).propertyNames().stream().toList());
    JsonNode checked = citations.get(0).get("checked").get(0);
    assertEquals(List.of("source", "outcome", "at"), checked.propertyNames().stream().toList());
    assertEquals("hit", checked.get("outcome").asString());
  }

  @Test
  void theDocumentInTheIndexSaysTheSame() {
    assertEquals(
        List.of(
            "corrected",
            "unresolved",
            "verified",
            "not-indexed",
            "verified",
            "not-indexed",
            "verified",
            "verified",
            "unresolved",
            "verified",
            "verified"),
        document().citations().stream().map(checked -> checked.verdict().outcome().key()).toList());
  }

  @Test
  void theStudiesThatTheDocumentCitesAreMarked() {
    try (Engine engine = Engines.open(index)) {
      StudySearcher searcher = engine.searcher();
      List<Set<String>> citedBy =
          document().citations().stream()
              .filter(checked -> checked.verdict().outcome() != Verdict.Outcome.NOT_INDEXED)
              .flatMap(checked -> Stream.ofNullable(checked.verdict().study()))
              .map(study -> searcher.find(study.identifier()).orElseThrow())
              .<Set<String>>map(study -> study.standing().citedBy())
              .toList();
      assertEquals(7, citedBy.size());
      citedBy.forEach(documents -> assertTrue(documents.contains("microneedling")));
    }
  }

  @Test
  void claimsHaveTheirPlaceInTheTextAndTheirConcepts() {
    SourceDocument document = document();
    List<Claim> claims = document.claims();
    claims.forEach(
        claim -> assertEquals(claim.text(), document.text().substring(claim.start(), claim.end())));
    List<List<String>> benefits =
        claims.stream()
            .filter(claim -> claim.kind() == Claim.Kind.BENEFIT)
            .map(Claim::concepts)
            .toList();
    assertEquals(
        List.of(
            List.of("enlarged-pores"),
            List.of("wrinkles"),
            List.of("skin-laxity"),
            List.of("acne-scars", "burn-scars"),
            List.of("skin-discoloration"),
            List.of("stretch-marks"),
            List.of("alopecia-areata"),
            List.of("hyperhidrosis")),
        benefits.subList(0, 8));
    assertTrue(claims.stream().anyMatch(claim -> claim.kind() == Claim.Kind.MECHANISM));
    assertTrue(
        claims.stream()
            .filter(claim -> claim.kind() == Claim.Kind.SAFETY)
            .anyMatch(claim -> claim.concepts().contains("darker-skin")));
  }

  @Test
  void aConditionAndAnUnmentionedHarmAreFoundTogether() {
    try (Engine engine = Engines.open(index)) {
      SearchRequest asked =
          SearchRequest.everything()
              .with(Facet.CONDITION, Selection.NONE.only("acne-scars"))
              .with(Facet.HARM, Selection.NONE.only("not-mentioned"));
      assertTrue(engine.searcher().search(asked).total().value() > 0);
    }
  }

  @Test
  void anIndexThatIsBeingWrittenIsLeftAlone() {
    try (Engine engine = Engines.open(index);
        StudyWriter writer = engine.writer()) {
      StringWriter errors = new StringWriter();
      assertEquals(1, exit(new StringWriter(), errors, "index", "--index", index));
      assertEquals(
          "evidence index: another program is writing to %s: wait for it to end".formatted(index),
          errors.toString().strip());
      assertTrue(writer.checkpoints().containsKey("starter:microneedling"));
    }
  }

  @Test
  void anotherDocumentIsAddedBesideIt() throws Exception {
    Path leaflet =
        Files.writeString(
            folder.resolve("Leaflet two.txt"),
            """
            Needling and stretch marks

            Needling does not help with keloids.

            References
            [1] Fabbrocini G, Fardella N. Acne scarring treatment using skin needling. Clin Exp Dermatol 2009;34:874-9.
            """);
    String report = run("index", "--index", index, "document:" + leaflet);
    assertTrue(report.contains("1 documents written"), report);
    try (Engine engine = Engines.open(index)) {
      SourceDocument added = engine.searcher().document("leaflet-two").orElseThrow();
      assertEquals("verified", added.citations().getFirst().verdict().outcome().key());
      assertEquals(
          List.of("leaflet-two", "microneedling"),
          engine
              .searcher()
              .find(
                  Objects.requireNonNull(added.citations().getFirst().verdict().study())
                      .identifier())
              .orElseThrow()
              .standing()
              .citedBy()
              .stream()
              .toList());
    }
  }
}
