package org.evidenceexplorer.indexer.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.evidenceexplorer.core.model.Provenance;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.indexer.bulk.PubmedFolder;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.SourceFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileSourceTest {
  private static final String NBIB = "PMID- 11\nTI  - Light\nFAU - Okafor, N\nDP  - 2001\n\n";
  private static final String RIS = "TY  - JOUR\nTI  - Lamps\nDO  - 10.1000/lamps\nER  - \n";
  private static final String CSL = "[{\"type\":\"article-journal\",\"title\":\"Shade\"}]";
  private static final String BIBTEX = "@article{dusk, title={Dusk}, year=2002}\n";
  private static final String ENDNOTE =
      "<xml><records><record><titles><title>Dawn</title></titles></record></records></xml>";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static List<Item> items(Path path) {
    return FileSource.of(path).items(Held.NOTHING).toList();
  }

  private static List<Record> records(List<Item> items) {
    return items.stream()
        .filter(Item.Found.class::isInstance)
        .map(item -> ((Item.Found) item).record())
        .toList();
  }

  private static List<String> titles(List<Item> items) {
    return records(items).stream().map(record -> record.bibliography().title()).toList();
  }

  private static List<String> rejects(List<Item> items) {
    return items.stream()
        .filter(Item.Rejected.class::isInstance)
        .map(item -> ((Item.Rejected) item).where())
        .toList();
  }

  /** What came before a source failed, and as the last item why it did. */
  private static List<Item> itemsAndFailure(Path path) {
    List<Item> items = new ArrayList<>();
    SourceFailure failure =
        assertThrows(
            SourceFailure.class, () -> FileSource.of(path).items(Held.NOTHING).forEach(items::add));
    items.add(new Item.Remark(String.valueOf(failure.getMessage())));
    return items;
  }

  private static String failure(List<Item> items) {
    return ((Item.Remark) items.getLast()).text();
  }

  @Test
  void readsEveryFormatByItsContentNotByItsName() throws IOException {
    file("a.txt", NBIB);
    file("b.nbib", RIS);
    file("c", CSL);
    file("d.xml", BIBTEX);
    file("e.bib", ENDNOTE);
    file("f.json", "<PubmedArticleSet>" + PubmedFolder.article(5, "Noon") + "</PubmedArticleSet>");
    List<Item> items = items(folder);
    assertEquals(List.of("Light", "Lamps", "Shade", "Dusk", "Dawn", "Noon"), titles(items));
    assertEquals(List.of(), rejects(items));
    assertTrue(items.getLast() instanceof Item.Reached);
  }

  @Test
  void readsAFolderWithItsFoldersInTheOrderOfNamesAndNothingHidden() throws IOException {
    Files.write(file("b/2.gz", ""), packed(RIS));
    file("a.nbib", NBIB);
    file("b/1.bib", BIBTEX);
    file(".git/config", CSL);
    file(".hidden.bib", BIBTEX);
    assertEquals(List.of("Light", "Dusk", "Lamps"), titles(items(folder)));
  }

  @Test
  void aRecordSaysFromWhichFileAndFromWhichDayItIs() throws IOException {
    Path file = file("refs.nbib", NBIB);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-05-06T23:59:00Z")));
    Provenance provenance = records(items(file)).getFirst().provenance();
    assertEquals("file:" + file, provenance.source());
    assertEquals("11", provenance.sourceId());
    assertEquals(LocalDate.of(2024, 5, 6), provenance.fetched());
  }

  @Test
  void aBadRecordIsRejectedWithItsFileAndLine() throws IOException {
    file("lib/refs.ris", "TY  - JOUR\nDO  - 10.1000/x\nER  - \n" + RIS);
    file("more.bib", BIBTEX);
    List<Item> items = items(folder);
    assertEquals(List.of("Lamps", "Dusk"), titles(items));
    assertEquals(1, rejects(items).size());
    assertTrue(
        rejects(items).getFirst().startsWith("lib/refs.ris: record 1, line 1"),
        rejects(items)::toString);
  }

  @Test
  void aFileThatIsCutShortIsReadAsFarAsItGoesAndThenFails() throws IOException {
    byte[] whole = packed(NBIB.repeat(2000) + RIS);
    Files.write(file("a.gz", ""), Arrays.copyOf(whole, whole.length - 9));
    file("b.bib", BIBTEX);
    List<Item> items = itemsAndFailure(folder);
    assertEquals("Dusk", titles(items).getLast());
    assertTrue(titles(items).contains("Light"));
    assertTrue(failure(items).startsWith("a.gz: "), failure(items));
    assertTrue(failure(items).contains("may be cut short"), failure(items));
    assertNotEquals("Dusk", failure(items));
  }

  @Test
  void anEmptyFileFails() throws IOException {
    file("a.ris", "");
    file("b.bib", BIBTEX);
    assertEquals(List.of("Dusk"), titles(itemsAndFailure(folder)));
  }

  @Test
  void somethingElseAmongTheFilesIsRejectedAndNothingMore() throws IOException {
    file("README.txt", "Exported in spring.");
    file("refs.bib", BIBTEX);
    List<Item> items = items(folder);
    assertEquals(List.of("README.txt: line 1"), rejects(items));
    assertEquals(List.of("Dusk"), titles(items));
  }

  @Test
  void somethingElseThatWasNamedAloneFails() throws IOException {
    Path file = file("README.txt", "Exported in spring.");
    assertEquals(1, rejects(itemsAndFailure(file)).size());
  }

  @Test
  void deletionsInAFileAreWithdrawals() throws IOException {
    Path file =
        file("x.xml", "<PubmedArticleSet>" + PubmedFolder.deletion(7) + "</PubmedArticleSet>");
    Item.Withdrawn withdrawn = (Item.Withdrawn) items(file).getFirst();
    assertEquals("file:" + file, withdrawn.source());
    assertEquals("pmid:7", withdrawn.identifier().toString());
  }

  @Test
  void aFileThatIsNotThereFails() {
    assertEquals(
        folder.resolve("none.ris") + ": no such file",
        assertThrows(SourceFailure.class, () -> FileSource.of(folder.resolve("none.ris")))
            .getMessage());
  }

  @Test
  void theForecastSaysHowMuchThereIs() throws IOException {
    file("a.ris", RIS);
    file("b/b.bib", BIBTEX);
    assertEquals("2 files, 1 KB, read whole", FileSource.of(folder).forecast(Held.NOTHING).words());
  }
}
