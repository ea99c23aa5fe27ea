package org.evidenceexplorer.indexer.europepmc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.ConflictStatement;
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

final class EuropePmcRecordTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final String FULL =
      """
      {"id": "101", "source": "MED", "pmid": "101", "pmcid": "PMC55", "doi": "10.1000/A,b;c<1>",
       "title": "Light at 1.73 m<sup>2</sup> &amp; <i>sleep</i>.",
       "authorString": "Okafor N, Silva AB, Lamp Group.",
       "authorList": {"author": [
         {"fullName": "Okafor N", "firstName": "Ngozi", "lastName": "Okafor", "initials": "N",
          "authorId": {"type": "ORCID", "value": "0000-0000-0000-0000"}},
         {"fullName": "Silva AB", "lastName": "Silva", "initials": "AB"},
         {"collectiveName": "Lamp Group"}, {"fullName": "Ruiz C"}, {}]},
       "journalInfo": {"issue": "4", "volume": "12", "dateOfPublication": "2025 Dec",
         "monthOfPublication": 12, "yearOfPublication": 2025,
         "printPublicationDate": "2025-12-01",
         "journal": {"title": "Journal of lamps", "medlineAbbreviation": "J Lamp",
           "isoabbreviation": "J. Lamp", "issn": "0000-0001", "essn": "0000-0002"}},
       "pubYear": "2025", "pageInfo": "1421-9",
       "abstractText": "<h4>Aim</h4>To see CO<sub>2</sub>.<h4>Results </h4>P < 0.05 in <b>all</b>.",
       "language": "eng", "pubTypeList": {"pubType": ["Journal Article", "research-article"]},
       "license": "cc by-nc", "isOpenAccess": "Y",
       "meshHeadingList": {"meshHeading": [
         {"majorTopic_YN": "N", "descriptorName": "Humans"},
         {"majorTopic_YN": "Y", "descriptorName": "Sleep",
          "meshQualifierList": {"meshQualifier":
            [{"abbreviation": "PX", "qualifierName": "physiology", "majorTopic_YN": "Y"}]}}]},
       "keywordList": {"keyword": ["Lamps"]},
       "grantsList": {"grant": [{"grantId": "G1", "agency": "A Fund", "orderIn": 0}]},
       "commentCorrectionList": {"commentCorrection": [
         {"id": "102", "source": "MED", "type": "Retraction in", "orderIn": 1,
          "reference": "J Lamp. 2026 Feb 6;13(1):9. doi: 10.1000/r."},
         {"id": "PPR7", "source": "PPR", "type": "Preprint in",
          "note": "Link made from title and first author"},
         {"type": "Something new in", "source": "MED", "id": "not a number"},
         {"type": "Cites", "source": "MED", "id": "103"}, {}]},
       "dateOfCreation": "2024-12-21", "dateOfRevision": "2026-01-02",
       "electronicPublicationDate": "2025-10-11", "firstPublicationDate": "2025-10-11"}
      """;

  private static Record read(String json) throws Unreadable {
    return EuropePmcRecord.read(Json.parse(json), DAY);
  }

  @Test
  void readsNamesAndOrigin() throws Unreadable {
    Record record = read(FULL);
    assertEquals("europepmc/MED:101", record.name());
    assertEquals("[pmid:101, doi:10.1000/a,b;c<1>, pmcid:PMC55]", record.identifiers().toString());
    assertEquals(DAY, record.provenance().fetched());
    assertEquals("cc by-nc", record.provenance().licence());
    assertFalse(record.mayPassOnSummary());
    assertEquals("[https://europepmc.org/article/MED/101]", record.provenance().urls().toString());
  }

  @Test
  void readsTheBibliography() throws Unreadable {
    Record record = read(FULL);
    assertEquals("Light at 1.73 m² & sleep.", record.bibliography().title());
    assertEquals(
        List.of(
            Author.person("Okafor", "Ngozi"),
            Author.person("Silva", "AB"),
            new Author("Lamp Group", null, null, true),
            Author.person("Ruiz", "C")),
        record.bibliography().authors());
    assertEquals(
        new Publication(
            "Journal of lamps", "J Lamp", new PartialDate(2025, 12, 0), "12", "4", "1421-1429"),
        record.bibliography().publication());
    assertEquals("en", record.bibliography().language());
    assertEquals(
        List.of("Journal Article", "research-article"), record.bibliography().publicationTypes());
  }

  @Test
  void headingsBeginTheSectionsOfTheAbstract() throws Unreadable {
    assertEquals(
        new Summary(
            Summary.Kind.ABSTRACT,
            List.of(new Section("Aim", "To see CO₂."), new Section("Results", "P < 0.05 in all."))),
        read(FULL).summary());
  }

  @Test
  void readsTheRest() throws Unreadable {
    Record record = read(FULL);
    assertEquals(List.of("Humans", "Sleep/physiology"), record.meshHeadings());
    assertTrue(record.details().subjects().mesh().get(1).qualifiers().getFirst().major());
    assertEquals(List.of("Lamps"), record.details().subjects().keywords());
    assertEquals(List.of(new Grant("G1", "A Fund", null)), record.details().support().grants());
    assertEquals(ConflictStatement.NOT_INDEXED, record.details().support().conflict());
    Imprint imprint = record.details().imprint();
    assertEquals(List.of("0000-0001", "0000-0002"), imprint.issns());
    assertEquals("2025-10-11", imprint.date(Imprint.Kind.ELECTRONIC).orElseThrow().toString());
    assertEquals("2026-01-02", imprint.date(Imprint.Kind.RECORD_REVISED).orElseThrow().toString());
  }

  @Test
  void readsTiesToOtherWorks() throws Unreadable {
    List<Notice> notices = read(FULL).details().notices();
    assertEquals(
        List.of(Relation.RETRACTED_BY, Relation.HAS_PREPRINT, Relation.OTHER),
        notices.stream().map(Notice::relation).toList());
    assertEquals("[pmid:102]", notices.get(0).targets().toString());
    assertEquals(new PartialDate(2026, 2, 6), notices.get(0).date());
    assertEquals(
        "Link made from title and first author; Europe PMC PPR:PPR7", notices.get(1).note());
    assertEquals("[]", notices.get(2).targets().toString());
    assertEquals("Something new in", notices.get(2).note());
  }

  @Test
  void readsTheShortForm() throws Unreadable {
    Record record =
        read(
            """
            {"id": "PMC9", "source": "PMC", "title": "Lamps", "authorString": "Okafor N, Ruiz C.",
             "journalTitle": "J Lamp", "journalVolume": "3", "issue": "1", "pubYear": 2020,
             "journalIssn": "0000-0001; 0000-0002; ", "pageInfo": "e7",
             "pubType": "research support; journal article"}
            """);
    assertEquals("[pmcid:PMC9]", record.identifiers().toString());
    assertEquals(
        List.of(Author.person("Okafor", "N"), Author.person("Ruiz", "C")),
        record.bibliography().authors());
    assertEquals(
        new Publication(null, "J Lamp", PartialDate.of(2020), "3", "1", "e7"),
        record.bibliography().publication());
    assertEquals(List.of("0000-0001", "0000-0002"), record.details().imprint().issns());
    assertEquals(
        List.of("research support", "journal article"), record.bibliography().publicationTypes());
    assertEquals(Summary.NONE, record.summary());
    assertNull(record.provenance().licence());
  }

  @Test
  void aPreprintIsAWorkOfItsOwn() throws Unreadable {
    Record record =
        read(
            """
            {"id": "PPR7", "source": "PPR", "doi": "10.1000/p", "title": "Lamps",
             "authorString": "Okafor N.", "pubYear": "2026", "pubType": "preprint",
             "bookOrReportDetails": {"publisher": "A Server", "yearOfPublication": 2026},
             "commentCorrectionList": {"commentCorrection":
               {"id": "101", "source": "MED", "type": "Preprint of"}},
             "firstPublicationDate": "2026-08-20"}
            """);
    assertEquals("[doi:10.1000/p]", record.identifiers().toString());
    assertEquals("A Server", record.bibliography().publication().journal());
    assertEquals(new PartialDate(2026, 8, 20), record.bibliography().publication().date());
    assertTrue(record.bibliography().publicationTypes().contains("Preprint"));
    Notice tie = record.details().notices().getFirst();
    assertEquals(Relation.PREPRINT_OF, tie.relation());
    assertEquals("[pmid:101]", tie.targets().toString());
  }

  @Test
  void oddlyTypedMembersAreNotStated() throws Unreadable {
    Record record =
        read(
            """
            {"id": 101, "source": "MED", "title": ["Lamps"], "authorList": "none",
             "journalInfo": [], "pageInfo": {}, "abstractText": 7, "pubTypeList": {"pubType": 1},
             "meshHeadingList": {"meshHeading": [3, {"descriptorName": ""}]}, "keywordList": null,
             "commentCorrectionList": {"commentCorrection": ["x", null]}, "language": false,
             "grantsList": {"grant": [[]]}, "dateOfRevision": "yesterday"}
            """);
    assertEquals("[pmid:101]", record.identifiers().toString());
    assertEquals("Lamps", record.bibliography().title());
    assertEquals(List.of(), record.bibliography().authors());
    assertEquals(Publication.NOT_STATED, record.bibliography().publication());
    assertEquals(List.of(), record.details().notices());
  }

  @Test
  void whatHasNoNameOrTitleIsNoRecord() {
    assertThrows(Unreadable.class, () -> read("{\"title\": \"Lamps\"}"));
    assertThrows(Unreadable.class, () -> read("{\"id\": \"1\", \"source\": \"MED\"}"));
    assertThrows(Unreadable.class, () -> read("7"));
    Unreadable preprint =
        assertThrows(
            Unreadable.class,
            () -> read("{\"id\": \"PPR1\", \"source\": \"PPR\", \"title\": \"Lamps\"}"));
    assertEquals("a preprint with a DOI expected, found none", preprint.why());
  }
}
