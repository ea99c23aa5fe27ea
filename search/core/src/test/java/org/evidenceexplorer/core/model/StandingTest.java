package org.evidenceexplorer.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.evidenceexplorer.core.model.Study.Standing;
import org.junit.jupiter.api.Test;

final class StandingTest {
  private static final RetractionCheck CLEAN =
      new RetractionCheck("pubmed", RetractionStatus.CLEAN, null);
  private static final RetractionCheck RETRACTED =
      new RetractionCheck("crossref", RetractionStatus.RETRACTED, LocalDate.of(2026, 1, 2));

  private static Standing standing(RetractionCheck... checked) {
    return new Standing(RetractionStatus.RETRACTED, List.of(checked), new TreeSet<>(), List.of());
  }

  @Test
  void comesBackFromJsonWithItsChecks() {
    Standing standing = standing(RETRACTED, CLEAN);
    byte[] json = StudyJson.write(standing);
    assertEquals(standing, StudyJson.read(json, Standing.class));
    assertTrue(
        new String(json, StandardCharsets.UTF_8)
            .contains(
                "{\"source\":\"crossref\",\"status\":\"retracted\",\"date\":\"2026-01-02\"}"));
  }

  @Test
  void readsAStandingThatWasWrittenBeforeThereWereChecks() {
    String json = "{\"retraction\":\"unknown\",\"citedBy\":[],\"sameCohort\":[]}";
    assertEquals(
        Standing.unknown(), StudyJson.read(json.getBytes(StandardCharsets.UTF_8), Standing.class));
  }

  @Test
  void saysWhetherSourcesDisagree() {
    assertTrue(standing(RETRACTED, CLEAN).sourcesDisagree());
    assertFalse(standing(CLEAN, CLEAN).sourcesDisagree());
    assertFalse(standing().sourcesDisagree());
  }

  @Test
  void aCheckSaysWhatWasFound() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new RetractionCheck("pubmed", RetractionStatus.UNKNOWN, null));
  }
}
