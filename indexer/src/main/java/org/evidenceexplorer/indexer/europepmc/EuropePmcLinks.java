package org.evidenceexplorer.indexer.europepmc;

import java.util.ArrayList;
import java.util.List;
import org.evidenceexplorer.indexer.europepmc.EuropePmc.Links;
import org.evidenceexplorer.indexer.paging.ServicePage;
import org.evidenceexplorer.indexer.remote.Reply;
import org.evidenceexplorer.indexer.remote.Services;

/** The works around a work of PubMed, as far as Europe PMC knows them and PubMed has them. */
public final class EuropePmcLinks {
  private static final int SIZE = 1000;

  private final EuropePmc service;

  /** Asks the Europe PMC of these services. */
  public EuropePmcLinks(Services services) {
    this.service = new EuropePmc(services.remote(), services.europepmc());
  }

  /** PMIDs of the works that a work cites. */
  public Reply<List<String>> references(int pmid) {
    return all(pmid, Links.REFERENCES);
  }

  /** PMIDs of the works that cite a work. */
  public Reply<List<String>> citedBy(int pmid) {
    return all(pmid, Links.CITATIONS);
  }

  private Reply<List<String>> all(int pmid, Links links) {
    Key seed = new Key(Key.MEDLINE, Integer.toString(pmid));
    List<String> pmids = new ArrayList<>();
    int page = 1;
    boolean more = true;
    while (more) {
      switch (service.links(seed, links, page, SIZE)) {
        case Reply.Failed<ServicePage>(var fault) -> {
          return new Reply.Failed<>(fault);
        }
        case Reply.Answered<ServicePage>(ServicePage answer) -> {
          pmids.addAll(pmids(answer));
          more = !answer.next().isEmpty();
          page++;
        }
      }
    }
    return new Reply.Answered<>(pmids);
  }

  /** What is not matched has no id, and what is not PubMed's is none of its records. */
  private static List<String> pmids(ServicePage page) {
    return page.rows().stream()
        .flatMap(row -> Key.of(row).stream())
        .filter(key -> key.source().equals(Key.MEDLINE))
        .map(Key::id)
        .toList();
  }
}
