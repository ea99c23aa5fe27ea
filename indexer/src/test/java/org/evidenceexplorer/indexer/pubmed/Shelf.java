package org.evidenceexplorer.indexer.pubmed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.indexer.merge.RecordAsStudy;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.Source;
import org.evidenceexplorer.indexer.source.SourceFailure;

/** What an index would hold: takes in what a source yields, up to the last safe place. */
final class Shelf implements Held {
  private final TreeMap<Identifier, Record> records = new TreeMap<>();
  private Optional<String> position = Optional.empty();

  /** Reads a source to its end, and answers what it yielded. */
  List<Item> read(Source source) {
    return read(source, Integer.MAX_VALUE);
  }

  /** Reads so many items, then is killed. */
  List<Item> read(Source source, int most) {
    List<Item> all = new ArrayList<>();
    List<Item> open = new ArrayList<>();
    try (Stream<Item> items = source.items(this)) {
      items
          .limit(most)
          .forEach(item -> {
            all.add(item);
            open.add(item);
            if (item instanceof Item.Reached(String reached)) {
              position = Optional.of(reached);
              open.forEach(this::take);
              open.clear();
            }
          });
    } catch (SourceFailure e) {
      all.add(new Item.Remark("FAILED: " + e.getMessage()));
    }
    return all;
  }

  private void take(Item item) {
    switch (item) {
      case Item.Found(Record record) -> records.put(record.identifiers().first(), record);
      case Item.Withdrawn(String source, Identifier identifier) -> records.remove(identifier);
      default -> {}
    }
  }

  Collection<Record> records() {
    return records.values();
  }

  /** The PMIDs of all records, in order. */
  List<Integer> pmids() {
    return records.values().stream()
        .map(record -> Integer.valueOf(record.provenance().sourceId()))
        .sorted()
        .toList();
  }

  String title(int pmid) {
    return records.values().stream()
        .filter(record -> record.provenance().sourceId().equals(String.valueOf(pmid)))
        .findFirst()
        .orElseThrow()
        .bibliography()
        .title();
  }

  @Override
  public Optional<String> position() {
    return position;
  }

  @Override
  public Stream<Study> studies() {
    return records.values().stream().map(RecordAsStudy::of);
  }

  @Override
  public Optional<Study> find(Identifier identifier) {
    return Optional.ofNullable(records.get(identifier)).map(RecordAsStudy::of);
  }
}
