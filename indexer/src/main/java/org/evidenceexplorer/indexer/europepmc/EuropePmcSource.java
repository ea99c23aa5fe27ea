package org.evidenceexplorer.indexer.europepmc;

import java.time.Instant;
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
import org.evidenceexplorer.indexer.source.SourceFailure;

/** {@code europepmc:QUERY}: the articles and preprints of Europe PMC that answer a query. */
public final class EuropePmcSource implements Source {
  /** The word before the colon. */
  public static final String SCHEME = "europepmc";

  private final String query;
  private final QueryPages pages;
  private final InstantSource clock;

  private EuropePmcSource(String query, QueryPages pages, InstantSource clock) {
    this.query = query;
    this.pages = pages;
    this.clock = clock;
  }

  /**
   * The source of a query in Europe PMC's own syntax.
   *
   * @throws SourceFailure if a quotation or a bracket of the query is not closed: what is added to
   *     it would be read as part of it
   */
  public static EuropePmcSource of(String query, Services services, InstantSource clock) {
    if (!isClosed(query)) {
      throw new SourceFailure(
          "europepmc: a query with closed quotations and brackets expected, found \"%s\""
              .formatted(query));
    }
    EuropePmc service = new EuropePmc(services.remote(), services.europepmc());
    return new EuropePmcSource(query, new QueryPages(query, service), clock);
  }

  private static boolean isClosed(String query) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth < 0) {
          return false;
        }
      }
    }
    return depth == 0 && !quoted;
  }

  @Override
  public String name() {
    return SCHEME + ":" + query;
  }

  @Override
  public Forecast forecast(Held held) {
    long records = PagedReading.count(pages.small(), held, today());
    String since =
        PagedReading.since(pages, held, today())
            .map(day -> " that are new or changed since " + day)
            .orElse("");
    return Forecast.of(records, "%,d records%s".formatted(records, since));
  }

  @Override
  public Stream<Item> items(Held held) {
    return PagedReading.items(pages, held, today());
  }

  private LocalDate today() {
    Instant now = clock.instant();
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }
}
