package org.evidenceexplorer.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class SettingsTest {
  @Test
  void haveDefaultsFromDataAndNotFromCode() {
    assertEquals(
        new Settings("lucene:data/index", "starter:microneedling", false),
        Settings.from(Map.of("INDEX", " ", "EVIDENCE_DEBUG", "")));
  }

  @Test
  void comeFromTheEnvironment() {
    assertEquals(
        new Settings("lucene:elsewhere", "starter:microneedling", true),
        Settings.from(Map.of("INDEX", "lucene:elsewhere", "EVIDENCE_DEBUG", "1")));
  }
}
