package org.evidenceexplorer.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.evidenceexplorer.indexer.remote.Online;
import org.junit.jupiter.api.Test;

final class SettingsTest {
  @Test
  void haveDefaultsFromDataAndNotFromCode() {
    Settings settings = Settings.from(Map.of("INDEX", " ", "EVIDENCE_DEBUG", ""));
    assertEquals("lucene:data/index", settings.index());
    assertEquals("starter:microneedling", settings.source());
    assertEquals("data/mesh.ndjson.gz", settings.mesh());
    assertEquals(false, settings.traces());
    assertNull(settings.online().ncbiKey());
    assertNull(settings.online().agent().contact());
    assertEquals(
        URI.create("https://eutils.ncbi.nlm.nih.gov/entrez/eutils/"),
        settings.online().addresses().eutils());
  }

  @Test
  void comeFromTheEnvironment() {
    Settings settings =
        Settings.from(
            Map.of(
                "INDEX", "lucene:elsewhere",
                "MESH", "elsewhere.gz",
                "EVIDENCE_DEBUG", "1",
                "EUTILS_URL", "http://127.0.0.1:9/e",
                "NCBI_API_KEY", "abcdef0123456789",
                "CONTACT_EMAIL", "ann.lee@example.org"));
    assertEquals("lucene:elsewhere", settings.index());
    assertEquals("elsewhere.gz", settings.mesh());
    assertTrue(settings.traces());
    Online online = settings.online();
    assertEquals(URI.create("http://127.0.0.1:9/e/"), online.addresses().eutils());
    assertEquals("abcdef0123456789", online.ncbiKey());
    assertEquals("ann.lee@example.org", online.agent().contact());
  }

  @Test
  void neverTellAKeyThatCannotBeRight() {
    WrongUse wrong =
        assertThrows(WrongUse.class, () -> Settings.from(Map.of("NCBI_API_KEY", "se cret!")));
    assertEquals(
        "NCBI_API_KEY: letters and digits expected, found something else", wrong.getMessage());
  }

  @Test
  void tellServicesTheVersionThatWasBuilt() {
    String version = Settings.from(Map.of()).online().agent().version();
    assertTrue(version.matches("\\d+\\.\\d+.*"), version);
  }

  @Test
  void areAllInTheTableOfTheReadme() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    Properties defaults = new Properties();
    try (InputStream in = SettingsTest.class.getResourceAsStream("/indexer.properties")) {
      defaults.load(Objects.requireNonNull(in));
    }
    for (String key : defaults.stringPropertyNames()) {
      if (key.endsWith("-url") || key.equals("citmatch")) {
        String name = key.toUpperCase(Locale.ROOT).replace('-', '_');
        String line = "| `%s` | `%s` |".formatted(name, defaults.getProperty(key));
        assertTrue(readme.contains(line), line);
      }
    }
    for (String name : new String[] {"NCBI_API_KEY", "CONTACT_EMAIL", "PROJECT_URL"}) {
      assertTrue(readme.contains("| `" + name + "` | |"), name);
    }
  }
}
