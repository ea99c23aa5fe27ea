package org.evidenceexplorer.indexer.standin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Plays PubMed's citation matcher: it finds papers whose whole title stands in the text. */
final class CitmatchPlay implements Play {
  private final Library library;

  CitmatchPlay(Library library) {
    this.library = library;
  }

  @Override
  public Answered answer(Asked asked) {
    String text = asked.first("raw-text").toLowerCase(Locale.ROOT);
    List<Integer> found =
        library
            .that(paper -> text.contains(paper.title().toLowerCase(Locale.ROOT)))
            .map(Paper::pmid)
            .toList();
    String uids =
        found.stream().map("{\"pubmed\":\"%d\"}"::formatted).collect(Collectors.joining(","));
    return Answered.json(
        "{\"success\":true,\"result\":{\"count\":%d,\"type\":\"uids\",\"uids\":[%s]}}"
            .formatted(found.size(), uids));
  }

  @Override
  public Answered fault(Asked asked) {
    return Answered.json("{\"success\":false}");
  }
}
