package org.evidenceexplorer.indexer.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evidenceexplorer.indexer.source.Forecast;
import org.evidenceexplorer.indexer.source.Item;

/** What a query finds. */
record QueryWanted(Eutils eutils, String query) implements Wanted {
  @Override
  public Forecast forecast() {
    SearchAnswer answer = eutils.search(query, Optional.empty(), 0).orFail();
    return Forecast.of(
        answer.count(),
        "%,d records of PubMed, which read the query as %s"
            .formatted(answer.count(), read(answer)));
  }

  @Override
  public Listed list() {
    SearchAnswer answer = eutils.search(query, Optional.empty(), Eutils.CAP).orFail();
    List<Item> said = new ArrayList<>();
    said.add(new Item.Remark("PubMed read the query as " + read(answer)));
    answer.troubles().words().forEach(words -> said.add(new Item.Remark(words)));
    PmidSet pmids = Listing.of(eutils, query, answer);
    if (pmids.size() < answer.count()) {
      said.add(
          new Item.Remark(
              "PubMed counts %,d records, and its parts by day hold %,d of them"
                  .formatted(answer.count(), pmids.size())));
    }
    return new Listed(pmids, said);
  }

  private String read(SearchAnswer answer) {
    return answer.translation().isEmpty() ? query : answer.translation();
  }

  @Override
  public PmidSet changed(Window window, PmidSet listed) {
    return Listing.of(eutils, query, window);
  }

  /** What the query finds no more: such a record may be gone, or may only have changed. */
  @Override
  public Doubt doubt(PmidSet before, PmidSet listed) {
    return new Doubt(before.minus(listed), listed.first());
  }
}
