package org.evidenceexplorer.indexer.trials;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.evidenceexplorer.indexer.paging.PagedReading;
import org.evidenceexplorer.indexer.remote.Services;
import org.evidenceexplorer.indexer.source.Forecast;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.Source;

/** {@code trials:QUERY}: the registrations at ClinicalTrials.gov that answer a query. */
public final class TrialsSource implements Source {
  /** The word before the colon. */
  public static final String SCHEME = "trials";

  private final String query;
  private final TrialPages pages;
  private final InstantSource clock;

  /**
   * The source of a query.
   *
   * @param query in the registry's own syntax
   */
  public TrialsSource(String query, Services services, InstantSource clock) {
    this.query = query;
    this.pages = new TrialPages(query, services.remote(), services.trials());
    this.clock = clock;
  }

  @Override
  public String name() {
    return SCHEME + ":" + query;
  }

  @Override
  public Forecast forecast(Held held) {
    long records = PagedReading.count(pages, held, today());
    String since =
        PagedReading.since(pages, held, today())
            .map(day -> " that are new or changed since " + day)
            .orElse("");
    return Forecast.of(records, "%,d registrations%s".formatted(records, since));
  }

  @Override
  public Stream<Item> items(Held held) {
    return PagedReading.items(pages, held, today());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
