package org.evidenceexplorer.lucene;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.EngineProvider;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;

/**
 * Opens {@code lucene:PATH}, an index in a directory, and {@code lucene:mem}, one in memory that is
 * gone with its engine.
 */
public final class LuceneEngineProvider implements EngineProvider {
  private static final String SCHEME = "lucene";

  /** How long a state can still be read after a newer one took its place. */
  private static final Duration KEPT = Duration.ofHours(1);

  /** Used by {@link java.util.ServiceLoader}. */
  public LuceneEngineProvider() {}

  @Override
  public String scheme() {
    return SCHEME;
  }

  @Override
  public Engine open(String uri) {
    return new LuceneEngine(place(uri), InstantSource.system(), KEPT);
  }

  static Place place(String uri) {
    String path = uri.substring(SCHEME.length() + 1);
    if (path.isBlank()) {
      throw new BadParameter(
          "index", "index: lucene:PATH or lucene:mem expected, found \"%s\"".formatted(uri));
    }
    try {
      return path.equals("mem") ? new Place.Memory(uri) : new Place.Disk(uri, Path.of(path));
    } catch (InvalidPathException e) {
      throw new BadParameter(
          "index", "index: a path expected after lucene:, found \"%s\"".formatted(path));
    }
  }
}
