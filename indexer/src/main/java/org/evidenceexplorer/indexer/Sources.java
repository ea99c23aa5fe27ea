package org.evidenceexplorer.indexer;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.evidenceexplorer.indexer.bulk.BulkSource;
import org.evidenceexplorer.indexer.document.DocumentSource;
import org.evidenceexplorer.indexer.file.FileSource;
import org.evidenceexplorer.indexer.source.Source;
import org.evidenceexplorer.indexer.starter.StarterSource;

/** The sources by the word before the colon. A new source is its package and one line here. */
final class Sources {
  private static final Map<String, Function<String, Source>> BY_SCHEME =
      new TreeMap<>(
          Map.of(
              BulkSource.SCHEME, Sources::bulk,
              FileSource.SCHEME, Sources::file,
              StarterSource.SCHEME, Sources::starter,
              DocumentSource.SCHEME, Sources::document));

  private Sources() {}

  /**
   * The source that an argument names, as in {@code document:leaflet.txt}.
   *
   * @throws WrongUse if there is none of its scheme or name
   */
  static Source of(String argument) {
    int colon = argument.indexOf(':');
    Function<String, Source> source =
        colon < 0 ? null : BY_SCHEME.get(argument.substring(0, colon));
    String rest = argument.substring(colon + 1);
    if (source == null || rest.isEmpty()) {
      throw new WrongUse(
          "a source expected, %s and what to read, found \"%s\""
              .formatted(String.join(": or ", BY_SCHEME.keySet()) + ":", argument));
    }
    return source.apply(rest);
  }

  private static Source starter(String name) {
    return StarterSource.of(name)
        .orElseThrow(() -> new WrongUse("no starter collection is named \"%s\"".formatted(name)));
  }

  private static Source document(String file) {
    return DocumentSource.of(path(file));
  }

  private static Source bulk(String folder) {
    return BulkSource.of(path(folder));
  }

  private static Source file(String path) {
    return FileSource.of(path(path));
  }

  private static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new WrongUse("a file expected, found \"%s\"".formatted(file));
    }
  }
}
