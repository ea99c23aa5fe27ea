package org.evidenceexplorer.indexer.pubmed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.model.Citation;

/**
 * Asks {@code ecitmatch} for many citations at once: when one of those announced is asked for,
 * those after it are asked for with it. Few enough that one odd row spoils little.
 */
final class PlaceMatches {
  private static final int BATCH = 25;

  private final CitationServices services;
  private final Map<Citation, List<Integer>> known = new HashMap<>();
  private List<Citation> announced = List.of();

  PlaceMatches(CitationServices services) {
    this.services = services;
  }

  void announce(List<Citation> citations) {
    announced = List.copyOf(citations);
    known.clear();
  }

  /** PMIDs of works at the place that the citation prints. */
  List<Integer> of(Citation citation) {
    if (!known.containsKey(citation)) {
      ask(batch(citation));
    }
    return known.getOrDefault(citation, List.of());
  }

  private List<Citation> batch(Citation citation) {
    List<Citation> batch = new ArrayList<>();
    batch.add(citation);
    int from = announced.indexOf(citation) + 1;
    announced.stream()
        .skip(from)
        .filter(later -> !known.containsKey(later))
        .limit(from == 0 ? 0 : BATCH - 1)
        .forEach(batch::add);
    return batch;
  }

  private void ask(List<Citation> batch) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      new CitationQueries(batch.get(i)).row("c" + i).ifPresent(rows::add);
    }
    Map<String, List<Integer>> found = rows.isEmpty() ? Map.of() : services.match(rows).orFail();
    for (int i = 0; i < batch.size(); i++) {
      known.put(batch.get(i), found.getOrDefault("c" + i, List.of()));
    }
  }
}
