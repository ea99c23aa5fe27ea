package org.evidenceexplorer.indexer.crossref;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Details.Grant;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.Notice;
import org.evidenceexplorer.core.model.Notice.Relation;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Summary;
import org.evidenceexplorer.core.model.Summary.Section;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.indexer.json.Json;
import org.junit.jupiter.api.Test;

final class CrossrefWorkTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final String FULL =
      """
      {"DOI": "10.1000/ABC", "type": "journal-article", "URL": "http://dx.doi.org/10.1000/abc",
       "title": ["Light  at 1.73 m<sup>2</sup>\\n &amp;amp; <i>sleep</i>"], "subtitle": ["a trial"],
       "author": [{"given": "Ngozi", "family": "Okafor", "sequence": "first", "affiliation": []},
         {"family": "Solo"}, {"name": "Lamp Group", "sequence": "additional"},
         {"given": "Ann", "family": "Ruiz", "suffix": "Jr"}, {"sequence": "additional"}],
       "container-title": ["Journal of Lamps"], "short-container-title": ["J Lamp"],
       "issued": {"date-parts": [[2019, 12]]}, "published-print": {"date-parts": [[2020, 2, 3]]},
       "published-online": {"date-parts": [[2019, 12]]},
       "volume": "12", "issue": "4", "page": "1421-1429", "article-number": "e7",
       "ISSN": ["0000-0001"], "language": "en", "publisher": "A House",
       "abstract": "<jats:title>Abstract</jats:title><jats:sec><jats:title>Methods</jats:title>\
      <jats:p>We looked at CO<jats:sub>2</jats:sub>, p &amp;lt; 0.05.</jats:p></jats:sec>",
       "license": [{"URL": "https://example.org/tdm", "content-version": "tdm"},
         {"URL": "http://creativecommons.org/licenses/by/4.0/", "content-version": "vor"}],
       "funder": [{"name": "A Fund", "award": ["G1", "G2"]}, {"name": "Another", "award": []}],
       "relation": {"has-preprint": [{"id-type": "doi", "id": "10.1000/p", "asserted-by": "object"}],
         "cites": []}}
      """;

  private static Record read(String json) throws Unreadable {
    return CrossrefWork.read(Json.parse(json), DAY);
  }

  private static Record work(String members) throws Unreadable {
    return read("{\"DOI\": \"10.1000/a\", \"title\": [\"Lamps\"], " + members + "}");
  }

  @Test
  void readsAWork() throws Unreadable {
    Record record = read(FULL);
    assertEquals("crossref/10.1000/abc", record.name());
    assertEquals("[doi:10.1000/abc]", record.identifiers().toString());
    assertEquals(DAY, record.provenance().fetched());
    assertEquals("Light at 1.73 m² & sleep: a trial", record.bibliography().title());
    assertEquals(
        List.of(
            Author.person("Okafor", "Ngozi"),
            Author.person("Solo", null),
            new Author("Lamp Group", null, null, true),
            new Author("Ruiz", "Ann", "Jr", false)),
        record.bibliography().authors());
    assertFalse(record.bibliography().authorsComplete());
    assertEquals(
        new Publication(
            "Journal of Lamps", "J Lamp", new PartialDate(2020, 2, 3), "12", "4", "1421-1429"),
        record.bibliography().publication());
    assertEquals(
        new PartialDate(2019, 12, 0),
        record.details().imprint().date(Imprint.Kind.ELECTRONIC).orElseThrow());
    assertEquals(
        List.of(
            new Grant("G1", "A Fund", null),
            new Grant("G2", "A Fund", null),
            new Grant(null, "Another", null)),
        record.details().support().grants());
  }

  @Test
  void readsAnAbstractInJats() throws Unreadable {
    assertEquals(
        new Summary(
            Summary.Kind.ABSTRACT, List.of(new Section("Methods", "We looked at CO₂, p < 0.05."))),
        read(FULL).summary());
    assertEquals(Summary.NONE, work("\"abstract\": \"<jats:p>Abstract</jats:p>\"").summary());
  }

  @Test
  void onlyTheLicenceOfThePublishedWorkCounts() throws Unreadable {
    assertEquals("cc by 4.0", read(FULL).provenance().licence());
    assertTrue(read(FULL).mayPassOnSummary());
    assertNull(
        work("\"license\": [{\"URL\": \"http://creativecommons.org/licenses/by/4.0/\","
                + " \"content-version\": \"am\"}]")
            .provenance()
            .licence());
    assertEquals(
        "cc by-nc-nd 4.0",
        work("\"license\": [{\"URL\": \"https://creativecommons.org/licenses/by-nc-nd/4.0/legalcode\"}]")
            .provenance()
            .licence());
  }

  @Test
  void aDateMayBeNothing() throws Unreadable {
    assertEquals(
        Publication.NOT_STATED,
        work("\"issued\": {\"date-parts\": [[null]]}").bibliography().publication());
    assertEquals(
        PartialDate.of(2011),
        work("\"issued\": {\"date-parts\": [[2011]]}").bibliography().publication().date());
    assertNull(
        work("\"issued\": {\"date-parts\": [[20222, 13, 40]]}")
            .bibliography()
            .publication()
            .date());
  }

  @Test
  void aNoticeOfTwoCollectorsIsOneAndSaysWhose() throws Unreadable {
    List<Notice> notices =
        work("""
        "updated-by": [
         {"DOI": "10.1000/R", "type": "retraction", "label": "Retraction",
          "source": "retraction-watch", "updated": {"date-time": "2010-02-06T00:00:00Z"}},
         {"DOI": "10.1000/c", "type": "correction", "label": "Correction",
          "source": "publisher", "updated": {"date-parts": [[2004, 3, 6]]}},
         {"DOI": "10.1000/r", "type": "retraction", "label": "Retraction",
          "source": "publisher", "updated": {"date-parts": [[2010, 2, 7]]}},
         {"DOI": "10.1000/e", "type": "expression_of_concern"},
         {"DOI": "10.1000/w", "type": "withdrawal", "label": "Withdrawal"},
         {"DOI": "10.1000/q", "type": "partial_retraction", "source": "publisher"},
         {"DOI": "10.1000/n", "type": "reinstatement", "label": "Reinstatement"},
         7]
        """)
            .details()
            .notices();
    assertEquals(
        List.of(
            "retracted-by [doi:10.1000/r] 2010-02-06"
                + " according to Retraction Watch and the publisher",
            "corrected-by [doi:10.1000/c] 2004-03-06 according to the publisher",
            "concern-expressed-by [doi:10.1000/e] null null",
            "retracted-by [doi:10.1000/w] null Withdrawal",
            "partly-retracted-by [doi:10.1000/q] null according to the publisher",
            "other [doi:10.1000/n] null Reinstatement"),
        notices.stream().map(CrossrefWorkTest::told).toList());
  }

  private static String told(Notice notice) {
    return "%s %s %s %s"
        .formatted(notice.relation().key(), notice.targets(), notice.date(), notice.note());
  }

  @Test
  void aNoticeKnowsWhatItRetracts() throws Unreadable {
    Record notice =
        read(
            """
            {"DOI": "10.1000/r", "title": ["Retracted: Lamps"],
             "update-to": [{"DOI": "10.1000/a", "type": "retraction", "source": "publisher"}]}
            """);
    assertEquals(Relation.RETRACTS, notice.details().notices().getFirst().relation());
    assertEquals("Retracted: Lamps", notice.bibliography().title());
    assertEquals(List.of(), notice.bibliography().publicationTypes());
  }

  @Test
  void theMarkInTheTitleOfARetractedWorkIsAStatement() throws Unreadable {
    Record work = read("{\"DOI\": \"10.1000/a\", \"title\": [\"RETRACTED: Lamps and sleep\"]}");
    assertEquals("Lamps and sleep", work.bibliography().title());
    assertEquals(List.of("Retracted Publication"), work.bibliography().publicationTypes());
  }

  @Test
  void aPreprintIsTiedToItsArticle() throws Unreadable {
    Record preprint =
        work(
            """
            "type": "posted-content", "subtype": "preprint", "container-title": [],
            "institution": [{"name": "A Server"}], "posted": {"date-parts": [[2020, 2, 19]]},
            "relation": {"is-preprint-of": [
              {"id-type": "doi", "id": "10.1000/X"}, {"id-type": "doi", "id": "10.1000/x"},
              {"id-type": "pmid", "id": "7"}]}
            """);
    assertEquals("A Server", preprint.bibliography().publication().journal());
    assertEquals(new PartialDate(2020, 2, 19), preprint.bibliography().publication().date());
    assertEquals(
        List.of("preprint-of [doi:10.1000/x] null null"),
        preprint.details().notices().stream().map(CrossrefWorkTest::told).toList());
  }

  @Test
  void readsAChapter() throws Unreadable {
    Record chapter =
        work(
            """
            "type": "book-chapter", "container-title": ["The Book of Lamps"], "page": "5-9",
            "editor": [{"given": "E", "family": "Ditor"}], "ISBN": ["978-0"], "publisher": "P"
            """);
    Imprint.Book book = book(chapter);
    assertEquals("The Book of Lamps", book.title());
    assertEquals(List.of(Author.person("Ditor", "E")), book.editors());
    assertNull(chapter.bibliography().publication().journal());
  }

  private static Imprint.Book book(Record chapter) {
    Imprint.Book book = chapter.details().imprint().book();
    if (book == null) {
      throw new AssertionError("a book expected");
    }
    return book;
  }

  @Test
  void oddlyTypedMembersAreNotStated() throws Unreadable {
    Record record =
        work(
            """
            "author": "Okafor", "container-title": {}, "issued": [2011], "volume": 12,
            "license": "free", "funder": [3], "relation": [], "updated-by": {"type": "retraction"},
            "subtitle": [{}], "ISSN": null, "abstract": [], "published-print": "2011"
            """);
    assertEquals(List.of(), record.bibliography().authors());
    assertEquals("12", record.bibliography().publication().volume());
    assertEquals(
        List.of("retracted-by [] null null"),
        record.details().notices().stream().map(CrossrefWorkTest::told).toList());
  }

  @Test
  void whatHasNoDoiOrTitleIsNoRecord() {
    assertThrows(Unreadable.class, () -> read("{\"title\": [\"Lamps\"]}"));
    assertThrows(Unreadable.class, () -> read("{\"DOI\": \"10.1000/a\", \"title\": []}"));
    assertThrows(Unreadable.class, () -> read("{\"DOI\": \"a\", \"title\": [\"Lamps\"]}"));
  }
}
