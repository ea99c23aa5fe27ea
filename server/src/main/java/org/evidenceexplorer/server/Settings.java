package org.evidenceexplorer.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the server is to run.
 *
 * @param index URI of the index that it answers from
 * @param host name or address that it listens on
 * @param port 0 for any free one
 */
record Settings(String index, String host, int port) {
  static final String INDEX = "INDEX";
  static final String HOST = "HOST";
  static final String PORT = "PORT";

  private static final Map<String, String> DEFAULTS =
      Map.of(INDEX, "lucene:data/index", HOST, "127.0.0.1", PORT, "8080");
  private static final int LARGEST_PORT = 65_535;

  /**
   * Reads the settings from environment variables; one that is missing or blank has its default.
   *
   * @throws InvalidSettings with every mistake
   */
  static Settings from(Map<String, String> environment) {
    List<String> mistakes = new ArrayList<>();
    String index = value(environment, INDEX);
    if (index.indexOf(':') < 1) {
      mistakes.add(
          "INDEX: a URI such as lucene:data/index expected, found \"%s\"".formatted(index));
    }
    String host = value(environment, HOST);
    if (host.chars().anyMatch(Character::isWhitespace)) {
      mistakes.add("HOST: a host name or address expected, found \"%s\"".formatted(host));
    }
    String port = value(environment, PORT);
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > LARGEST_PORT) {
      mistakes.add("PORT: 0..%d expected, found \"%s\"".formatted(LARGEST_PORT, port));
    }
    if (!mistakes.isEmpty()) {
      throw new InvalidSettings(mistakes);
    }
    return new Settings(index, host, Integer.parseInt(port));
  }

  private static String value(Map<String, String> environment, String name) {
    String given = environment.getOrDefault(name, "").strip();
    return given.isEmpty() ? DEFAULTS.getOrDefault(name, "") : given;
  }
}
