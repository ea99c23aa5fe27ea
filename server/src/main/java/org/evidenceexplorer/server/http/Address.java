package org.evidenceexplorer.server.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;
import org.jspecify.annotations.Nullable;

/** What the URL of a request says, decoded strictly and as sent: no segment is resolved away. */
public final class Address {
  private Address() {}

  /**
   * The parameters, in order, a repeated one with all its values.
   *
   * @throws BadParameter if a name or value is not percent-encoded UTF-8
   */
  public static Map<String, List<String>> parameters(Context context) {
    return parameters(context.queryString());
  }

  /**
   * The parameters without those that are blank, which is what a form sends of a field that nobody
   * filled in.
   *
   * @throws BadParameter if a name or value is not percent-encoded UTF-8
   */
  public static Map<String, List<String>> filledParameters(Context context) {
    return filled(parameters(context));
  }

  /** These parameters without those that are blank. */
  public static Map<String, List<String>> filled(Map<String, List<String>> parameters) {
    parameters.values().forEach(values -> values.removeIf(String::isBlank));
    parameters.values().removeIf(List::isEmpty);
    return parameters;
  }

  static Map<String, List<String>> parameters(@Nullable String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (query != null) {
      for (String pair : query.split("&", -1)) {
        if (!pair.isEmpty()) {
          int equals = pair.indexOf('=');
          String encoded = equals < 0 ? pair : pair.substring(0, equals);
          String name = decoded(encoded, encoded);
          String value = equals < 0 ? "" : decoded(name, pair.substring(equals + 1));
          parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
      }
    }
    return parameters;
  }

  /**
   * All of the path after a prefix.
   *
   * @param name how the rest is called in an error
   * @throws BadParameter if the rest is not percent-encoded UTF-8
   */
  public static String rest(Context context, String prefix, String name) {
    String path = context.req().getRequestURI();
    try {
      return PercentEncoding.decodePath(path.substring(Math.min(prefix.length(), path.length())));
    } catch (IllegalArgumentException e) {
      throw new BadParameter(name, "%s: %s".formatted(name, e.getMessage()));
    }
  }

  /** A path that ends in a text of any characters, such as an identifier. */
  public static String path(String prefix, String rest) {
    return prefix + PercentEncoding.encodePath(rest);
  }

  /**
   * Makes sure that a request has no parameters.
   *
   * @throws BadParameter if it has one
   */
  public static void expectNoParameters(Context context) {
    parameters(context)
        .keySet()
        .forEach(name -> {
          throw new BadParameter(
              name, "%s: no parameter expected here, found one".formatted(shown(name)));
        });
  }

  private static String decoded(String name, String text) {
    try {
      return PercentEncoding.decodeQuery(text);
    } catch (IllegalArgumentException e) {
      throw new BadParameter(shown(name), "%s: %s".formatted(shown(name), e.getMessage()));
    }
  }

  private static String shown(String name) {
    return name.length() > 80 ? name.substring(0, 80) + "…" : name;
  }
}
