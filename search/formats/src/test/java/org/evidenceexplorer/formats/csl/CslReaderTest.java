package org.evidenceexplorer.formats.csl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.formats.record.Reading;
import org.junit.jupiter.api.Test;

final class CslReaderTest {
  private static Record read(String members) {
    return Reading.record(CslReader::new, "{\"title\": \"T\", " + members + "}");
  }

  private static PartialDate issued(String date) {
    PartialDate found = read("\"issued\": " + date).bibliography().publication().date();
    return found == null ? PartialDate.of(1500) : found;
  }

  @Test
  void readsDatesOfPartsAsNumbersOrTextsAndAsPrinted() {
    assertEquals(new PartialDate(2019, 2, 3), issued("{\"date-parts\": [[2019, 2, 3]]}"));
    assertEquals(new PartialDate(2019, 2, 0), issued("{\"date-parts\": [[\"2019\", \"2\"]]}"));
    assertEquals(PartialDate.of(1500), issued("{\"date-parts\": [[null]]}"));
    assertEquals(new PartialDate(2019, 2, 0), issued("{\"raw\": \"2019-02\"}"));
    assertEquals(PartialDate.of(2019), issued("{\"literal\": \"Spring 2019\"}"));
  }

  @Test
  void readsIdentifiersOfFieldsAndOfTheNote() {
    assertEquals(
        List.of("pmid:12", "doi:10.1000/x", "pmcid:PMC9"),
        read("\"DOI\": \"10.1000/X\", \"PMID\": 12, \"note\": \"some words\\nPMCID: PMC9\"")
            .identifiers()
            .stream()
            .map(Identifier::toString)
            .toList());
  }

  @Test
  void readsNamesWithParticlesAndGroups() {
    assertEquals(
        List.of(Author.person("van Beethoven", "L"), new Author("A group", null, null, true)),
        read("\"author\": [{\"family\": \"Beethoven\", \"non-dropping-particle\": \"van\", \"given\": \"L\"}, {\"literal\": \"A group\"}, {}]")
            .bibliography()
            .authors());
  }

  @Test
  void makesMarkupPlain() {
    Record record =
        Reading.record(
            CslReader::new,
            "{\"title\": \"CO<sub>2</sub> &amp;lt; 1.73 m<sup>2</sup>, <i>p</i> < 0.05\", \"abstract\": \"<jats:p>One</jats:p><jats:p>two</jats:p>\"}");
    assertEquals("CO₂ < 1.73 m², p < 0.05", record.bibliography().title());
    assertEquals("One two", record.summary().text());
  }

  @Test
  void readsCrossrefsListsOfOne() {
    Record record =
        Reading.record(
            CslReader::new,
            "{\"title\": [\"T\"], \"container-title\": [], \"ISSN\": [\"1\", \"2\"], \"type\": \"journal-article\"}");
    assertEquals("T", record.bibliography().title());
    assertEquals(List.of("1", "2"), record.details().imprint().issns());
  }

  @Test
  void readsArraysSinglesAndLines() {
    String item = "{\"title\": \"A } brace \\\" in it\"}";
    for (String text : List.of(item, "[" + item + "]", item + "\n", "[]" + item)) {
      assertEquals(1, Reading.records(CslReader::new, text).size(), text);
    }
    assertEquals(2, Reading.records(CslReader::new, item + "\n" + item).size());
    assertEquals(List.of(), Reading.items(CslReader::new, "[]"));
  }

  @Test
  void rejectsABrokenObjectAndGoesOn() {
    List<ReadRecord> items =
        Reading.items(
            CslReader::new,
            "[{\"title\": \"A\"}, {\"title\": nothing}, {\"x\": 1}, {\"title\": \"D\"}]");
    assertEquals(
        List.of("Parsed", "Rejected", "Rejected", "Parsed"),
        items.stream().map(item -> item.getClass().getSimpleName()).toList());
  }

  @Test
  void reportsAFileThatIsCutShortOrSomethingElse() {
    assertEquals(1, Reading.rejections(CslReader::new, "[{\"title\": \"A\"},").size());
    assertTrue(!Reading.rejections(CslReader::new, "[{\"title\": \"A\"},{\"tit").isEmpty());
    assertEquals(1, Reading.rejections(CslReader::new, "Resource not found.").size());
  }

  @Test
  void rejectsWhatIsTooDeep() {
    String deep = "{\"title\": \"A\", \"x\": " + "[".repeat(5000) + "]".repeat(5000) + "}";
    assertEquals(1, Reading.rejections(CslReader::new, deep).size());
  }
}
