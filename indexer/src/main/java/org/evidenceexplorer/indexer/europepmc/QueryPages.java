package org.evidenceexplorer.indexer.europepmc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.indexer.europepmc.EuropePmc.Form;
import org.evidenceexplorer.indexer.json.Json;
import org.evidenceexplorer.indexer.paging.PagedService;
import org.evidenceexplorer.indexer.paging.ServicePage;
import org.evidenceexplorer.indexer.remote.Reply;

/** The pages of one query: articles and preprints; patents, theses and books are left out. */
final class QueryPages implements PagedService {
  /** Full records are long: some thousand characters each, some a hundred thousand. */
  private static final int SIZE = 200;

  private static final int TOGETHER = 100;

  private final String query;
  private final EuropePmc service;
  private final int size;

  QueryPages(String query, EuropePmc service) {
    this(query, service, SIZE);
  }

  private QueryPages(String query, EuropePmc service, int size) {
    this.query = query;
    this.service = service;
    this.size = size;
  }

  /** The same with one record a page, for counting. */
  QueryPages small() {
    return new QueryPages(query, service, 1);
  }

  @Override
  public String name() {
    return "Europe PMC";
  }

  @Override
  public String source() {
    return EuropePmcRecord.SOURCE;
  }

  @Override
  public String asked() {
    return "(%s) AND (SRC:MED OR SRC:PMC OR SRC:PPR)".formatted(query);
  }

  @Override
  public Reply<ServicePage> page(Optional<LocalDate> since, String mark) {
    String whole =
        since
            .map(day ->
                "%s AND (FIRST_IDATE:[%s TO 3000-01-01] OR UPDATE_DATE:[%s TO 3000-01-01])"
                    .formatted(asked(), day, day))
            .orElse(asked());
    return service.search(whole, Form.FULL, size, mark);
  }

  @Override
  public Record read(Json row, LocalDate day) throws Unreadable {
    return EuropePmcRecord.read(row, day);
  }

  @Override
  public String place(Json row) {
    return Key.of(row).map(Key::toString).orElse("a result without source and id");
  }

  @Override
  public int together() {
    return TOGETHER;
  }

  /** Ids are asked for source by source. */
  @Override
  public Reply<Set<String>> stillThere(Collection<String> names) {
    Map<String, List<Key>> bySource =
        names.stream()
            .flatMap(name -> Key.parse(name).stream())
            .collect(Collectors.groupingBy(Key::source, TreeMap::new, Collectors.toList()));
    Set<String> there = new LinkedHashSet<>();
    for (Map.Entry<String, List<Key>> of : bySource.entrySet()) {
      String ids =
          of.getValue().stream()
              .map(key -> "EXT_ID:" + key.id())
              .collect(Collectors.joining(" OR "));
      Reply<ServicePage> reply =
          service.search(
              "(%s) AND SRC:%s".formatted(ids, of.getKey()), Form.NAMES, TOGETHER, FIRST);
      switch (reply) {
        case Reply.Failed<ServicePage>(var fault) -> {
          return new Reply.Failed<>(fault);
        }
        case Reply.Answered<ServicePage>(ServicePage page) ->
            page.rows().forEach(row -> there.add(place(row)));
      }
    }
    return new Reply.Answered<>(there);
  }
}
