package org.evidenceexplorer.formats.endnote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Summary.Section;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.formats.record.Reading;
import org.junit.jupiter.api.Test;

final class EndnoteXmlReaderTest {
  private static final String FULL =
      """
      <record><rec-number>1</rec-number><ref-type name="Journal Article">17</ref-type>
      <contributors><authors><author><style face="normal">Müller, </style><style face="bold">Ana M.</style></author>
      <author>Skin Group,</author></authors></contributors>
      <titles><title><style>Rate of </style><style face="italic">made-up</style><style> skin
        in CO</style><style face="subscript">2</style></title><secondary-title>Other name</secondary-title></titles>
      <periodical><full-title>Journal of needles</full-title><abbr-1>J Needles</abbr-1></periodical>
      <pages><style>1421-9</style></pages><volume>12</volume><number>3</number>
      <keywords><keyword><style>one</style></keyword><keyword/><keyword>two</keyword></keywords>
      <dates><year><style>2019</style></year><pub-dates><date>Feb 3</date></pub-dates></dates>
      <isbn>1111-2222 (Print)&#xD;1111-3333 (Linking)</isbn><accession-num>101</accession-num>
      <abstract>AIM: To see.&#xD;RESULTS: Seen.</abstract><custom2>PMC55</custom2>
      <electronic-resource-num>10.1000/a,b;c&lt;d&gt;</electronic-resource-num>
      <urls><related-urls><url>https://example.org/x</url></related-urls></urls>
      <remote-database-name>PubMed</remote-database-name><language>eng</language></record>
      """;

  private static String file(String... records) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xml><records>"
        + String.join("", records)
        + "</records></xml>";
  }

  private static Record full() {
    return Reading.record(EndnoteXmlReader::new, file(FULL));
  }

  @Test
  void readsTextThroughRunsOfStyle() {
    Record record = full();
    assertEquals("Rate of made-up skin in CO₂", record.bibliography().title());
    assertEquals(
        List.of(Author.person("Müller", "Ana M."), new Author("Skin Group", null, null, true)),
        record.bibliography().authors());
    assertEquals(List.of("one", "two"), record.details().subjects().keywords());
    assertEquals(
        List.of(new Section("AIM", "To see."), new Section("RESULTS", "Seen.")),
        record.summary().sections());
  }

  @Test
  void readsPublicationAndIdentifiers() {
    Record record = full();
    assertEquals("Journal of needles", record.bibliography().publication().journal());
    assertEquals("J Needles", record.bibliography().publication().journalAbbreviation());
    assertEquals("1421-1429", record.bibliography().publication().pages());
    assertEquals(new PartialDate(2019, 2, 3), record.bibliography().publication().date());
    assertEquals(List.of("1111-2222", "1111-3333"), record.details().imprint().issns());
    assertEquals(
        List.of("pmid:101", "doi:10.1000/a,b;c<d>", "pmcid:PMC55"),
        record.identifiers().stream().map(Identifier::toString).toList());
  }

  @Test
  void trustsAnAccessionNumberOnlyOfANamedArchive() {
    String other = FULL.replace("<remote-database-name>PubMed</remote-database-name>", "");
    assertEquals(
        List.of("doi:10.1000/a,b;c<d>", "pmcid:PMC55"),
        Reading.record(EndnoteXmlReader::new, file(other)).identifiers().stream()
            .map(Identifier::toString)
            .toList());
  }

  @Test
  void readsABookSection() {
    Record record =
        Reading.record(
            EndnoteXmlReader::new,
            file(
                "<record><ref-type name=\"Book Section\">5</ref-type><titles><title>C</title><secondary-title>B</secondary-title></titles><isbn>978</isbn><publisher>P</publisher></record>"));
    assertEquals(
        new Imprint.Book("B", List.of(), "P", null, null, List.of("978")),
        record.details().imprint().book());
  }

  @Test
  void rejectsABrokenRecordAndGoesOnAndReportsAnEarlyEnd() {
    String text = file(FULL.replace("</volume>", ""), "<record></record>", FULL);
    assertEquals(
        List.of("Rejected", "Rejected", "Parsed"),
        Reading.items(EndnoteXmlReader::new, text).stream()
            .map(item -> item.getClass().getSimpleName())
            .toList());
    List<ReadRecord> cut =
        Reading.items(EndnoteXmlReader::new, text.substring(0, text.length() - 30));
    assertEquals("Rejected", cut.getLast().getClass().getSimpleName());
  }

  @Test
  void rejectsOtherXml() {
    assertEquals(
        List.of("<xml> expected, found <html>"),
        Reading.rejections(EndnoteXmlReader::new, "<html></html>"));
  }

  @Test
  void survivesAnyDamage() {
    Reading.damaged(EndnoteXmlReader::new, file(FULL, FULL), 2000);
  }
}
