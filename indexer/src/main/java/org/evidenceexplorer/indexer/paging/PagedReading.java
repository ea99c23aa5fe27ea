package org.evidenceexplorer.indexer.paging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.indexer.json.Json;
import org.evidenceexplorer.indexer.remote.Fault;
import org.evidenceexplorer.indexer.remote.Reply;
import org.evidenceexplorer.indexer.source.Batches;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.SourceFailure;
import org.jspecify.annotations.Nullable;

/**
 * One reading of what answers a query. The first reads everything; a later one what is new or
 * changed since the day on which the one before began, with some days over since indexes lag, and
 * then asks for every record that the index holds whether the service still has it. A reading that
 * was broken off goes on at its page; where the service no longer knows the page, it begins again
 * and leaves out what it has read already.
 */
public final class PagedReading implements Batches.Maker {
  /** Days before the last reading that are read once more. */
  private static final int OVERLAP = 3;

  private final PagedService service;
  private final Held held;
  private final LocalDate today;
  private Position position;
  private Set<String> before = Set.of();
  private boolean resumed;
  private boolean restarted;
  private @Nullable Recheck recheck;

  private PagedReading(PagedService service, Held held, LocalDate today) {
    this.service = service;
    this.held = held;
    this.today = today;
    this.position = start(Position.fingerprint(service.asked()));
  }

  /** The items of a reading that begins, or goes on, today. */
  public static Stream<Item> items(PagedService service, Held held, LocalDate today) {
    return Batches.of(new PagedReading(service, held, today));
  }

  /** The day since which a reading would ask now; empty if it would read everything. */
  public static Optional<LocalDate> since(PagedService service, Held held, LocalDate today) {
    return Optional.ofNullable(new PagedReading(service, held, today).position.since());
  }

  private Position start(String asked) {
    Position fresh = new Position(asked, null, today, PagedService.FIRST);
    Optional<Position> last =
        held.position().flatMap(Position::parse).filter(known -> known.asked().equals(asked));
    if (last.isEmpty()) {
      return fresh;
    }
    Position known = last.get();
    if (known.mark() == null) {
      return new Position(asked, known.begun().minusDays(OVERLAP), today, PagedService.FIRST);
    }
    resumed = !known.mark().isEmpty();
    return known;
  }

  @Override
  public Optional<List<Item>> next() {
    if (recheck != null) {
      return Optional.of(recheck(recheck));
    }
    String mark = position.mark();
    return mark == null ? Optional.empty() : Optional.of(page(mark));
  }

  private List<Item> page(String mark) {
    Reply<ServicePage> reply = service.page(Optional.ofNullable(position.since()), mark);
    boolean first = mark.isEmpty() && !restarted;
    if (resumed && reply instanceof Reply.Failed<ServicePage>(Fault fault) && isForgotten(fault)) {
      return restart(fault);
    }
    resumed = false;
    ServicePage page = reply.orFail();
    List<Item> items = new ArrayList<>();
    if (first) {
      page.total().ifPresent(total -> items.add(new Item.Expected(total)));
    }
    Set<String> names = new HashSet<>();
    page.rows().forEach(row -> item(row, names).ifPresent(items::add));
    before = names;
    boolean last = page.next().isEmpty() || page.next().equals(mark);
    items.addAll(last ? ending() : List.of(reached(page.next())));
    return items;
  }

  /** Faults that may come of the mark itself. */
  private static boolean isForgotten(Fault fault) {
    return switch (fault.kind()) {
      case MISSING, REFUSED, NOT_UNDERSTOOD -> true;
      case UNREACHABLE, BUSY, TOO_LARGE, TOO_LATE, INTERRUPTED -> false;
    };
  }

  private List<Item> restart(Fault fault) {
    resumed = false;
    restarted = true;
    position = position.at(PagedService.FIRST);
    return List.of(
        new Item.Remark(
            "%s no longer knows the page where the last run stopped, so this one began again: %s"
                .formatted(service.name(), fault.found())));
  }

  /** The item of a row; empty for what is known: pages shift while the service's index changes. */
  private Optional<Item> item(Json row, Set<String> names) {
    try {
      Record record = service.read(row, today);
      boolean known = before.contains(record.name()) || !names.add(record.name());
      return known || (restarted && isRead(record))
          ? Optional.empty()
          : Optional.of(new Item.Found(record));
    } catch (Unreadable e) {
      return Optional.of(new Item.Rejected(service.place(row), e.why()));
    }
  }

  /** Whether the index has the record from this very reading. */
  private boolean isRead(Record record) {
    return held.find(record.studyId().identifier()).stream()
        .flatMap(study -> study.records().stream())
        .filter(other -> other.name().equals(record.name()))
        .map(other -> other.provenance().fetched())
        .anyMatch(day -> day != null && !day.isBefore(position.begun()));
  }

  /** After the last page: what is held is looked up, unless all of it was just read. */
  private List<Item> ending() {
    if (position.since() == null) {
      return List.of(reached(null));
    }
    recheck = new Recheck(service, held);
    return List.of();
  }

  private List<Item> recheck(Recheck now) {
    List<Item> items = new ArrayList<>(now.items());
    recheck = null;
    items.add(reached(null));
    return items;
  }

  private Item reached(@Nullable String mark) {
    position = position.at(mark);
    return new Item.Reached(position.toString());
  }

  /**
   * Asks for the number of records that a reading would bring.
   *
   * @throws SourceFailure if the service cannot be asked
   */
  public static long count(PagedService service, Held held, LocalDate today) {
    return service
        .page(since(service, held, today), PagedService.FIRST)
        .orFail()
        .total()
        .orElseThrow(() -> new SourceFailure(service.name() + ": a number of records expected"));
  }
}
