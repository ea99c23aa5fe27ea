package org.evidenceexplorer.citations.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evidenceexplorer.core.model.Study;
import org.junit.jupiter.api.Test;

class CorruptedCitationsTest {
  private static final List<String> SUBJECTS =
      List.of(
          "Stair climbing",
          "Kneeling",
          "Cycling",
          "Heat",
          "Cold water",
          "Swimming",
          "A brace",
          "Rest");
  private static final List<String> VERBS =
      List.of(
          "for",
          "before surgery for",
          "versus exercise in",
          "and the outcome of",
          "does not change");
  private static final List<String> OBJECTS =
      List.of(
          "the ageing knee",
          "knee pain in gardeners",
          "early arthritis",
          "runner's knee",
          "stiff joints",
          "swollen joints of children");
  private static final List<String> FORMS =
      List.of(
          "a randomised trial",
          "a cohort study",
          "part 1",
          "part 2",
          "a systematic review",
          "a case report");
  private static final List<String> FAMILIES =
      List.of(
          "Alder",
          "Birch",
          "Cedar",
          "Dogwood",
          "Elm",
          "Fir",
          "Gorse",
          "Holly",
          "Ivy",
          "Juniper",
          "van der Linde",
          "Maple-Oak");
  private static final List<String[]> JOURNALS =
      List.of(
          new String[] {"Journal of Clinical Knee Medicine", "J Clin Knee Med"},
          new String[] {"Annals of Joint Research", "Ann Joint Res"},
          new String[] {
            "European Archives of Orthopaedic Physiotherapy", "Eur Arch Orthop Physiother"
          },
          new String[] {"Gait", "Gait"});

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static Study work(int number, Random random) {
    List<String> authors = new ArrayList<>();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      authors.add(any(FAMILIES, random) + " " + (char) ('A' + random.nextInt(26)));
    }
    String title =
        "%s %s %s: %s"
            .formatted(
                any(SUBJECTS, random),
                any(VERBS, random),
                any(OBJECTS, random),
                any(FORMS, random));
    String[] journal = any(JOURNALS, random);
    int year = 1980 + random.nextInt(45);
    int first = 1 + random.nextInt(1500);
    return Works.work(
        title,
        authors,
        Works.in(
            journal[0],
            journal[1],
            year,
            Integer.toString(1 + random.nextInt(90)),
            null,
            first + "-" + (first + 7)),
        "pmid:" + (1000 + number));
  }

  @Test
  void slipsAreMatchedSeenAndNeverMatchedWrong() {
    long seed = Long.getLong("seed", 20260102L);
    Random random = new Random(seed);
    Works works = new Works();
    for (int number = 0; number < 600; number++) {
      works.add(work(number, random));
    }
    CorruptionTally tally = CorruptionTally.of(works, 500, seed);
    System.out.println("measured (seed " + seed + "): " + tally);
    assertTrue(tally.precision() >= 0.98, tally.toString());
    assertTrue(tally.recall() >= 0.85, tally.toString());
    assertEquals(0, tally.blind(), tally.toString());
  }
}
