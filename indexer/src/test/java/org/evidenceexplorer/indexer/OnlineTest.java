package org.evidenceexplorer.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.core.model.CheckedCitation;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.indexer.remote.FakeWatch;
import org.evidenceexplorer.indexer.standin.Library;
import org.evidenceexplorer.indexer.standin.Paper;
import org.evidenceexplorer.indexer.standin.StandIn;
import org.evidenceexplorer.indexer.standin.StandIn.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The commands from end to end, with the services played by a stand-in. */
final class OnlineTest {
  private static final String PAGE =
      """
      Tea.

      References
      1. Adams A, Brown B. Green tea and the sleep of cats. J Test. 2001;12:340-8.
      2. Dent D. Walks of dogs along rivers. Ann Dog. 1987;3:1-9.
      """;

  private final String index = "memory:" + UUID.randomUUID();
  private final Library library = new Library();
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();
  private StandIn standIn;
  private @TempDir Path folder;
  private Path page;

  @BeforeEach
  void start() throws IOException {
    standIn = new StandIn(library);
    page = Files.writeString(folder.resolve("page.txt"), PAGE);
    library.with(
        Paper.of(340, "Green tea and the sleep of cats")
            .by(List.of("Adams Ann", "Brown Bob"), new Paper.Place("J Test", 2001, "12", "340-8")));
    IntStream.rangeClosed(1, 250)
        .forEach(pmid -> library.with(Paper.of(pmid, "Milk number " + pmid)));
  }

  @AfterEach
  void stop() {
    standIn.close();
  }

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    errors.getBuffer().setLength(0);
    Map<String, String> settings = standIn.settings();
    settings.put("INDEX", index);
    return IndexerMain.run(
        settings,
        new FakeWatch(),
        new PrintWriter(out, true),
        new PrintWriter(errors, true),
        arguments);
  }

  private void assertDone(String... arguments) {
    assertEquals(0, run(arguments), () -> out + "\n" + errors);
  }

  private List<String> verdicts() {
    try (Engine engine = Engines.open(index)) {
      return engine.searcher().documents().getFirst().citations().stream()
          .map(OnlineTest::words)
          .toList();
    }
  }

  private static String words(CheckedCitation checked) {
    List<String> asked =
        checked.verdict().checked().stream()
            .map(check -> check.source() + " " + check.answer().key())
            .toList();
    return checked.verdict().outcome().key() + " " + checked.verdict().study() + " " + asked;
  }

  private Study study(String id) {
    try (Engine engine = Engines.open(index)) {
      return engine.searcher().find(Identifier.parse(id).orElseThrow()).orElseThrow();
    }
  }

  @Test
  void aDocumentAndAQueryAreReadAndTheCitedWorksFetched() {
    assertDone("index", "--online", "document:" + page, "pubmed:milk");
    assertEquals(
        List.of(
            "verified pmid:340 [index miss, pubmed hit, europepmc not-asked, crossref not-asked]",
            "unresolved null [index miss, pubmed miss, europepmc miss, crossref miss]"),
        verdicts());
    assertEquals(Set.of("page"), study("pmid:340").standing().citedBy());
    assertEquals("Milk number 7", study("pmid:7").bibliography().title());
    assertEquals("pubmed", study("pmid:340").records().getFirst().provenance().source());
    assertTrue(out.toString().contains("PubMed read the query as milk"), out::toString);
    assertTrue((out + "" + errors).contains("CONTACT_EMAIL is not set"), errors::toString);
  }

  @Test
  void whatWasFoundOnlineIsFoundInTheIndexAndWhatWasNotIsNotForgotten() {
    assertDone("index", "--online", "document:" + page);
    int calls = standIn.asked().size();
    assertDone("index", "document:" + page);
    assertEquals(
        List.of(
            "verified pmid:340 [index hit]",
            "unresolved null [index miss, pubmed miss, europepmc miss, crossref miss]"),
        verdicts());
    assertEquals(calls, standIn.asked().size());
    assertDone("index", "document:" + page);
    assertTrue(out.toString().contains("nothing changed"), out::toString);
  }

  @Test
  void withoutTheOptionNoServiceIsAsked() {
    assertDone("index", "document:" + page);
    assertEquals(List.of(), standIn.asked());
  }

  @Test
  void aWorkThatIsOnlyPerhapsMeantIsNotTakenIn() throws IOException {
    Files.writeString(
        page,
        "Tea.\n\nReferences\n1. Xu X. Green tea and the sleep of cats. Ann Dog. 1950;3:1-9.\n");
    assertDone("index", "--online", "document:" + page);
    assertEquals(
        List.of("candidate null [index miss, pubmed hit, europepmc miss, crossref hit]"),
        verdicts());
    try (Engine engine = Engines.open(index)) {
      assertEquals(0, engine.searcher().snapshot().studies());
    }
  }

  @Test
  void theReferencesOfADocumentAreCheckedWithoutAnIndex() {
    assertDone("check-references", "--online", page.toString());
    assertTrue(out.toString().contains("Verified: pmid:340"), out::toString);
    assertTrue(out.toString().contains("2 citations: 1 verified, 1 unresolved"), out::toString);
    assertTrue(errors.toString().contains("only services are asked"), errors::toString);
  }

  @Test
  void aServiceThatCannotBeAskedLeavesReferencesOpen() {
    standIn.always(Trouble.HTML);
    assertDone("check-references", "--online", page.toString());
    assertTrue(out.toString().contains("Not fully checked"), out::toString);
    assertFalse(out.toString().contains("Not found"), out::toString);
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"NONE", "SLOW"},
      mode = EnumSource.Mode.EXCLUDE)
  void aFaultThatStaysFailsTheRunAndKeepsWhatTheIndexHas(Trouble trouble) {
    assertDone("index", "document:" + page);
    standIn.next(Trouble.NONE, Trouble.NONE).always(trouble);
    assertEquals(1, run("index", "pubmed:milk"), out::toString);
    assertTrue((out + "" + errors).contains("PubMed E-utilities: "), () -> out + "" + errors);
    assertEquals(2, verdicts().size());
    standIn.always(Trouble.NONE);
    assertDone("index", "pubmed:milk");
    assertEquals("Milk number 250", study("pmid:250").bibliography().title());
    try (Engine engine = Engines.open(index)) {
      assertEquals(250, engine.searcher().snapshot().studies());
    }
  }

  @Test
  void aDryRunSaysWhatWouldBeFetched() {
    assertDone("index", "--dry-run", "pubmed:milk");
    assertEquals(
        "pubmed:milk: 250 records of PubMed, which read the query as milk", out.toString().strip());
  }

  @Test
  void anUpdateFetchesWhatIsNew() {
    assertDone("index", "pubmed:milk");
    library.with(Paper.of(900, "New milk"));
    assertDone("update");
    assertEquals("New milk", study("pmid:900").bibliography().title());
  }
}
