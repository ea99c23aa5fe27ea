package org.evidenceexplorer.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.evidenceexplorer.core.model.StudyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class IndexerMainTest {
  /** All sources there are. */
  private static final String SCHEMES =
      "cited-by: or document: or europepmc: or file: or notices: or pmids: or pubmed:"
          + " or pubmed-files: or references: or starter: or trials:";

  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  private int run(Map<String, String> environment, String... arguments) {
    return IndexerMain.run(
        environment, new PrintWriter(out, true), new PrintWriter(errors, true), arguments);
  }

  private int run(String... arguments) {
    return run(Map.of(), arguments);
  }

  private void assertOneError(String expected) {
    assertEquals(expected, errors.toString().strip());
    assertEquals("", out.toString());
  }

  @Test
  void settingsThatCannotBeRightAreToldAllAtOnce() {
    Map<String, String> wrong =
        Map.of("EUTILS_URL", "eutils", "CONTACT_EMAIL", "me\r\nX: y", "NCBI_API_KEY", "not a key");
    assertEquals(2, run(wrong, "index", "--help"));
    assertOneError(
        "evidence: CONTACT_EMAIL: a mail address expected, found something else;"
            + " EUTILS_URL: an http or https address expected, found \"eutils\";"
            + " NCBI_API_KEY: letters and digits expected, found something else");
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "update", "check-references"})
  void helpSaysHowToUseIt(String command) {
    assertEquals(0, run(command, "--help"));
    assertTrue(out.toString().startsWith("Usage: evidence " + command), out::toString);
    assertTrue(out.toString().contains("--index=URI"), out::toString);
    assertTrue(out.toString().contains("wrong use"), out::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          index gopher:x            | evidence index: a source expected, SCHEMES and what to read, found "gopher:x": try --help
          index leaflet.txt         | evidence index: a source expected, SCHEMES and what to read, found "leaflet.txt": try --help
          index starter:            | evidence index: a source expected, SCHEMES and what to read, found "starter:": try --help
          index starter:astrology   | evidence index: no starter collection is named "astrology": try --help
          index --colour            | evidence index: Unknown option: '--colour': try --help
          index --index             | evidence index: Missing required parameter for option '--index' (URI): try --help
          check-references          | evidence check-references: Missing required parameter: 'FILE': try --help
          check-references a b      | evidence check-references: Unmatched argument at index 2: 'b': try --help
          check-references --format=xml a | evidence check-references: Invalid value for option '--format': json or text expected, found "xml": try --help
          """)
  void wrongUseIsToldInOneLineAndExits2(String arguments, String error) {
    assertEquals(2, run(arguments.split(" ", -1)));
    assertOneError(error.replace("SCHEMES", SCHEMES));
  }

  @Test
  void aDryRunSaysWhatWouldBeReadAndWritesNothing(@TempDir Path folder) throws IOException {
    Path refs = Files.writeString(folder.resolve("refs.bib"), "@book{a, title={Dusk}}");
    String index = "lucene:" + folder.resolve("index");
    assertEquals(0, run("index", "--index", index, "--dry-run", "file:" + refs));
    assertEquals("file:" + refs + ": 1 file, 1 KB, read whole", out.toString().strip());
    assertFalse(Files.exists(folder.resolve("index")));
  }

  /** Also the progress that a slow machine is told of. */
  private void forgetWhatWasSaid() {
    out.getBuffer().setLength(0);
    errors.getBuffer().setLength(0);
  }

  @Test
  void anUpdateReadsEverySourceAgainAndIsQuietIfNothingHasChanged(@TempDir Path folder)
      throws IOException {
    Path refs = Files.writeString(folder.resolve("refs.bib"), "@book{a, title={Dusk}}");
    Path page = Files.writeString(folder.resolve("page.txt"), "Tea.");
    String index = "lucene:" + folder.resolve("index");
    assertEquals(0, run("index", "--index", index, "file:" + refs, "document:" + page));
    forgetWhatWasSaid();
    assertEquals(0, run("update", "--index", index));
    assertEquals("", out.toString() + errors);
    Files.writeString(refs, "@book{b, title={Dawn}}\n@book{c, title={Noon}}");
    assertEquals(0, run("update", "--index", index));
    assertTrue(
        out.toString().contains("2 studies new, 0 changed, 1 removed, 0 documents written"),
        out::toString);
  }

  @Test
  void anUpdateSaysWhatCannotBeReadAgainAndReadsTheRest(@TempDir Path folder) throws IOException {
    Path gone = Files.writeString(folder.resolve("gone.bib"), "@book{a, title={Dusk}}");
    Path refs = Files.writeString(folder.resolve("refs.bib"), "@book{b, title={Dawn}}");
    String index = "lucene:" + folder.resolve("index");
    assertEquals(0, run("index", "--index", index, "file:" + gone, "file:" + refs));
    forgetWhatWasSaid();
    Files.delete(gone);
    Files.writeString(refs, "@book{b, title={Dawn}}\n@book{c, title={Noon}}");
    assertEquals(1, run("update", "--index", index));
    assertEquals(
        "file:%s: cannot be read again: %s: no such file".formatted(gone, gone),
        errors.toString().strip());
    assertTrue(out.toString().contains("1 studies new, 0 changed, 0 removed"), out::toString);
  }

  @Test
  void anUpdateNeedsAnIndex() {
    assertEquals(1, run("update", "--index", "memory:never"));
    assertTrue(errors.toString().startsWith("evidence update: no index at memory:never"));
  }

  @Test
  void theReportIsWrittenToAFileToo(@TempDir Path folder) throws IOException {
    Path refs = Files.writeString(folder.resolve("refs.bib"), "@book{a, title={Dusk}}\n@book{b}");
    Path report = folder.resolve("report.json");
    String index = "lucene:" + folder.resolve("index");
    run("index", "--index", index, "--report", report.toString(), "file:" + refs);
    JsonNode json = StudyJson.mapper().readTree(Files.readString(report));
    assertEquals(1, json.at("/sources/0/rejected").asInt());
    assertEquals(1, json.at("/changed/studies").asInt());
  }

  @Test
  void aSourceThatCannotBeReadToItsEndIsAFailureAfterAllElseWasDone(@TempDir Path folder)
      throws IOException {
    Path bulk = Files.createDirectory(folder.resolve("bulk"));
    Path refs = Files.writeString(folder.resolve("refs.bib"), "@book{a, title={Dusk}}");
    String index = "lucene:" + folder.resolve("index");
    assertEquals(1, run("index", "--index", index, "pubmed-files:" + bulk, "file:" + refs));
    assertTrue(out.toString().contains("not read to its end: " + bulk), out::toString);
    assertTrue(out.toString().contains("1 studies new"), out::toString);
  }

  @Test
  void anIndexOfNoEngineIsWrongUse() {
    assertEquals(2, run("index", "--index", "postgres:x"));
    String error = errors.toString();
    assertTrue(error.startsWith("evidence index: index: a URI beginning with one of ["), error);
    assertTrue(error.strip().endsWith("expected, found \"postgres:x\""), error);
  }

  @Test
  void aFileThatIsNotThereFails() {
    assertEquals(1, run("index", "--index", "memory:a", "document:no/such.txt"));
    assertOneError("evidence index: no/such.txt: no such file");
    errors.getBuffer().setLength(0);
    assertEquals(1, run("check-references", "no/such.txt"));
    assertOneError("evidence check-references: no/such.txt: no such file");
  }

  @Test
  void aFileThatIsNoTextFails(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("scan.pdf"), new byte[] {'%', (byte) 0xe2, 'x'});
    assertEquals(1, run("check-references", file.toString()));
    assertOneError(
        "evidence check-references: " + file + ": text in UTF-8 expected, found other bytes");
    errors.getBuffer().setLength(0);
    assertEquals(1, run("check-references", folder.toString()));
    assertOneError("evidence check-references: " + folder + ": a file expected, found a folder");
  }

  @Test
  void anIndexThatIsNotThereFails(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("page.txt"), "References\n1. A B. C. 2001;1:2.");
    assertEquals(1, run("check-references", "--index", "memory:empty", file.toString()));
    assertOneError(
        "evidence check-references: no index at memory:empty: build one with"
            + " `evidence index --index memory:empty`");
  }

  @Test
  void aFailureThatNobodyExpectedIsOneLineAndATraceOnlyOnDemand() {
    assertEquals(1, run("index", "--index", "memory:\u0000broken"));
    String error = errors.toString().strip();
    assertTrue(error.startsWith("evidence index: something went wrong that should not"), error);
    assertTrue(error.endsWith("(EVIDENCE_DEBUG=1 shows where)"), error);
    assertFalse(error.contains("\n"), error);
    assertEquals(1, run(Map.of("EVIDENCE_DEBUG", "1"), "index", "--index", "memory:\u0000broken"));
    assertTrue(errors.toString().contains("\tat "), errors::toString);
  }

  @Test
  void aDocumentIsReadIntoAnIndexAndItsReferencesAreChecked(@TempDir Path folder)
      throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("Page.txt"), "Tea.\n\nReferences\n1. Lind P. Tea. Lancet. 2001;1:2.\n");
    assertEquals(0, run(Map.of("INDEX", "memory:doc"), "index", "document:" + file));
    assertTrue(
        out.toString().contains("0 studies new, 0 changed, 0 removed, 1 documents written"),
        out::toString);
    out.getBuffer().setLength(0);
    assertEquals(0, run("check-references", "--index", "memory:doc", file.toString()));
    assertEquals(
        """
        1. Lind P. Tea. Lancet. 2001;1:2.
            Not found

        1 citations: 1 unresolved
        """,
        out.toString().replace("\r\n", "\n"));
    assertEquals("", errors.toString());
  }
}
