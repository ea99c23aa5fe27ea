package org.evidenceexplorer.indexer.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Summary.Section;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.indexer.json.Json;
import org.junit.jupiter.api.Test;

final class RegistrationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final String FULL =
      """
      {"protocolSection": {
        "identificationModule": {"nctId": "NCT00000001", "briefTitle": "Lamps for sleep",
          "officialTitle": "A Randomized Trial of Lamps",
          "secondaryIdInfos": [{"id": "2020-000001-10", "type": "EUDRACT_NUMBER"}]},
        "statusModule": {"overallStatus": "NOT_YET_RECRUITING",
          "studyFirstSubmitDate": "2020-02-01",
          "studyFirstPostDateStruct": {"date": "2020-02-21", "type": "ACTUAL"},
          "lastUpdatePostDateStruct": {"date": "2022-03"}},
        "sponsorCollaboratorsModule": {"leadSponsor": {"name": "Lamp Institute"},
          "collaborators": [{"name": "A Fund"}]},
        "descriptionModule": {"briefSummary": "This looks at\\n\\n* lamps"},
        "conditionsModule": {"conditions": ["Insomnia", "Fatigue"], "keywords": ["Light"]},
        "designModule": {"studyType": "INTERVENTIONAL", "phases": ["NA"],
          "designInfo": {"allocation": "RANDOMIZED", "maskingInfo": {"masking": "DOUBLE"}},
          "enrollmentInfo": {"count": 200, "type": "ESTIMATED"}},
        "armsInterventionsModule": {"interventions": [{"name": "Lamp"}, {"name": "Dark"}]},
        "outcomesModule": {"primaryOutcomes": [{"measure": "Hours of sleep"}, {"measure": "Mood"}]},
        "referencesModule": {"references": [
          {"pmid": "11", "type": "RESULT", "citation": "Okafor N. Lamps. J Lamp. 2021;1:2."},
          {"pmid": "12", "type": "DERIVED", "citation": "Ruiz C. More.",
           "retractions": [{"pmid": "13", "source": "J Lamp. 2023"}]},
          {"type": "BACKGROUND", "citation": "A book"}, {"pmid": "x"}, {}]}},
       "derivedSection": {
        "conditionBrowseModule": {"meshes": [{"id": "D007319", "term": "Insomnia"}, {}]}},
       "hasResults": false}
      """;

  private static Record read(String json) throws Unreadable {
    return Registration.read(Json.parse(json), DAY);
  }

  private static List<String> facts(Record record) {
    return record.stated().details().stream()
        .map(detail -> detail.name() + "=" + detail.stated().value())
        .toList();
  }

  @Test
  void readsWhatIsRegistered() throws Unreadable {
    Record record = read(FULL);
    assertEquals("clinicaltrials/NCT00000001", record.name());
    assertEquals("[nct:NCT00000001]", record.identifiers().toString());
    assertEquals("Lamps for sleep", record.bibliography().title());
    assertEquals(
        List.of(new Author("Lamp Institute", null, null, true)), record.bibliography().authors());
    assertEquals("ClinicalTrials.gov", record.bibliography().publication().journal());
    assertEquals(new PartialDate(2020, 2, 21), record.bibliography().publication().date());
    assertEquals(
        new PartialDate(2022, 3, 0),
        record.details().imprint().date(Imprint.Kind.RECORD_REVISED).orElseThrow());
    assertEquals(
        List.of(
            new Section("Official title", "A Randomized Trial of Lamps"),
            new Section("Brief summary", "This looks at * lamps"),
            new Section("Primary outcomes", "Hours of sleep; Mood")),
        record.summary().sections());
    assertFalse(record.mayPassOnSummary());
    assertEquals(List.of("Insomnia"), record.meshHeadings());
    assertEquals(
        List.of("Insomnia", "Fatigue", "Light", "Lamp", "Dark"),
        record.details().subjects().keywords());
  }

  @Test
  void theDesignIsThatOfARegistrationAndNothingIsAFinding() throws Unreadable {
    Classification stated = read(FULL).stated();
    assertEquals(Design.PROTOCOL, stated.design() == null ? null : stated.design().value());
    assertNull(stated.participants());
    assertEquals(List.of(), stated.findings());
  }

  @Test
  void statesThePlanAsFacts() throws Unreadable {
    Record record = read(FULL);
    assertEquals(
        List.of(
            "status=not yet recruiting",
            "registered conditions=Insomnia; Fatigue",
            "registered interventions=Lamp; Dark",
            "enrolment=200 (estimated)",
            "kind of study=interventional",
            "allocation=randomized",
            "masking=double",
            "results posted in the registry=no"),
        facts(record));
    Receipt receipt = record.stated().details().getFirst().stated().receipt();
    assertEquals(Receipt.Origin.SOURCE, receipt.origin());
    assertEquals("https://clinicaltrials.gov/study/NCT00000001", receipt.where().url());
  }

  @Test
  void tiesArticlesByTheKindOfReference() throws Unreadable {
    assertEquals(
        List.of(
            "results-reported-by [pmid:11] null",
            "named-by [pmid:12] that article is retracted: PMID 13, J Lamp. 2023",
            "draws-on [] null"),
        read(FULL).details().notices().stream()
            .map(notice ->
                "%s %s %s".formatted(notice.relation().key(), notice.targets(), notice.note()))
            .toList());
  }

  @Test
  void theShortFormLacksMost() throws Unreadable {
    Record record =
        read(
            """
            {"protocolSection": {"identificationModule": {"nctId": "nct00000002",
              "officialTitle": "Lamps"}, "designModule": {"enrollmentInfo": {"count": "7"}},
              "statusModule": [], "conditionsModule": 1, "referencesModule": {"references": 3}}}
            """);
    assertEquals("[nct:NCT00000002]", record.identifiers().toString());
    assertEquals("Lamps", record.bibliography().title());
    assertEquals(List.of("enrolment=7"), facts(record));
    assertTrue(record.details().notices().isEmpty());
  }

  @Test
  void whatHasNoNumberOrTitleIsNoRecord() {
    assertThrows(Unreadable.class, () -> read("{}"));
    assertThrows(
        Unreadable.class,
        () -> read("{\"protocolSection\": {\"identificationModule\": {\"nctId\": \"NCT1\"}}}"));
    assertThrows(
        Unreadable.class,
        () ->
            read(
                "{\"protocolSection\": {\"identificationModule\": {\"nctId\": \"NCT00000003\"}}}"));
  }
}
