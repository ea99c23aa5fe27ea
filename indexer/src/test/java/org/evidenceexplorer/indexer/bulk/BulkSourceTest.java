package org.evidenceexplorer.indexer.bulk;

import static org.evidenceexplorer.indexer.bulk.PubmedFolder.article;
import static org.evidenceexplorer.indexer.bulk.PubmedFolder.deletion;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.indexer.memory.MemoryEngine;
import org.evidenceexplorer.indexer.run.IndexRun;
import org.evidenceexplorer.indexer.run.Pace;
import org.evidenceexplorer.indexer.run.Progress;
import org.evidenceexplorer.indexer.run.Rejects;
import org.evidenceexplorer.indexer.run.RunReport;
import org.evidenceexplorer.indexer.source.Forecast;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.SourceFailure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BulkSourceTest {
  private static final Instant DAY = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir private Path folder;
  private PubmedFolder files = new PubmedFolder(Path.of(""));
  private final MemoryEngine engine = new MemoryEngine("memory:bulk");
  private final StringWriter errors = new StringWriter();

  @BeforeEach
  void useTheFolder() {
    files = new PubmedFolder(folder);
  }

  private RunReport.Tally run() {
    PrintWriter out = new PrintWriter(errors, true);
    InstantSource clock = InstantSource.fixed(DAY);
    RunReport report =
        new IndexRun(
                engine,
                clock,
                new Progress(out, false, clock),
                new Rejects("memory:bulk", out),
                Pace.STANDARD)
            .read(List.of(BulkSource.of(folder)));
    return report.sources().getFirst();
  }

  private Map<String, String> titles() {
    Map<String, String> titles = new TreeMap<>();
    try (Stream<Study> studies = engine.searcher().studies()) {
      studies.forEach(
          study -> titles.put(study.id().identifier().value(), study.bibliography().title()));
    }
    return titles;
  }

  private String position() {
    try (StudyWriter writer = engine.writer()) {
      return Objects.requireNonNull(writer.checkpoints().get("pubmed-files:" + folder));
    }
  }

  private static void assertRead(RunReport.Tally tally, long found) {
    assertNull(tally.failure());
    assertEquals(found, tally.records().found());
  }

  @Test
  void readsBaselineThenUpdatesByNumberWhateverTheFolder() {
    files.file("updatefiles/pubmed26n0010", article(1, "Tenth"));
    files.file("updatefiles/pubmed26n0009", article(1, "Ninth"), article(2, "Two"));
    IntStream.rangeClosed(1, 8)
        .forEach(
            number -> files.file("baseline/pubmed26n000" + number, article(1, "No " + number)));
    assertRead(run(), 11);
    assertEquals(Map.of("1", "Tenth", "2", "Two"), titles());
    assertEquals("26n0010", position());
  }

  @Test
  void aRunGoesOnAfterTheLastFile() {
    files.file("pubmed26n0001", article(1, "One"));
    assertRead(run(), 1);
    files.file("pubmed26n0002", article(2, "Two"));
    assertRead(run(), 1);
    assertRead(run(), 0);
    assertEquals(Map.of("1", "One", "2", "Two"), titles());
    assertEquals(2, engine.generation());
  }

  @Test
  void deletionsComeAfterTheArticlesOfTheirFile() {
    files.file("pubmed26n0001", article(1, "One"), article(2, "Two"), article(3, "Three"));
    files.file("pubmed26n0002", deletion(1, 4, 99), article(4, "Four"), article(1, "One again"));
    files.file("pubmed26n0003", article(4, "Four is back"), deletion(2));
    RunReport.Tally tally = run();
    assertEquals(Map.of("3", "Three", "4", "Four is back"), titles());
    assertEquals(3, tally.records().withdrawn());
  }

  @Test
  void ofSeveralVersionsTheHighestIsKept() {
    files.file("pubmed26n0001", article(1, 2, "Second"), article(1, 1, "First"));
    files.file("pubmed26n0002", article(1, 1, "First again"));
    assertEquals(2, run().records().older());
    assertEquals(Map.of("1", "Second"), titles());
    files.file("pubmed26n0003", article(1, 10, "Tenth"));
    run();
    assertEquals(Map.of("1", "Tenth"), titles());
  }

  @Test
  void aFileThatIsNotAsItsMd5SaysIsNotReadAndNothingAfterIt() throws IOException {
    files.file("pubmed26n0001", article(1, "One"));
    Path second = files.file("pubmed26n0002", article(2, "Two"));
    files.file("pubmed26n0003", article(3, "Three"));
    byte[] whole = Files.readAllBytes(second);
    Files.write(second, new byte[] {31});
    String failure = String.valueOf(run().failure());
    assertTrue(failure.startsWith(second + ": MD5 "), failure);
    assertTrue(failure.endsWith(": fetch the file again"), failure);
    assertEquals(Map.of("1", "One"), titles());
    assertEquals("26n0001", position());
    Files.write(second, whole);
    assertRead(run(), 2);
    assertEquals("26n0003", position());
  }

  @Test
  void aFileWithoutMd5IsNotRead() throws IOException {
    Path md5 = PubmedFolder.md5(files.file("pubmed26n0001", article(1, "One")));
    String text = Files.readString(md5);
    Files.writeString(md5, "none");
    assertEquals(md5 + ": 32 hexadecimal digits expected, found none", run().failure());
    Files.delete(md5);
    assertEquals(
        md5 + ": no such file, so nobody knows whether the other is whole", run().failure());
    assertEquals(Map.of(), titles());
    Files.writeString(md5, text.replaceAll(".*= (\\S+)", "$1  pubmed26n0001.xml.gz"));
    assertRead(run(), 1);
  }

  @Test
  void aNewBaselineReplacesAllOfTheYearBefore() throws IOException {
    files.file("pubmed25n0001", article(1, "One"), article(2, "Two"), article(3, "Three"));
    files.file("pubmed25n0002", article(4, "Four"));
    run();
    files.file("pubmed26n0001", article(1, "One anew"), article(3, "Three"));
    files.file("pubmed26n0002", article(4, "Four"), article(5, "Five"), deletion(3));
    RunReport.Tally tally = run();
    assertEquals(Map.of("1", "One anew", "4", "Four", "5", "Five"), titles());
    assertEquals(2, tally.records().withdrawn());
    assertEquals("26n0002", position());
    assertRead(run(), 0);
  }

  @Test
  void aReplacementThatWasStoppedIsEndedByTheNextRun() throws IOException {
    files.file("pubmed25n0001", article(1, "One"), article(2, "Two"), article(3, "Three"));
    run();
    files.file("pubmed26n0001", article(1, "One"));
    Path second = files.file("pubmed26n0002", article(3, "Three"));
    Path md5 = PubmedFolder.md5(second);
    String text = Files.readString(md5);
    Files.delete(md5);
    run();
    assertEquals("26n0001 replacing", position());
    assertEquals(3, titles().size());
    Files.writeString(md5, text);
    assertRead(run(), 1);
    assertEquals(Map.of("1", "One", "3", "Three"), titles());
    assertEquals("26n0002", position());
  }

  @Test
  void whatIsNewerThanTheFilesStaysWhenTheyReplace() throws IOException {
    Path old =
        files.file("pubmed25n0001", article(1, "One"), article(2, "Two"), article(9, "Nine"));
    run();
    Files.setLastModifiedTime(
        files.file("pubmed26n0001", article(1, "One"), article(3, "Three")),
        FileTime.from(Files.getLastModifiedTime(old).toInstant().plusSeconds(90_000)));
    run();
    assertEquals(Map.of("1", "One", "3", "Three", "9", "Nine"), titles());
  }

  @Test
  void aMissingNumberIsToldAndGoneBackTo() {
    files.file("pubmed26n0001", article(1, "One"));
    files.file("pubmed26n0003", article(1, "Third"), deletion(2));
    RunReport.Tally tally = run();
    assertTrue(tally.remarks().getFirst().startsWith("file 0002 of year 26 is missing"));
    assertEquals("26n0003 gap 0002", position());
    assertRead(run(), 0);
    files.file("pubmed26n0002", article(1, "Second"), article(2, "Two"));
    assertRead(run(), 3);
    assertEquals(Map.of("1", "Third"), titles());
    assertEquals("26n0003", position());
  }

  @Test
  void anIncompleteBaselineRemovesNothing() {
    files.file("pubmed25n0001", article(1, "One"), article(2, "Two"));
    run();
    files.file("pubmed26n0002", article(2, "Two"));
    assertEquals(2, run().remarks().size());
    assertEquals(2, titles().size());
    files.file("pubmed26n0001");
    run();
    assertEquals(Map.of("2", "Two"), titles());
  }

  @Test
  void aFolderOfAnEarlierYearIsRefused() throws IOException {
    Path newer = files.file("pubmed26n0001", article(1, "One"));
    files.file("pubmed25n0001", article(1, "Old"));
    run();
    assertEquals(Map.of("1", "One"), titles());
    Files.delete(newer);
    assertEquals(
        folder + ": files of year 26 or later expected, as were read before, found 25",
        run().failure());
  }

  @Test
  void aBadRecordIsRejectedWithFileAndPlace() {
    files.file("pubmed26n0001", article(1, "One"), "<PubmedArticle><x/></PubmedArticle>");
    assertEquals(1, run().rejected());
    assertTrue(
        errors
            .toString()
            .contains("pubmed26n0001.xml.gz: line 5, after 1 records: <MedlineCitation> expected"),
        errors::toString);
    assertEquals("26n0001", position());
  }

  @Test
  void foldersWithoutSuchFilesFail() {
    assertThrows(SourceFailure.class, () -> BulkSource.of(folder.resolve("none")));
    assertEquals(
        folder + ": files named as pubmed26n0001.xml.gz expected, found none", run().failure());
    files.file("a/pubmed26n0001");
    files.file("b/pubmed26n0001");
    assertTrue(String.valueOf(run().failure()).endsWith("one file of this number expected"));
  }

  @Test
  void theForecastSaysWhichFiles() {
    files.file("pubmed26n0001", article(1, "One"));
    assertEquals(
        "1 of PubMed's files, pubmed26n0001.xml.gz to pubmed26n0001.xml.gz, 1 KB; NLM puts up to"
            + " 30,000 records into one",
        BulkSource.of(folder).forecast(Held.NOTHING).words());
    run();
    try (StudyWriter writer = engine.writer()) {
      assertEquals("26n0001", writer.checkpoints().get("pubmed-files:" + folder));
    }
    Held held = new StoppedAt("26n0001");
    assertEquals(
        Forecast.of(0, "nothing new after pubmed26n0001.xml.gz"),
        BulkSource.of(folder).forecast(held));
  }
}
