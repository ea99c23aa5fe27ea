package org.evidenceexplorer.formats.ris;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.formats.record.Reading;
import org.junit.jupiter.api.Test;

final class RisReaderTest {
  private static Record read(String lines) {
    return Reading.record(RisReader::new, "TY  - JOUR\nTI  - T\n" + lines + "\nER  - \n");
  }

  private static List<String> titles(String text) {
    return Reading.records(RisReader::new, text).stream()
        .map(record -> record.bibliography().title())
        .toList();
  }

  private static List<String> ids(Record record) {
    return record.identifiers().stream().map(Identifier::toString).toList();
  }

  @Test
  void takesOneSummaryWhereTwoTagsHaveIt() {
    assertEquals("The one.", read("N2  - The other.\nAB  - The one.").summary().text());
    assertEquals("The other.", read("N2  - The other.").summary().text());
  }

  @Test
  void findsTheDoiInItsTagElseInNotesAndLinks() {
    assertEquals(
        List.of("doi:10.1000/a;b<c>,d"),
        ids(read("UR  - https://doi.org/10.9999/x\nDO  - 10.1000/a;b<c>,d")));
    assertEquals(List.of("doi:10.1000/x"), ids(read("N1  - doi: 10.1000/X")));
    assertEquals(List.of("doi:10.1000/x"), ids(read("M3  - doi: 10.1000/X")));
    assertEquals(List.of("doi:10.1000/x"), ids(read("L2  - http://dx.doi.org/10.1000%2FX?a=b")));
    assertEquals(List.of("doi:10.1000/x"), ids(read("DO  - https://doi.org/10.1000/X")));
  }

  @Test
  void trustsAnAccessionNumberOnlyOfANamedArchive() {
    assertEquals(List.of(), ids(read("AN  - 123456")));
    assertEquals(List.of(), ids(read("AN  - 373791783\nDB  - Embase")));
    assertEquals(List.of("pmid:123456"), ids(read("AN  - 123456\nDB  - PubMed")));
    assertEquals(
        List.of("pmid:123456"), ids(read("UR  - https://pubmed.ncbi.nlm.nih.gov/123456/")));
    assertEquals(List.of("pmid:7", "pmcid:PMC8"), ids(read("N1  - PMID: 7\nC2  - PMC8")));
    assertEquals(List.of(), ids(read("C2  - 8\nID  - 12345")));
  }

  @Test
  void joinsPagesAndReadsAWholeRangeInTheFirstTag() {
    assertEquals("67-76", read("SP  - 67-76").bibliography().publication().pages());
    assertEquals("152-160", read("SP  - 152\nEP  - 160").bibliography().publication().pages());
    assertEquals("e0815", read("SP  - e0815").bibliography().publication().pages());
  }

  @Test
  void takesTheYearOfItsTagAndTheDayOfAnotherThatAgrees() {
    assertEquals(
        new PartialDate(2016, 10, 19),
        read("Y1  - 2016/10/19/\nPY  - 2016").bibliography().publication().date());
    assertEquals(
        PartialDate.of(2015),
        read("Y1  - 2016/10/19/\nPY  - 2015").bibliography().publication().date());
    assertEquals(
        new PartialDate(1948, 7, 0), read("PY  - 1948/07//").bibliography().publication().date());
    assertNull(read("PY  - 20111").bibliography().publication().date());
  }

  @Test
  void readsNamesOfManyProducers() {
    assertEquals(
        List.of(
            Author.person("Shannon", "Claude E."),
            Author.person("Liu", "R."),
            new Author("King", "M L", "Jr", false),
            new Author("World Group", null, null, true)),
        read("AU  - Shannon,Claude E.\nA1  - Liu R.\nAU  - King, M L, Jr\nAU  - World Group,")
            .bibliography()
            .authors());
  }

  @Test
  void goesOnInLinesWithoutTagAndReadsAKeywordToALine() {
    Record record =
        read(
            "AB  - first line,\nER then second\n      * third\n\nlast\nKW  - one\ntwo, three\nfour");
    assertEquals("first line, ER then second * third last", record.summary().text());
    assertEquals(List.of("one", "two, three", "four"), record.details().subjects().keywords());
  }

  @Test
  void readsTagsBeforeTheTypeAndStepsOverWhatIsBetweenRecords() {
    assertEquals(
        List.of("One", "Two"),
        titles(
            "\uFEFF\nRecord #1 of 2\nProvider: P\n1.\nDB  - X\nTI  - One\nTY  - JOUR\nER  -\n\nRecord #2\nTY  - GEN\nTI  - Two\nER  - \n\n"));
  }

  @Test
  void endsARecordAtTheNextTypeAndReportsALastOneWithoutEnd() {
    String text = "TY  - JOUR\nTI  - One\nTY  - JOUR\nTI  - Two\n";
    assertEquals(3, Reading.items(RisReader::new, text).size());
    assertEquals(1, Reading.rejections(RisReader::new, text).size());
  }

  @Test
  void rejectsRecordsWithoutTitleAndTextsWithoutRecords() {
    assertEquals(
        List.of("a title expected, found none"),
        Reading.rejections(
            RisReader::new, "TY  - GEN\nTI  -\nN2  - x\nER  -\nTY  - GEN\nTI  - T\nER  -\n"));
    assertEquals(1, Reading.rejections(RisReader::new, "no such thing").size());
  }

  @Test
  void readsABookAndAChapter() {
    Record book =
        Reading.record(
            RisReader::new, "TY  - BOOK\nT1  - B\nPB  - P\nSN  - 978-3-16-148410-0\nER  -");
    assertEquals(
        new Imprint.Book(null, List.of(), "P", null, null, List.of("978-3-16-148410-0")),
        book.details().imprint().book());
    Record chapter = Reading.record(RisReader::new, "TY  - CHAP\nTI  - C\nT2  - B\nER  -");
    assertEquals(
        new Imprint.Book("B", List.of(), null, null, null, List.of()),
        chapter.details().imprint().book());
    assertNull(chapter.bibliography().publication().journal());
  }

  @Test
  void survivesAnyDamage() {
    Reading.damaged(
        RisReader::new,
        "TY  - JOUR\nAU  - Liu R.\nPY  - 2016/10/19/\nTI  - T\nN1  - doi: 10.1000/x\nAB  - AIM: a. RESULTS: b.\nER  - \n\nTY  - BOOK\nTI  - U\nSN  - 978\nER  -\n",
        3000);
  }
}
