package org.evidenceexplorer.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.evidenceexplorer.core.model.Summary;
import org.junit.jupiter.api.Test;

final class SentencesTest {
  @Test
  void keepsDecimalsAndAbbreviationsInOneSentence() {
    assertEquals(
        List.of("balm vs. no balm gave 3.5 points (p = 0.04).", "both were safe."),
        folded("Balm vs. no balm gave 3.5 points (P = 0.04). Both were safe."));
  }

  @Test
  void findsTheRolesOfLabelsInsideAText() {
    Reading reading =
        Reading.of(
            Texts.record("Balm", "AIMS: To try balm. METHODS: It was tried. RESULTS: It helped."));

    assertEquals(
        List.of(Role.OBJECTIVE, Role.METHODS, Role.RESULTS),
        reading.summary().stream().map(Sentence::role).toList());
  }

  @Test
  void takesTheRoleOfASectionFromItsLabel() {
    Reading reading =
        Reading.of(
            Texts.record(
                "Balm",
                List.of(
                    new Summary.Section("Background and aims", "Feet hurt."),
                    new Summary.Section("FINDINGS", "Balm helped. It was cheap.")),
                List.of(),
                List.of()));

    assertEquals(
        List.of(Role.BACKGROUND, Role.RESULTS, Role.RESULTS),
        reading.summary().stream().map(Sentence::role).toList());
  }

  @Test
  void foldsWithoutMovingAPlace() {
    String text = "İ–50\u00a0µg · ‘Balm’";

    assertEquals(text.length(), Folding.fold(text).length());
    assertEquals("-50 µg . 'balm'", Folding.fold(text).substring(1));
  }

  private static List<String> folded(String text) {
    return Reading.of(Texts.record("Balm", text)).summary().stream().map(Sentence::folded).toList();
  }
}
