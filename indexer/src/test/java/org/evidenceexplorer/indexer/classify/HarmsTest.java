package org.evidenceexplorer.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.evidenceexplorer.core.model.HarmStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HarmsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "No adverse events were reported.",
        "There were no side effects.",
        "Side effects were not observed.",
        "None of the patients had any complications."
      })
  void readsThatHarmsAreAbsent(String words) {
    Harms.Said said = read(words);

    assertNotNull(said);
    assertEquals(HarmStatus.ABSENT, said.status());
    assertEquals(Harms.ABSENT, said.rule());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Adverse events occurred in 4 walkers.",
        "The most common side effects were blisters.",
        "Three walkers reported mild side effects."
      })
  void readsThatHarmsAreReported(String words) {
    Harms.Said said = read(words);

    assertNotNull(said);
    assertEquals(HarmStatus.REPORTED, said.status());
    assertEquals(Harms.REPORTED, said.rule());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No serious adverse events were seen.",
        "Adverse events did not differ between the groups.",
        "Balm is used to prevent complications.",
        "Feet hurt."
      })
  void saysNothingOfAllHarmsWhereTheWordsDoNot(String words) {
    assertNull(read(words));
  }

  private static Harms.@Nullable Said read(String words) {
    return Harms.in(Reading.of(Texts.record("Balm", words)).summary());
  }
}
