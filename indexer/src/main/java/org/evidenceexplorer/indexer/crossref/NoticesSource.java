package org.evidenceexplorer.indexer.crossref;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.evidenceexplorer.indexer.remote.Services;
import org.evidenceexplorer.indexer.source.Batches;
import org.evidenceexplorer.indexer.source.Forecast;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.Source;

/**
 * {@code notices:crossref}: what Crossref says of every work in the index that has a DOI, so that
 * its standing does not rest on one service. A work is asked for again after some days.
 */
public final class NoticesSource implements Source {
  /** The word before the colon. */
  public static final String SCHEME = "notices";

  /** The one service that is asked so. */
  public static final String SERVICE = CrossrefWork.SOURCE;

  private final Crossref service;
  private final InstantSource clock;

  /** The source of the works that an index holds. */
  public NoticesSource(Services services, InstantSource clock) {
    this.service = new Crossref(services.remote(), services.crossref());
    this.clock = clock;
  }

  @Override
  public String name() {
    return SCHEME + ":" + SERVICE;
  }

  @Override
  public Forecast forecast(Held held) {
    long works = Asked.of(held, today()).count();
    return Forecast.of(works, "%,d works of the index by their DOIs".formatted(works));
  }

  @Override
  public Stream<Item> items(Held held) {
    return Batches.of(new NoticesReading(service, held, today()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
