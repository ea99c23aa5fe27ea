package org.evidenceexplorer.core.engine;

import java.util.List;
import java.util.ServiceLoader;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;

/** Finds the engine that a URI names. */
public final class Engines {
  private Engines() {}

  /**
   * Opens the index at a URI.
   *
   * @throws BadParameter if no engine of the class path has the URI's scheme
   */
  public static Engine open(String uri) {
    List<EngineProvider> providers =
        ServiceLoader.load(EngineProvider.class).stream().map(ServiceLoader.Provider::get).toList();
    return providers.stream()
        .filter(provider -> uri.startsWith(provider.scheme() + ":"))
        .findFirst()
        .orElseThrow(() -> new BadParameter("index", unknown(uri, providers)))
        .open(uri);
  }

  private static String unknown(String uri, List<EngineProvider> providers) {
    return "index: a URI beginning with one of %s expected, found \"%s\""
        .formatted(
            providers.stream().map(provider -> provider.scheme() + ":").sorted().toList(), uri);
  }
}
