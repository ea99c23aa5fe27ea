package org.evidenceexplorer.core.engine;

/** Opens the engines of one URI scheme; found through {@link java.util.ServiceLoader}. */
public interface EngineProvider {
  /** The scheme before the first colon, such as {@code lucene}. */
  String scheme();

  /**
   * Opens an index.
   *
   * @param uri the whole URI as given, such as {@code lucene:data/index} or {@code lucene:mem}
   */
  Engine open(String uri);
}
