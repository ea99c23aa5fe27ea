package org.evidenceexplorer.indexer.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.indexer.europepmc.EuropePmcLinks;
import org.evidenceexplorer.indexer.remote.Fault;
import org.evidenceexplorer.indexer.remote.Reply;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.SourceFailure;

/**
 * The works around one work: those that it cites, or those that cite it, as far as PubMed or Europe
 * PMC knows, and PubMed has them.
 *
 * @param others what Europe PMC knows
 * @param seed the one work
 */
record Snowball(
    Eutils eutils,
    CitationServices services,
    EuropePmcLinks others,
    Identifier seed,
    Direction direction) {

  /** Which way to go. */
  enum Direction {
    REFERENCES(
        "pubmed_pubmed_refs",
        "PubMed has no reference list of pmid:%d: it has them of articles in PubMed Central only",
        "PubMed has %,d of the works that pmid:%d cites; those that are not in PubMed are not among"
            + " them"),
    CITED_BY(
        "pubmed_pubmed_citedin",
        "PubMed knows of no work that cites pmid:%d: it counts articles in PubMed Central only",
        "PubMed knows of %,d works that cite pmid:%d: it counts articles in PubMed Central only");

    private final String link;
    private final String none;
    private final String some;

    Direction(String link, String none, String some) {
      this.link = link;
      this.none = none;
      this.some = some;
    }
  }

  Wanted.Listed listed() {
    int pmid = seedPmid();
    PmidSet links = eutils.links(pmid, direction.link).orFail();
    links.remove(pmid);
    String words =
        links.isEmpty()
            ? direction.none.formatted(pmid)
            : direction.some.formatted(links.size(), pmid);
    List<Item> said = new ArrayList<>(List.of(new Item.Remark(words)));
    more(pmid, links).map(Item.Remark::new).ifPresent(said::add);
    return new Wanted.Listed(links, said);
  }

  /** Adds what Europe PMC knows besides; what a person must know of that, if anything. */
  private Optional<String> more(int pmid, PmidSet links) {
    Reply<List<String>> reply =
        switch (direction) {
          case REFERENCES -> others.references(pmid);
          case CITED_BY -> others.citedBy(pmid);
        };
    return switch (reply) {
      case Reply.Failed<List<String>>(Fault fault) ->
          Optional.of("Europe PMC could not be asked for more: " + fault.words());
      case Reply.Answered<List<String>>(List<String> pmids) -> {
        int before = links.size();
        pmids.forEach(other -> PmidSet.parse(other).ifPresent(links::add));
        links.remove(pmid);
        int added = links.size() - before;
        yield added == 0
            ? Optional.empty()
            : Optional.of("Europe PMC knows %,d more".formatted(added));
      }
    };
  }

  private int seedPmid() {
    List<Integer> pmids =
        switch (seed.scheme()) {
          case PMID -> parsed(seed.value());
          case PMCID -> services.ofPmcid(seed.value()).orFail();
          case DOI -> byDoi();
          case NCT, REGISTRATION, HASH -> List.of();
        };
    if (pmids.size() != 1) {
      throw new SourceFailure(
          "one record of PubMed expected for %s, found %d".formatted(seed, pmids.size()));
    }
    return pmids.getFirst();
  }

  private static List<Integer> parsed(String value) {
    OptionalInt pmid = PmidSet.parse(value);
    return pmid.isPresent() ? List.of(pmid.getAsInt()) : List.of();
  }

  private List<Integer> byDoi() {
    SearchAnswer answer =
        eutils.search("\"" + seed.value() + "\"[doi]", Optional.empty(), 2).orFail();
    return answer.troubles().none() ? answer.pmids().stream().boxed().toList() : List.of();
  }
}
