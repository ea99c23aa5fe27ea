package org.evidenceexplorer.indexer.mesh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Names in common use that MeSH does not list ("diabetes", "fracture"): general, of no topic. */
final class CommonNames {
  private static final Map<String, List<String>> BY_UI = read("common-names.tsv");

  private CommonNames() {}

  /** Further names of the descriptor with this UI. */
  static List<String> of(String ui) {
    return BY_UI.getOrDefault(ui, List.of());
  }

  private static Map<String, List<String>> read(String resource) {
    try (InputStream in =
            Objects.requireNonNull(CommonNames.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .collect(
              Collectors.groupingBy(
                  List::getFirst, Collectors.mapping(List::getLast, Collectors.toList())));
    } catch (IOException e) {
      throw new UncheckedIOException("a readable resource expected: " + resource, e);
    }
  }
}
