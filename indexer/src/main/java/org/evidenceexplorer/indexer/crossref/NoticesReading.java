package org.evidenceexplorer.indexer.crossref;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.indexer.json.Json;
import org.evidenceexplorer.indexer.source.Batches;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the works of an index, some at a time. A work that is not the one whose record names the
 * DOI is rejected: a mistyped DOI must not retract a study.
 */
final class NoticesReading implements Batches.Maker {
  private final Crossref service;
  private final Held held;
  private final LocalDate today;
  private final SameWork sameWork = new SameWork();
  private @Nullable Stream<Asked> stream;
  private @Nullable Iterator<Asked> asked;
  private long unknown;
  private boolean over;

  NoticesReading(Crossref service, Held held, LocalDate today) {
    this.service = service;
    this.held = held;
    this.today = today;
  }

  @Override
  public Optional<List<Item>> next() {
    if (over) {
      return Optional.empty();
    }
    Map<Identifier, Asked> batch = batch();
    List<Item> items = new ArrayList<>();
    answers(batch).forEach(work -> items.add(item(work, batch)));
    unknown += batch.size();
    if (over && unknown > 0) {
      items.add(
          new Item.Remark(
              "Crossref does not know %d of the DOIs in the index; another agency may"
                  .formatted(unknown)));
    }
    items.add(new Item.Reached("asked " + today));
    return Optional.of(items);
  }

  /** The next works that can be asked for together; one alone if it cannot. */
  private Map<Identifier, Asked> batch() {
    Iterator<Asked> rest = rest();
    Map<Identifier, Asked> batch = new HashMap<>();
    while (batch.size() < Crossref.TOGETHER && rest.hasNext()) {
      Asked one = rest.next();
      batch.put(one.doi(), one);
    }
    if (!rest.hasNext()) {
      over = true;
      if (stream != null) {
        stream.close();
      }
    }
    return batch;
  }

  private Iterator<Asked> rest() {
    if (asked == null) {
      stream = Asked.of(held, today);
      asked = stream.iterator();
    }
    return asked;
  }

  private List<Json> answers(Map<Identifier, Asked> batch) {
    List<Identifier> listed =
        batch.keySet().stream().filter(Crossref::canBeListed).sorted().toList();
    List<Json> works = new ArrayList<>();
    if (!listed.isEmpty()) {
      works.addAll(service.works(listed).orFail());
    }
    batch.keySet().stream()
        .filter(doi -> !Crossref.canBeListed(doi))
        .sorted()
        .forEach(doi -> service.work(doi).orFail().ifPresent(works::add));
    return works;
  }

  private Item item(Json work, Map<Identifier, Asked> batch) {
    Optional<Identifier> doi = CrossrefWork.doi(work);
    Asked meant = doi.map(batch::remove).orElse(null);
    String place = doi.map(Identifier::toString).orElse("a work without a DOI");
    if (meant == null) {
      return new Item.Rejected(place, "a DOI that was asked for expected");
    }
    try {
      Record record = CrossrefWork.read(work, today);
      return sameWork.is(meant, record)
          ? new Item.Found(record)
          : new Item.Rejected(
              place,
              "\"%s\" expected, found another work: \"%s\""
                  .formatted(meant.work().title(), record.bibliography().title()));
    } catch (Unreadable e) {
      return new Item.Rejected(place, e.why());
    }
  }
}
