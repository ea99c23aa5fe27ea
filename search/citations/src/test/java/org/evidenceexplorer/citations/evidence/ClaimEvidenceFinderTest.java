package org.evidenceexplorer.citations.evidence;

import static org.evidenceexplorer.core.fixture.Findings.compared;
import static org.evidenceexplorer.core.fixture.Findings.finding;
import static org.evidenceexplorer.core.fixture.Findings.harmful;
import static org.evidenceexplorer.core.fixture.Studies.study;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.fixture.Headaches;
import org.evidenceexplorer.core.model.Claim;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Favours;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.HarmStatus;
import org.evidenceexplorer.core.model.SameCohort;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.SearchParameters;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.schema.Facet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClaimEvidenceFinderTest {
  private static final Finding MIGRAINE_PAIN = finding("migraine", "triptan", "pain");

  /** Nothing but the studies of this list is in the index. */
  private static final List<Study> STUDIES =
      List.of(
          study("pmid:1")
              .design(Design.RANDOMISED_CONTROLLED_TRIAL)
              .participants(100)
              .citedBy("page")
              .finding(
                  compared(MIGRAINE_PAIN, ComparatorKind.NONE_OR_SHAM, null, Favours.INTERVENTION))
              .build(),
          sameCohort(
              study("pmid:2")
                  .design(Design.RANDOMISED_CONTROLLED_TRIAL)
                  .participants(120)
                  .finding(compared(MIGRAINE_PAIN, ComparatorKind.ACTIVE, null, Favours.NEITHER))
                  .build(),
              study("pmid:1").build()),
          study("pmid:3")
              .design(Design.BEFORE_AFTER)
              .participants(7)
              .finding(before(finding("chronic-migraine", "triptan", "pain-freedom")))
              .build(),
          study("pmid:4")
              .finding(
                  compared(
                      finding("migraine", "attack-frequency"),
                      ComparatorKind.ACTIVE,
                      null,
                      Favours.COMPARATOR))
              .build(),
          study("pmid:5").finding(finding("cluster-headache", "disability")).build(),
          study("pmid:6")
              .skinType("type-six")
              .finding(harm("triptan", HarmStatus.REPORTED))
              .build(),
          study("pmid:7").finding(harm("acupuncture", HarmStatus.REPORTED)).build(),
          study("pmid:8")
              .skinType("darker")
              .finding(harm("acupuncture", HarmStatus.ABSENT))
              .build(),
          study("pmid:9").finding(finding("migraine", "magnesium", "pain")).build());

  private static final Engine ENGINE = Engines.open("lucene:mem");

  private static Study sameCohort(Study study, Study other) {
    Study.Standing standing =
        new Study.Standing(
            study.standing().retraction(),
            study.standing().checked(),
            study.standing().citedBy(),
            List.of(new SameCohort(other.id(), "same ward")));
    return new Study(
        study.id(),
        study.aliases(),
        study.bibliography(),
        study.summary(),
        study.classification(),
        standing,
        study.records());
  }

  private static Finding harm(String intervention, HarmStatus status) {
    return harmful(finding("neck-pain", intervention, Finding.NOT_STATED), status, "nausea");
  }

  private static Finding before(Finding finding) {
    return new Finding(
        finding.condition(),
        finding.intervention(),
        new Finding.Comparison(ComparatorKind.BASELINE, null, null),
        finding.outcome(),
        finding.effect(),
        finding.harm(),
        finding.receipts());
  }

  @BeforeAll
  static void index() {
    try (StudyWriter writer = ENGINE.writer()) {
      writer.put(Headaches.VOCABULARY);
      writer.put(STUDIES);
      writer.commit(Map.of());
    }
  }

  @AfterAll
  static void close() {
    ENGINE.close();
  }

  private static ClaimEvidence find(Claim.Kind kind, String text, String... concepts) {
    Claim claim = new Claim("claim-1", kind, text, 0, text.length(), List.of(concepts));
    return new ClaimEvidenceFinder(ENGINE.searcher(), "page").of(claim);
  }

  private static ClaimEvidence benefit(String... concepts) {
    return find(Claim.Kind.BENEFIT, "It helps.", concepts);
  }

  private static List<Long> counts(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::studies).toList();
  }

  @Test
  void aConditionIsSearchedWithItsNarrowerOnesAndTheDefaultFilters() {
    Evidence about = benefit("migraine").about().getFirst();
    assertEquals("Studies of Migraine", about.label());
    assertEquals(4, about.studies());
    assertEquals(
        SearchParameters.read(Map.of("condition", List.of("migraine")), Headaches.VOCABULARY),
        about.request());
    assertTrue(
        about.request().selection(Facet.SET_ASIDE).excluded().contains(Headaches.SUPPLEMENT));
  }

  @Test
  void countsDesignsCitationsAndPeopleNobodyTwice() {
    Evidence about = benefit("migraine").about().getFirst();
    assertEquals(
        new TreeMap<>(
            Map.of(
                Design.RANDOMISED_CONTROLLED_TRIAL,
                2L,
                Design.BEFORE_AFTER,
                1L,
                Design.NOT_STATED,
                1L)),
        about.designs());
    assertEquals(1, about.cited());
    assertEquals(127, about.people());
  }

  @Test
  void whatFavoursTheTreatmentSupportsABenefitAndWhatDoesNotStandsAgainst() {
    ClaimEvidence evidence = benefit("migraine");
    assertEquals(List.of(1L, 1L), counts(evidence.supporting()));
    assertEquals(List.of(1L, 1L), counts(evidence.against()));
    ClaimEvidence denied = find(Claim.Kind.NO_BENEFIT, "It does not help.", "migraine");
    assertEquals(evidence.supporting(), denied.against());
    assertEquals(evidence.against(), denied.supporting());
  }

  @Test
  void aChangeFromBeforeTreatmentIsNeverCalledAComparison() {
    Evidence before = benefit("migraine").supporting().get(1);
    assertEquals(
        List.of("baseline"), List.copyOf(before.request().selection(Facet.COMPARATOR).included()));
    assertTrue(before.label().contains("no comparison between groups"), before.label());
    assertEquals(Selection.NONE, before.request().selection(Facet.FAVOURS));
  }

  @Test
  void conditionsAndOutcomesAreSearchedInOneFindingFirst() {
    ClaimEvidence both = benefit("migraine", "pain");
    assertEquals(List.of("Studies of Migraine with Pain"), labels(both.about()));
    assertEquals(List.of(3L), counts(both.about()));
    ClaimEvidence apart = benefit("cluster-headache", "attack-frequency");
    assertEquals(
        List.of("Studies of Cluster headache", "Studies of Attacks per month"),
        labels(apart.about()));
    assertEquals(List.of(1L, 1L), counts(apart.about()));
  }

  @Test
  void severalConditionsAreOredAndAnInstrumentStandsForItsOutcome() {
    assertEquals(List.of(5L), counts(benefit("migraine", "cluster-headache").about()));
    assertEquals(
        List.of("Studies of Disability"),
        labels(find(Claim.Kind.MECHANISM, "It acts.", "midas").about()));
  }

  @Test
  void aHarmThatIsDeniedIsSupportedWhereItIsAbsent() {
    ClaimEvidence evidence =
        find(Claim.Kind.SAFETY, "Unlike acupuncture, it carries no risk of nausea.", "nausea");
    assertEquals(List.of(3L), counts(evidence.about()));
    assertEquals(List.of(1L), counts(evidence.supporting()));
    assertEquals(List.of(2L), counts(evidence.against()));
    ClaimEvidence warning = find(Claim.Kind.SAFETY, "It may cause nausea.", "nausea");
    assertEquals(List.of(2L), counts(warning.supporting()));
    assertEquals(List.of(1L), counts(warning.against()));
  }

  @Test
  void aHarmIsAlsoCountedInTheSkinTypesThatAreNamed() {
    ClaimEvidence evidence =
        find(Claim.Kind.SAFETY, "Nausea is rare. It is safe for darker skin.", "nausea", "darker");
    assertEquals(List.of(2L, 1L), counts(evidence.against()));
    assertEquals(List.of(1L, 1L), counts(evidence.supporting()));
    assertEquals("Nausea reported, Darker skin", evidence.against().get(1).label());
    ClaimEvidence any = find(Claim.Kind.SAFETY, "It is ideal for darker skin.", "darker");
    assertEquals("Any harm reported, Darker skin", any.against().get(1).label());
  }

  @Test
  void anInterventionNamedForContrastIsCountedWithTheHarm() {
    ClaimEvidence evidence =
        find(
            Claim.Kind.SAFETY,
            "Unlike acupuncture, it carries no risk of nausea.",
            "acupuncture",
            "nausea");
    assertEquals(
        List.of("Nausea reported", "Nausea reported with Acupuncture"), labels(evidence.against()));
    assertEquals(List.of(2L, 1L), counts(evidence.against()));
  }

  @Test
  void everyCountIsTheTotalOfItsSearch() {
    Stream.of(
            benefit("migraine", "pain"),
            benefit("headache"),
            find(Claim.Kind.SAFETY, "No risk of nausea.", "nausea", "darker", "triptan"))
        .flatMap(found ->
            Stream.of(found.about(), found.supporting(), found.against()).flatMap(List::stream))
        .forEach(evidence ->
            assertEquals(
                evidence.studies(),
                ENGINE.searcher().search(evidence.request()).total().value(),
                evidence.label()));
  }

  private static List<String> labels(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::label).toList();
  }
}
