package org.evidenceexplorer.indexer.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evidenceexplorer.core.model.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentIdsTest {
  private final DocumentIds ids =
      new DocumentIds(List.of(new SourceDocument("leaflet", "", "one", "", List.of(), List.of())));

  @ParameterizedTest
  @CsvSource({
    "Clinic Page (2024).txt, clinic-page-2024",
    "guideline.v2.md, guideline-v2",
    "no-ending, no-ending",
    ".hidden, hidden",
    "none.txt, none-2",
    "痛み.txt, document",
    "'  --a--  .txt', a",
  })
  void areMadeFromNames(String name, String id) {
    assertEquals(id, ids.of(name, "somewhere"));
  }

  @Test
  void stayWithTheirOrigin() {
    assertEquals("leaflet", ids.of("leaflet.txt", "one"));
    assertEquals("leaflet-2", ids.of("leaflet.txt", "two"));
    assertEquals("leaflet-3", ids.of("leaflet.txt", "three"));
    assertEquals("leaflet-2", ids.of("leaflet.txt", "two"));
  }

  @Test
  void areNotLongerThanAUrlBears() {
    assertTrue(ids.of("a".repeat(300), "x").length() <= 100);
  }
}
