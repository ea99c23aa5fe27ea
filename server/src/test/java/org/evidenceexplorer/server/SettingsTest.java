package org.evidenceexplorer.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class SettingsTest {
  @Test
  void hasADefaultForEverything() {
    assertEquals(
        new Settings("lucene:data/index", "127.0.0.1", 8080), Settings.from(Map.of("PATH", "/")));
  }

  @Test
  void takesABlankVariableForAMissingOne() {
    assertEquals(8080, Settings.from(Map.of("PORT", " ")).port());
  }

  @Test
  void readsEveryVariable() {
    assertEquals(
        new Settings("lucene:mem", "0.0.0.0", 9000),
        Settings.from(Map.of("INDEX", "lucene:mem", "HOST", "0.0.0.0", "PORT", "9000")));
  }

  @Test
  void reportsAllMistakesAtOnce() {
    InvalidSettings failure =
        assertThrows(
            InvalidSettings.class,
            () -> Settings.from(Map.of("INDEX", "data", "HOST", "a b", "PORT", "65536")));
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.contains("INDEX: ") && message.contains("\"data\""), message);
    assertTrue(message.contains("HOST: ") && message.contains("\"a b\""), message);
    assertTrue(message.contains("PORT: 0..65535 expected, found \"65536\""), message);
  }
}
