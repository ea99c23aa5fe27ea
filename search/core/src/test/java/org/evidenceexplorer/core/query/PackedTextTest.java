package org.evidenceexplorer.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PackedTextTest {
  private static final int LONGEST = 50_000;

  @Test
  void whatWasPackedIsUnpacked() {
    Random random = new Random(1);
    for (int length : new int[] {0, 1, 10, 1_000, 12_000}) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < length; i++) {
        text.appendCodePoint(random.nextInt(20) == 0 ? 0x1F600 : 32 + random.nextInt(300));
      }
      assertEquals(
          Optional.of(text.toString()),
          PackedText.unpack(PackedText.pack(text.toString()), LONGEST));
    }
  }

  @Test
  void linksOfYearsAgoAreStillRead() {
    assertEquals(
        Optional.of("migraine[tiab] OR headache*[tiab]"),
        PackedText.unpack("ePkiyrBHy81ML0rMzEPyakZqYkpickYqVCcA0zYMKw", LONGEST));
  }

  @Test
  void aStrategyBecomesMuchShorter() {
    StringBuilder text = new StringBuilder("migraine[tiab]");
    Random random = new Random(2);
    while (text.length() < 10_000) {
      text.append(" OR ").append(Integer.toString(random.nextInt(1_000_000), 36)).append("*[tiab]");
    }
    assertTrue(PackedText.pack(text.toString()).length() < text.length() / 2);
  }

  @Test
  void anythingElseIsRefused() {
    for (String other : new String[] {"x", "!", "AAAA", PackedText.pack("a b c").substring(3)}) {
      assertEquals(Optional.empty(), PackedText.unpack(other, LONGEST), other);
    }
  }

  @Test
  void aSmallPacketCannotBecomeALargeText() {
    String bomb = PackedText.pack("a".repeat(50_000_000));
    assertTrue(PackedText.unpack(bomb, LONGEST).orElse("").length() < 5 * LONGEST);
  }
}
