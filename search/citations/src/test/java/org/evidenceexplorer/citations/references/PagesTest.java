package org.evidenceexplorer.citations.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PagesTest {
  private static String read(String printed) {
    return Pages.parse(printed).orElseThrow().toString();
  }

  @Test
  void writesShortenedLastPagesOut() {
    assertEquals("874-879", read("874–9"));
    assertEquals("24-27", read("24–7"));
    assertEquals("1421-1429", read("1421-9"));
    assertEquals("S77-S81", read("S77–81"));
    assertEquals("R183-R194", read("R183-194"));
  }

  @Test
  void keepsWhatIsWhole() {
    assertEquals("51-63", read("51–63"));
    assertEquals("99-101", read("99-101"));
    assertEquals("e1000204", read("e1000204"));
    assertEquals("AB90", read("p. AB90"));
    assertEquals("52-58", read("52-58, 60"));
  }

  @Test
  void readsNothingFromWords() {
    assertTrue(Pages.parse("in press").isEmpty());
  }
}
