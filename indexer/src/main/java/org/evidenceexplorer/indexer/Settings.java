package org.evidenceexplorer.indexer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.evidenceexplorer.indexer.remote.Online;

/**
 * What holds where the command line says nothing else.
 *
 * @param index URI of the index
 * @param source what is read
 * @param mesh file of the imported MeSH descriptors
 * @param traces whether a failure that nobody expected shows where in the program it happened
 * @param online the services on the web, and who asks them
 */
record Settings(String index, String source, String mesh, boolean traces, Online online) {
  static final String INDEX = "INDEX";
  static final String MESH = "MESH";
  static final String DEBUG = "EVIDENCE_DEBUG";

  /** How the index is called in the arguments of both commands. */
  static final String URI = "URI";

  /** How the imported MeSH is called in the arguments. */
  static final String MESH_FILE = "MESH_FILE";

  /** How what is read is called in the arguments. */
  static final String SOURCE = "SOURCE";

  private static final String DEFAULTS = "/indexer.properties";

  /**
   * Reads the settings from environment variables; one that is missing or blank has its default.
   *
   * @throws WrongUse that tells every setting that cannot be right
   */
  static Settings from(Map<String, String> environment) {
    Properties defaults = defaults();
    List<String> mistakes = new ArrayList<>();
    Online online = Online.from(name -> value(name, environment, defaults), mistakes);
    if (!mistakes.isEmpty()) {
      throw new WrongUse(String.join("; ", mistakes));
    }
    return new Settings(
        value(INDEX, environment, defaults),
        defaults.getProperty("source"),
        value(MESH, environment, defaults),
        !environment.getOrDefault(DEBUG, "").isBlank(),
        online);
  }

  /** What the environment says, or the default, or nothing. */
  private static String value(String name, Map<String, String> environment, Properties defaults) {
    String said = environment.getOrDefault(name, "").strip();
    String key = name.toLowerCase(Locale.ROOT).replace('_', '-');
    return said.isEmpty() ? defaults.getProperty(key, "") : said;
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
