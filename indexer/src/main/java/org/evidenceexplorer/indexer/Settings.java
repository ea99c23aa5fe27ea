package org.evidenceexplorer.indexer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * What holds where the command line says nothing else.
 *
 * @param index URI of the index
 * @param source what is read
 * @param traces whether a failure that nobody expected shows where in the program it happened
 */
record Settings(String index, String source, boolean traces) {
  static final String INDEX = "INDEX";
  static final String DEBUG = "EVIDENCE_DEBUG";

  /** How the index is called in the arguments of both commands. */
  static final String URI = "URI";

  /** How what is read is called in the arguments. */
  static final String SOURCE = "SOURCE";

  private static final String DEFAULTS = "/indexer.properties";

  /**
   * Reads the settings from environment variables; one that is missing or blank has its default.
   */
  static Settings from(Map<String, String> environment) {
    Properties defaults = defaults();
    String index = environment.getOrDefault(INDEX, "").strip();
    return new Settings(
        index.isEmpty() ? defaults.getProperty("index") : index,
        defaults.getProperty("source"),
        !environment.getOrDefault(DEBUG, "").isBlank());
  }

  private static Properties defaults() {
    Properties defaults = new Properties();
    try (InputStream in = Settings.class.getResourceAsStream(DEFAULTS)) {
      defaults.load(Objects.requireNonNull(in, DEFAULTS));
      return defaults;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own " + DEFAULTS, e);
    }
  }
}
