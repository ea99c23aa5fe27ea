package org.evidenceexplorer.indexer.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.function.Consumer;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.HarmStatus;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

final class LineFindingsTest {
  private static List<String> findings(Consumer<ObjectNode> change) {
    return LineFindings.of(Lines.read(change)).stream().map(LineFindingsTest::shown).toList();
  }

  /** Condition, intervention, outcome and harm of a finding, in short. */
  private static String shown(Finding finding) {
    Finding.HarmReport harm = finding.harm();
    return "%s %s %s %s"
        .formatted(
            finding.condition(),
            finding.intervention(),
            finding.outcome().concept(),
            harm == null ? "-" : harm.status().key());
  }

  private static void clear(ObjectNode line) {
    line.putArray("outcomes");
    line.putArray("harms");
  }

  @Test
  void resultsAndHarmsAreFindings() {
    assertEquals(
        List.of("insomnia melatonin latency -", "insomnia melatonin not-stated reported"),
        findings(line -> {}));
  }

  @Test
  void aConditionWithoutAResultHasAFindingOfItsOwn() {
    assertEquals(
        List.of(
            "insomnia melatonin latency -",
            "apnoea melatonin not-stated -",
            "insomnia melatonin not-stated reported"),
        findings(line -> Lines.set(line, "conditions", "insomnia", "apnoea")));
  }

  @Test
  void anInterventionWithoutAResultHasAFindingOfItsOwn() {
    assertEquals(
        List.of(
            "insomnia melatonin latency -",
            "insomnia light not-stated -",
            "insomnia melatonin not-stated reported"),
        findings(line -> Lines.set(line, "interventions", "melatonin", "light")));
  }

  @Test
  void severalConditionsAndInterventionsAreNotPairedByGuess() {
    assertEquals(
        List.of(
            "not-stated melatonin not-stated -",
            "not-stated light not-stated -",
            "insomnia not-stated not-stated -",
            "apnoea not-stated not-stated -"),
        findings(line -> {
          clear(line);
          Lines.set(line, "conditions", "insomnia", "apnoea");
          Lines.set(line, "interventions", "melatonin", "light");
        }));
  }

  @Test
  void aHarmAloneDoesNotStandForTheConditionItIsOf() {
    assertEquals(
        List.of("insomnia melatonin not-stated -", "insomnia melatonin not-stated reported"),
        findings(line -> line.putArray("outcomes")));
  }

  @Test
  void aLineThatStatesNothingHasOneFinding() {
    assertEquals(
        List.of("not-stated not-stated not-stated -"),
        findings(line -> {
          clear(line);
          line.putArray("conditions");
          line.putArray("interventions");
        }));
  }

  @Test
  void harmsNotMentionedAreSaidOfEachCondition() {
    assertEquals(
        List.of(
            "insomnia melatonin not-stated -",
            "apnoea melatonin not-stated -",
            "insomnia melatonin not-stated not-mentioned",
            "apnoea melatonin not-stated not-mentioned"),
        findings(line -> {
          clear(line);
          line.put("harmsMentioned", false);
          Lines.set(line, "conditions", "insomnia", "apnoea");
        }));
  }

  @Test
  void whatAnOutcomeDoesNotNameIsNotStated() {
    Finding finding =
        LineFindings.of(
                Lines.read(line ->
                    Lines.outcome(line)
                        .putNull("condition")
                        .putNull("intervention")
                        .putNull("outcome")
                        .putNull("comparator")))
            .getFirst();
    assertEquals("not-stated not-stated not-stated -", shown(finding));
    assertEquals(Finding.Comparison.NOT_STATED, finding.comparator());
  }

  @Test
  void aHarmKeepsItsEventWordsAndSkinTypes() {
    Finding.HarmReport harm = LineFindings.of(Lines.read()).get(1).harm();
    assertEquals(
        new Finding.HarmReport(HarmStatus.REPORTED, "headache", "two headaches", List.of("dark")),
        harm);
    assertNull(LineFindings.of(Lines.read()).getFirst().harm());
  }
}
