package org.evidenceexplorer.indexer.paging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;

/**
 * Finds out which records of an index a service no longer has. Services withdraw few records: where
 * many are missing, the service is out of order, and nothing is removed.
 */
final class Recheck {
  /** Missing records are believed up to so many, or to one in twenty of those that are held. */
  private static final int FEW = 20;

  private static final int ONE_IN = 20;

  private final PagedService service;
  private final Held held;
  private final SortedMap<String, Identifier> missing = new TreeMap<>();
  private long asked;

  Recheck(PagedService service, Held held) {
    this.service = service;
    this.held = held;
  }

  List<Item> items() {
    Map<String, Identifier> batch = new LinkedHashMap<>();
    try (Stream<Study> studies = held.studies(service.source())) {
      studies
          .flatMap(study -> study.records().stream())
          .filter(record -> record.provenance().source().equals(service.source()))
          .filter(record -> !record.identifiers().isEmpty())
          .forEach(record -> add(record, batch));
    }
    ask(batch);
    SortedMap<String, Identifier> gone = confirmed();
    if (gone.size() > Math.max(FEW, asked / ONE_IN)) {
      return List.of(
          new Item.Remark(
              "%s does not find %d of the %d records that the index has of it;"
                      .formatted(service.name(), gone.size(), asked)
                  + " so many are a fault of its own, and none was removed"));
    }
    return gone.values().stream()
        .<Item>map(identifier -> new Item.Withdrawn(service.source(), identifier))
        .toList();
  }

  private void add(Record record, Map<String, Identifier> batch) {
    batch.put(record.provenance().sourceId(), record.identifiers().first());
    if (batch.size() >= service.together()) {
      ask(batch);
    }
  }

  private void ask(Map<String, Identifier> batch) {
    if (!batch.isEmpty()) {
      Set<String> there = service.stillThere(batch.keySet()).orFail();
      asked += batch.size();
      batch.keySet().removeAll(there);
      missing.putAll(batch);
      batch.clear();
    }
  }

  /** An answer to many may leave some out: each that is missing is asked for alone. */
  private SortedMap<String, Identifier> confirmed() {
    if (missing.size() <= Math.max(FEW, asked / ONE_IN)) {
      missing.keySet().removeIf(name -> service.stillThere(List.of(name)).orFail().contains(name));
    }
    return missing;
  }
}
