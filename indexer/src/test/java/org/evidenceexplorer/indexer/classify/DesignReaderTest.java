package org.evidenceexplorer.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Receipt.Origin;
import org.evidenceexplorer.core.model.Stated;
import org.junit.jupiter.api.Test;

final class DesignReaderTest {
  @Test
  void takesThePublicationTypeWhereTheWordsAreSilent() {
    Stated<Design> design = design(read("Balm", List.of("Journal Article", "Meta-Analysis")));

    assertEquals(Design.META_ANALYSIS, design.value());
    assertEquals(Origin.SOURCE, design.receipt().origin());
    assertEquals("Meta-Analysis", design.receipt().where().quote());
  }

  @Test
  void takesTheWeightierOfTwoTypes() {
    Stated<Design> design = design(read("Balm", List.of("Review", "Systematic Review")));

    assertEquals(Design.SYSTEMATIC_REVIEW, design.value());
  }

  @Test
  void letsWordsSayMoreWithinTheSameLevel() {
    Stated<Design> design =
        design(
            read("A randomised crossover trial of balm", List.of("Randomized Controlled Trial")));

    assertEquals(Design.RANDOMISED_CROSSOVER, design.value());
  }

  @Test
  void showsBothWhereTypesAndWordsDisagreeAndIsLessSure() {
    DesignReader.Answer answer =
        read("Balm: a case report", List.of("Randomized Controlled Trial"));

    assertEquals(Design.RANDOMISED_CONTROLLED_TRIAL, design(answer).value());
    assertTrue(design(answer).receipt().confidence() < 0.7);
    assertEquals("designInWords", answer.details().getFirst().name());
    assertEquals("case-report", answer.details().getFirst().stated().value());
  }

  @Test
  void believesATitleThatCallsItselfAPlan() {
    DesignReader.Answer answer =
        read("Balm: study protocol", List.of("Randomized Controlled Trial"));

    assertEquals(Design.PROTOCOL, design(answer).value());
  }

  @Test
  void findsTheSystematicReviewAmongMereReviews() {
    DesignReader.Answer answer = read("Balm: a systematic review", List.of("Review"));

    assertEquals(Design.SYSTEMATIC_REVIEW, design(answer).value());
  }

  private static DesignReader.Answer read(String title, List<String> types) {
    return DesignReader.read(Reading.of(Texts.record(title, List.of(), types, List.of())));
  }

  private static Stated<Design> design(DesignReader.Answer answer) {
    assertNotNull(answer.design());
    return answer.design();
  }
}
