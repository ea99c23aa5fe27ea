package org.evidenceexplorer.indexer.standin;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The papers that the services of a stand-in know; may change while it runs. */
public final class Library {
  private final ConcurrentSkipListMap<Integer, Paper> papers = new ConcurrentSkipListMap<>();

  /** Adds papers; one with the same PMID is replaced. */
  public Library with(Paper... more) {
    return with(List.of(more));
  }

  /** Adds papers; one with the same PMID is replaced. */
  public Library with(Collection<Paper> more) {
    more.forEach(paper -> papers.put(paper.pmid(), paper));
    return this;
  }

  /** Takes a paper away. */
  public void withdraw(int pmid) {
    papers.remove(pmid);
  }

  Collection<Paper> all() {
    return papers.values();
  }

  Optional<Paper> find(int pmid) {
    return Optional.ofNullable(papers.get(pmid));
  }

  Stream<Paper> that(Predicate<Paper> test) {
    return papers.values().stream().filter(test);
  }
}
