package org.evidenceexplorer.indexer;

import java.time.InstantSource;
import java.util.List;
import org.evidenceexplorer.citations.check.CitationSource;
import org.evidenceexplorer.indexer.pubmed.PubmedCitations;
import org.evidenceexplorer.indexer.remote.Services;

/**
 * Where citations are looked up beside the index, in the order in which they are asked: the one
 * list of it. A new place is its class and one line here.
 */
final class Lookups {
  private Lookups() {}

  static List<CitationSource> online(Services services, InstantSource clock) {
    return List.of(new PubmedCitations(services, clock));
  }
}
