package org.evidenceexplorer.core.text.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SentencesTest {
  private static List<String> cut(String text) {
    return Sentences.of(text).stream()
        .map(sentence -> text.substring(sentence.start(), sentence.end()))
        .toList();
  }

  @Test
  void cutsAtStopsAndLineBreaks() {
    assertEquals(
        List.of("One.", "Two!", "Is it three?", "\"Four.\"", "Five", "six"),
        cut(" One.  Two! Is it three? \"Four.\" Five\nsix"));
  }

  @Test
  void keepsDecimalsAndAbbreviationsWhole() {
    for (String whole :
        List.of(
            "The mean was 3.5 (P = 0.05) in 12.",
            "Sumatriptan vs. Placebo was better.",
            "Several drugs, e.g. Triptans, were used.",
            "As in Fig. 2 of Silva et al. The 2010 report said so.",
            "J. A. Okafor wrote it.",
            "It fell by approx. 4 points, i.e. Half.",
            "it ended ... and went on.")) {
      assertEquals(List.of(whole), cut(whole));
    }
  }

  @Test
  void aNumberMayBeginASentence() {
    assertEquals(List.of("It ended.", "12 patients left."), cut("It ended. 12 patients left."));
    assertEquals(List.of("Fewer (P < 0.05).", "More."), cut("Fewer (P < 0.05). More."));
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(List.of(), cut(""));
    assertEquals(List.of(), cut(" \n "));
  }
}
