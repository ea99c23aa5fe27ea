package org.evidenceexplorer.indexer;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.evidenceexplorer.citations.check.CitationSource;
import org.evidenceexplorer.indexer.crossref.CrossrefCitations;
import org.evidenceexplorer.indexer.europepmc.EuropePmcCitations;
import org.evidenceexplorer.indexer.pubmed.PubmedCitations;
import org.evidenceexplorer.indexer.remote.Services;

/** Where citations are looked up beside the index. */
final class Lookups {
  private final Supplier<Services> services;
  private final InstantSource clock;

  /**
   * The places.
   *
   * @param services made when they are asked for
   */
  Lookups(Supplier<Services> services, InstantSource clock) {
    this.services = services;
    this.clock = clock;
  }

  /**
   * The one list of them, in the order in which they are asked. A new place is its class and one
   * line here.
   *
   * @param errors is told what a person must do to be welcome there
   */
  List<CitationSource> online(PrintWriter errors) {
    services.get().advice().ifPresent(errors::println);
    return List.of(
        new PubmedCitations(services.get(), clock),
        new EuropePmcCitations(services.get(), clock),
        new CrossrefCitations(services.get(), clock));
  }
}
