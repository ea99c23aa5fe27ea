package org.evidenceexplorer.core.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.evidenceexplorer.core.fixture.Findings;
import org.evidenceexplorer.core.fixture.Studies;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Favours;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.HarmStatus;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

final class FindingValuesTest {
  private static final Finding HARM =
      Findings.harmful(Findings.NOT_STATED, HarmStatus.REPORTED, null);

  private static List<String> values(Facet facet, Finding finding) {
    return List.copyOf(
        facet.of(Studies.study("pmid:1").finding(finding).build(), finding, Vocabulary.EMPTY));
  }

  @Test
  void anEffectWithoutOutcomeOrComparatorDoesNotStateThem() {
    assertEquals(List.of("not-stated"), values(Facet.OUTCOME, Findings.NOT_STATED));
    assertEquals(List.of("not-stated"), values(Facet.COMPARATOR, Findings.NOT_STATED));
  }

  @Test
  void aHarmWithoutOutcomeOrComparatorSaysNothingOnThem() {
    assertEquals(List.of(), values(Facet.OUTCOME, HARM));
    assertEquals(List.of(), values(Facet.COMPARATOR, HARM));
    assertEquals(List.of("not-stated"), values(Facet.CONDITION, HARM));
  }

  @Test
  void aHarmWithOutcomeAndComparatorHasThem() {
    Finding stated =
        Findings.harmful(
            Findings.compared(
                Findings.finding("scars", "pain"), ComparatorKind.ACTIVE, null, Favours.NEITHER),
            HarmStatus.REPORTED,
            null);
    assertEquals(List.of("pain"), values(Facet.OUTCOME, stated));
    assertEquals(List.of("active"), values(Facet.COMPARATOR, stated));
  }
}
