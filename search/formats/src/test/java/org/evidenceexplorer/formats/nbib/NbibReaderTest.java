package org.evidenceexplorer.formats.nbib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.ConflictStatement;
import org.evidenceexplorer.core.model.Details;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.Notice.Relation;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Summary.Section;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.formats.record.Reading;
import org.junit.jupiter.api.Test;

final class NbibReaderTest {
  private static final String FULL =
      """
      PMID- 0101
      OWN - NLM
      LR  - 20180724
      IS  - 1111-2222 (Electronic)
      IS  - 1111-3333 (Linking)
      VI  - 91
      IP  - 4
      DP  - 2018 Jul-Aug
      TI  - Gold thread needling of
            made-up skin.
      PG  - 185-6
      LID - S0001 [pii]
      LID - 10.1000/ABC.1 [doi]
      AB  - OBJECTIVE: To see whether
            it holds. RESULTS: Of 42, 36 (85.7%) did in (DNA: no) change. CONCLUSION: So.
      CI  - Copyright 2018.
      FAU - Müller, Ana M Jr
      AU  - Müller AM Jr
      AD  - A place.
      AD  - Another place.
      FAU - Li
      AU  - Li
      CN  - Skin Group
      AU  - Only SH
      LA  - ger
      LA  - eng
      GR  - R01 AB1/AB/A fund/United States
      GR  - /076053/Z/04/Z/B fund/United Kingdom
      SI  - ClinicalTrials.gov/NCT00000001
      PT  - Journal Article
      PT  - Retracted Publication
      TT  - Goldfaden.
      DEP - 20180701
      PL  - England
      TA  - Made Needles
      JT  - Journal of made needles
      OAB - Publisher: Ein Text.
      OABL- ger
      RIN - Made Needles. 2019 Jan;92(1):3. PMID: 202
      CON - Other. 2017;1(1):1-2. PMID: 303
      MH  - *Skin/injuries/*surgery
      PMC - PMC77
      OT  - needle
      COIS- None.
      PHST- 2018/01/02 00:00 [received]
      AID - 10.1000/other [doi]
      SO  - Made Needles. 2018 Jul-Aug;91(4):185-6.
      """;

  private static Record full() {
    return Reading.record(NbibReader::new, FULL);
  }

  @Test
  void readsIdentifiersAndPublication() {
    Record record = full();
    assertEquals(
        List.of("pmid:101", "doi:10.1000/abc.1", "pmcid:PMC77"),
        record.identifiers().stream().map(Identifier::toString).toList());
    assertEquals("Gold thread needling of made-up skin.", record.bibliography().title());
    assertEquals("185-186", record.bibliography().publication().pages());
    assertEquals(new PartialDate(2018, 7, 0), record.bibliography().publication().date());
    assertEquals("2018 Jul-Aug", record.details().imprint().printedDate());
    assertEquals(List.of("1111-2222", "1111-3333"), record.details().imprint().issns());
    assertEquals(
        new PartialDate(2018, 7, 1),
        record.details().imprint().date(Imprint.Kind.ELECTRONIC).orElseThrow());
  }

  @Test
  void countsEachAuthorOnceGroupsInTheirPlace() {
    assertEquals(
        List.of(
            new Author("Müller", "Ana M", "Jr", false),
            Author.person("Li", null),
            new Author("Skin Group", null, null, true),
            Author.person("Only", "SH")),
        full().bibliography().authors());
  }

  @Test
  void cutsTheSummaryAtItsLabelsAndNowhereElse() {
    assertEquals(
        List.of(
            new Section("OBJECTIVE", "To see whether it holds."),
            new Section("RESULTS", "Of 42, 36 (85.7%) did in (DNA: no) change."),
            new Section("CONCLUSION", "So.")),
        full().summary().sections());
  }

  @Test
  void readsNoticesGrantsRegistrationsAndStatements() {
    Details details = full().details();
    assertEquals(
        List.of(Relation.RETRACTED_BY, Relation.COMMENTS_ON),
        details.notices().stream().map(notice -> notice.relation()).toList());
    assertEquals("[pmid:202]", details.notices().getFirst().targets().toString());
    assertEquals(new PartialDate(2019, 1, 0), details.notices().getFirst().date());
    assertEquals(
        List.of(
            new Details.Grant("R01 AB1", "A fund", "United States"),
            new Details.Grant("076053/Z/04/Z", "B fund", "United Kingdom")),
        details.support().grants());
    assertEquals(
        List.of(new Details.Registration("ClinicalTrials.gov", "NCT00000001")),
        details.registrations());
    assertEquals(ConflictStatement.of("None."), details.support().conflict());
    assertEquals("*Skin/injuries/*surgery", details.subjects().mesh().getFirst().marked());
    assertEquals(List.of("de", "en"), details.languages().all());
    assertEquals("Publisher", details.languages().summaries().getFirst().kind());
  }

  @Test
  void readsABookAndItsChapter() {
    Record chapter =
        Reading.record(
            NbibReader::new,
            "PMID- 5\nBTI - Book\nPB  - Press\nDP  - 2009\nTI  - Chapter\nFED - Ed, I\n");
    assertEquals("Chapter", chapter.bibliography().title());
    assertEquals(
        new Imprint.Book("Book", List.of(Author.person("Ed", "I")), "Press", null, null, List.of()),
        chapter.details().imprint().book());
    assertEquals(
        "Book", Reading.record(NbibReader::new, "PMID- 5\nBTI - Book\n").bibliography().title());
  }

  @Test
  void readsRecordsWhateverTheLineEndsMarksAndSpacing() {
    String two =
        "\uFEFFPMID- 1\r\nTI  - One\r\n\r\n\r\nPMID-2\r\nTI- Two\r\nPMID- 3\r\nTI  - Three";
    assertEquals(
        List.of("One", "Two", "Three"),
        Reading.records(NbibReader::new, two).stream()
            .map(record -> record.bibliography().title())
            .toList());
  }

  @Test
  void readsOldEncodings() {
    String text = "PMID- 1\nTI  - Narbe über Haut\n";
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
      List<ReadRecord> items = Reading.items(NbibReader::new, text.getBytes(charset));
      assertTrue(items.toString().contains("Narbe über Haut"), charset + " " + items);
    }
  }

  @Test
  void rejectsARecordWithoutTitleAndNoiseAndGoesOn() {
    String text = "PMID- 1\nPT  - Review\n\nWhat is this?\nAnd this?\n\nPMID- 2\nTI  - Two\n";
    assertEquals(
        List.of("Rejected", "Rejected", "Parsed"),
        Reading.items(NbibReader::new, text).stream()
            .map(item -> item.getClass().getSimpleName())
            .toList());
  }

  @Test
  void reportsAFileThatIsCutShortOrEmpty() {
    String two = FULL + "\n" + FULL;
    assertEquals(
        1, Reading.rejections(NbibReader::new, two.substring(0, two.length() - 60)).size());
    assertEquals(1, Reading.rejections(NbibReader::new, "").size());
  }

  @Test
  void survivesAnyDamage() {
    Reading.damaged(NbibReader::new, FULL + "\n" + FULL, 3000);
  }
}
