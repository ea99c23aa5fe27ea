package org.evidenceexplorer.indexer.standin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A call that came.
 *
 * @param path below the service's own, decoded
 * @param parameters of the query and of a form alike
 */
public record Asked(String method, String path, Map<String, List<String>> parameters) {
  static Asked of(String method, String path, String query, String form) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : (query + "&" + form).split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters
            .computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
            .add(decoded(pair.substring(equals + 1)));
      }
    }
    return new Asked(method, path, parameters);
  }

  /** The first value of a parameter, blank if there is none. */
  public String first(String name) {
    return parameters.getOrDefault(name, List.of("")).getFirst();
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
