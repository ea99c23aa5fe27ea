package org.evidenceexplorer.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Notice;
import org.evidenceexplorer.core.model.RetractionCheck;
import org.evidenceexplorer.core.model.RetractionStatus;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.indexer.remote.FakeWatch;
import org.evidenceexplorer.indexer.standin.Library;
import org.evidenceexplorer.indexer.standin.Paper;
import org.evidenceexplorer.indexer.standin.StandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program from its command line to an index, asking services that a stand-in plays. */
final class OnlineIndexTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();
  private final Library library =
      new Library().with(Paper.of(1, "Tea and sleep"), Paper.of(2, "Unsound tea"));

  @TempDir private Path folder;

  private String index() {
    return "lucene:" + folder.resolve("index");
  }

  private int run(StandIn services, String... arguments) {
    Map<String, String> settings = services.settings();
    settings.put("CONTACT_EMAIL", "test@example.org");
    return IndexerMain.run(
        settings,
        new FakeWatch(),
        new PrintWriter(out, true),
        new PrintWriter(errors, true),
        arguments);
  }

  private Optional<Study> find(String identifier) {
    try (Engine engine = Engines.open(index())) {
      return engine.searcher().find(Identifier.parse(identifier).orElseThrow());
    }
  }

  private Study study(String identifier) {
    return find(identifier).orElseThrow(() -> new AssertionError(identifier + " not found"));
  }

  private static List<String> checks(Study study) {
    return study.standing().checked().stream()
        .map(check -> check.source() + " " + check.status().key())
        .toList();
  }

  @Test
  void readsServicesAndUpdatesWhatTheySaid() throws IOException {
    try (StandIn services = new StandIn(library)) {
      assertEquals(
          0, run(services, "index", "--index", index(), "europepmc:tea", "trials:tea"), this::said);
      assertEquals(RetractionStatus.UNKNOWN, study("pmid:2").standing().retraction());
      assertEquals(0, run(services, "index", "--index", index(), "notices:crossref"), this::said);
      assertEquals(RetractionStatus.CLEAN, study("pmid:1").standing().retraction());
      assertEquals(List.of("crossref clean", "europepmc clean"), checks(study("pmid:1")));
      Study retracted = study("pmid:2");
      assertEquals(RetractionStatus.RETRACTED, retracted.standing().retraction());
      assertTrue(retracted.standing().sourcesDisagree());
      assertTrue(
          retracted.standing().checked().stream()
              .map(RetractionCheck::date)
              .allMatch(day -> day != null));
      isTied(study("nct:NCT00000001"));

      library.withdraw(1);
      assertEquals(0, run(services, "update", "--index", index()), this::said);
      assertEquals(Optional.empty(), find("nct:NCT00000001"));
      assertEquals(
          List.of("crossref/10.5555/t.1"),
          study("doi:10.5555/t.1").records().stream().map(record -> record.name()).toList());
    }
  }

  /** A registration is a study of its own, tied to the article that reports the trial. */
  private static void isTied(Study registration) {
    assertEquals(Design.PROTOCOL, registration.design());
    Notice tie = registration.records().getFirst().details().notices().getFirst();
    assertEquals(Notice.Relation.RESULTS_REPORTED_BY, tie.relation());
    assertEquals("[pmid:1]", tie.targets().toString());
  }

  @Test
  void aCitationIsLookedUpEverywhereBeforeItIsNotFound() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("list.txt"),
            "References\n1. Lund P. Night milk and lamps. J Other. 1988;3:14-20.\n");
    try (StandIn services = new StandIn(library)) {
      assertEquals(0, run(services, "index", "--index", index(), "europepmc:tea"), this::said);
      out.getBuffer().setLength(0);
      assertEquals(
          0,
          run(
              services,
              "check-references",
              "--index",
              index(),
              "--online",
              "--format=json",
              list.toString()),
          this::said);
    }
    String[] asked = {"index", "pubmed", "europepmc", "crossref"};
    int place = 0;
    for (String source : asked) {
      int found = out.toString().indexOf("\"source\" : \"" + source + "\"", place);
      assertTrue(found >= place, () -> source + " asked in its turn expected: " + out);
      place = found;
    }
    assertTrue(out.toString().contains("unresolved"), this::said);
  }

  private String said() {
    return out + "\n" + errors;
  }
}
