package org.evidenceexplorer.indexer.pubmed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PmidSetTest {
  @Test
  void comesBackFromItsText() {
    long seed = Long.getLong("pmids.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      PmidSet set = new PmidSet();
      int highest = 1 + random.nextInt(1 << (1 + random.nextInt(26)));
      random.ints(random.nextInt(2_000), 1, highest + 1).forEach(set::add);
      assertEquals(
          set.toString(),
          PmidSet.decoded(set.encoded()).orElseThrow().toString(),
          () -> "-Dpmids.seed=" + seed);
    }
  }

  @Test
  void takesAboutTwoCharactersEach() {
    PmidSet set = new PmidSet();
    new Random(1).ints(20_000, 30_000_000, 40_000_000).forEach(set::add);
    int each = set.encoded().length() * 10 / set.size();
    assertTrue(each <= 30, () -> each / 10.0 + " characters each");
  }

  @Test
  void isNotReadFromSomethingElse() {
    assertTrue(PmidSet.decoded("not base 64").isEmpty());
    assertTrue(PmidSet.decoded("bm90IHBhY2tlZA").isEmpty());
    String whole = PmidSet.of(5, 70_000_000, 71_000_000).encoded();
    assertTrue(PmidSet.decoded(whole.substring(0, whole.length() - 8)).isEmpty());
  }

  @Test
  void readsNumbersOfUpToEightDigits() {
    assertEquals(OptionalInt.of(7), PmidSet.parse("007"));
    assertEquals(OptionalInt.of(99_999_999), PmidSet.parse("99999999"));
    for (String none : List.of("0", "", "123456789", "-5", "12a", "NOT_FOUND")) {
      assertEquals(OptionalInt.empty(), PmidSet.parse(none), none);
    }
  }

  @Test
  void givesTheLowestOut() {
    PmidSet set = PmidSet.of(9, 3, 5);
    assertEquals(List.of(3, 5), set.take(2));
    assertEquals("{9}", set.toString());
    assertEquals("{3}", PmidSet.of(3, 4).minus(PmidSet.of(4, 5)).toString());
  }
}
