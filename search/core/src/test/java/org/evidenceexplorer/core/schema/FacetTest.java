package org.evidenceexplorer.core.schema;

import static org.evidenceexplorer.core.fixture.Findings.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.evidenceexplorer.core.fixture.Findings;
import org.evidenceexplorer.core.fixture.Headaches;
import org.evidenceexplorer.core.fixture.RandomStudies;
import org.evidenceexplorer.core.fixture.Studies;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Favours;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.HarmStatus;
import org.evidenceexplorer.core.model.RetractionStatus;
import org.evidenceexplorer.core.model.Study;
import org.junit.jupiter.api.Test;

final class FacetTest {
  private static Set<String> values(Facet facet, Studies study) {
    Study built = study.build();
    return facet.of(built, built.classification().findings().getFirst(), Headaches.VOCABULARY);
  }

  private static Studies study() {
    return Studies.study("pmid:1");
  }

  @Test
  void everyValueOfAStudyIsKnownAndHasALabel() {
    for (Study study : new RandomStudies(new Random(1)).studies(200)) {
      for (Finding finding : study.classification().findings()) {
        for (Facet facet : Facet.values()) {
          for (String value : facet.of(study, finding, Headaches.VOCABULARY)) {
            assertTrue(facet.knows(value, Headaches.VOCABULARY), facet + "=" + value);
            assertFalse(facet.label(value, Headaches.VOCABULARY).isBlank(), facet + "=" + value);
            assertTrue(facet.matches(value, value), facet + "=" + value);
          }
        }
      }
    }
  }

  @Test
  void everyFacetIsFoundByItsKey() {
    for (Facet facet : Facet.values()) {
      assertEquals(facet, Facet.of(facet.key()).orElseThrow());
    }
  }

  @Test
  void conceptsHoldOfTheirWiderOnes() {
    Studies study =
        study()
            .skinType("type-six")
            .finding(finding("menstrual-migraine", "rizatriptan", "pain-freedom"));
    assertEquals(
        Set.of("menstrual-migraine", "migraine", "headache", "hormonal-disorder"),
        values(Facet.CONDITION, study));
    assertEquals(Set.of("rizatriptan", "triptan"), values(Facet.INTERVENTION, study));
    assertEquals(Set.of("pain-freedom", "pain"), values(Facet.OUTCOME, study));
    assertEquals(Set.of("type-six", "darker"), values(Facet.SKIN_TYPE, study));
  }

  @Test
  void aComparisonIsReadFromItsFinding() {
    Finding compared =
        Findings.compared(
            finding("migraine", "pain"), ComparatorKind.ACTIVE, "topiramate", Favours.NEITHER);
    assertEquals(
        Set.of("active", "active.topiramate"), values(Facet.COMPARATOR, study().finding(compared)));
    assertEquals(Set.of("neither"), values(Facet.FAVOURS, study().finding(compared)));
    assertEquals(Set.of("no"), values(Facet.DIFFERENCE, study().finding(compared)));
    Finding harm = Findings.harmful(compared, HarmStatus.REPORTED, "nausea");
    assertEquals(Set.of("reported", "reported.nausea"), values(Facet.HARM, study().finding(harm)));
  }

  @Test
  void whatIsNotStatedIsNotGuessed() {
    for (Facet facet :
        List.of(
            Facet.CONDITION,
            Facet.INTERVENTION,
            Facet.COMPARATOR,
            Facet.OUTCOME,
            Facet.DESIGN,
            Facet.PARTICIPANTS,
            Facet.SKIN_TYPE,
            Facet.YEAR)) {
      assertEquals(Set.of("not-stated"), values(facet, study()), facet.key());
    }
    for (Facet facet : List.of(Facet.DIFFERENCE, Facet.FAVOURS, Facet.HARM, Facet.SET_ASIDE)) {
      assertEquals(Set.of(), values(facet, study()), facet.key());
    }
  }

  @Test
  void factsOfAStudyAreReadFromIt() {
    assertEquals(Set.of("cohort"), values(Facet.DESIGN, study().design(Design.COHORT)));
    assertEquals(Set.of("2015"), values(Facet.YEAR, study().date("2015-03")));
    assertEquals(Set.of("leaflet"), values(Facet.CITED, study().citedBy("leaflet")));
    assertEquals(Set.of("none"), values(Facet.CITED, study()));
    assertEquals(
        Set.of("retracted"),
        values(Facet.SET_ASIDE, study().retraction(RetractionStatus.RETRACTED)));
  }

  @Test
  void participantsAreCountedInSteps() {
    assertEquals(Set.of("1..19"), values(Facet.PARTICIPANTS, study().participants(19)));
    assertEquals(Set.of("20..49"), values(Facet.PARTICIPANTS, study().participants(20)));
    assertEquals(Set.of("300.."), values(Facet.PARTICIPANTS, study().participants(5_000)));
    assertEquals(Set.of("not-stated"), values(Facet.PARTICIPANTS, study().participants(0)));
  }

  @Test
  void onlyAStudyOfNothingButMarkedInterventionsIsSetAside() {
    Finding marked = finding("migraine", "magnesium", "pain");
    Finding other = finding("migraine", "triptan", "pain");
    assertEquals(Set.of(Headaches.SUPPLEMENT), values(Facet.SET_ASIDE, study().finding(marked)));
    assertEquals(Set.of(), values(Facet.SET_ASIDE, study().finding(marked).finding(other)));
  }

  @Test
  void yearsAreTakenInByRanges() {
    assertTrue(Facet.YEAR.matches("2010..2012", "2010"));
    assertTrue(Facet.YEAR.matches("2010..2012", "2012"));
    assertTrue(Facet.YEAR.matches("..2012", "1970"));
    assertTrue(Facet.YEAR.matches("2012..", "2030"));
    assertFalse(Facet.YEAR.matches("2010..2012", "2013"));
    assertFalse(Facet.YEAR.matches("..2012", "not-stated"));
  }

  @Test
  void theFingerprintIsShortAndSteady() {
    assertTrue(Schema.fingerprint().matches("[0-9a-f]{16}"));
    assertEquals(Schema.fingerprint(), Schema.fingerprint());
  }
}
