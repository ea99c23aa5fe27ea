package org.evidenceexplorer.indexer.pubmed;

import java.util.Optional;
import java.util.function.Supplier;
import org.evidenceexplorer.indexer.source.Forecast;

/**
 * Records that something else names by their PMIDs.
 *
 * @param names asks it
 */
record NamedWanted(Eutils eutils, Supplier<Listed> names) implements Wanted {
  @Override
  public Forecast forecast() {
    int count = names.get().pmids().size();
    return Forecast.of(count, "%,d records of PubMed".formatted(count));
  }

  @Override
  public Listed list() {
    return names.get();
  }

  @Override
  public PmidSet changed(Window window, PmidSet listed) {
    return eutils.existing(listed, Optional.of(window));
  }

  @Override
  public Doubt doubt(PmidSet before, PmidSet listed) {
    PmidSet existing = eutils.existing(before, Optional.empty());
    return new Doubt(before.minus(existing), existing.first());
  }
}
