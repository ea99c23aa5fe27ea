package org.evidenceexplorer.indexer.standin;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plays Crossref. A paper whose title begins with {@code Unsound} is retracted, as the publisher
 * and Retraction Watch say.
 */
final class CrossrefPlay implements Play {
  private static final Pattern DOI = Pattern.compile("doi:([^,]+)");

  private final Library library;

  CrossrefPlay(Library library) {
    this.library = library;
  }

  @Override
  public Answered answer(Asked asked) {
    if (asked.path().startsWith("works/")) {
      return single(asked.path().substring("works/".length()));
    }
    if (!asked.path().equals("works")) {
      return new Answered(404, "text/plain", "Resource not found.");
    }
    return list(
        asked.first("filter").isEmpty()
            ? likely(asked.first("query.bibliographic"), Integer.parseInt(asked.first("rows")))
            : named(asked.first("filter")).stream().map(CrossrefPlay::work).toList());
  }

  /** On failure the message is a list. */
  @Override
  public Answered fault(Asked asked) {
    return Answered.json(
        "{\"status\":\"failed\",\"message-type\":\"validation-failure\",\"message\":"
            + "[{\"type\":\"internal\",\"value\":\"x\",\"message\":\"no answer\"}]}");
  }

  private Answered single(String doi) {
    return library
        .that(paper -> paper.doi().equalsIgnoreCase(doi))
        .findFirst()
        .map(paper ->
            Answered.json(
                "{\"status\":\"ok\",\"message-type\":\"work\",\"message\":%s}"
                    .formatted(work(paper))))
        .orElseGet(() -> new Answered(404, "text/plain", "Resource not found."));
  }

  private List<Paper> named(String filter) {
    List<String> dois =
        DOI.matcher(filter)
            .results()
            .map(found -> found.group(1).toLowerCase(Locale.ROOT))
            .toList();
    return library.that(paper -> dois.contains(paper.doi())).toList();
  }

  /** Above each work stand a part of it and a preprint of the same title, as they well may. */
  private List<String> likely(String reference, int rows) {
    List<String> words = List.of(reference.toLowerCase(Locale.ROOT).split("\\W+", -1));
    return library
        .that(paper -> score(paper, words) > 0)
        .sorted(Comparator.comparingLong((Paper paper) -> score(paper, words)).reversed())
        .map(CrossrefPlay::work)
        .flatMap(work ->
            Stream.of(
                work.replace("\"type\":\"journal-article\"", "\"type\":\"component\"")
                    .replace("\"DOI\":\"", "\"DOI\":\"10.5555/part/"),
                work.replace("\"type\":\"journal-article\"", "\"type\":\"posted-content\"")
                    .replace("\"DOI\":\"", "\"DOI\":\"10.5555/preprint/"),
                work))
        .limit(rows)
        .toList();
  }

  private static long score(Paper paper, List<String> words) {
    return List.of(paper.title().toLowerCase(Locale.ROOT).split("\\W+", -1)).stream()
        .filter(words::contains)
        .count();
  }

  private static Answered list(List<String> works) {
    return Answered.json(
        "{\"status\":\"ok\",\"message-type\":\"work-list\",\"message\":{\"items\":[%s]}}"
            .formatted(String.join(",", works)));
  }

  private static String work(Paper paper) {
    return """
    {"DOI":"%s","type":"journal-article","title":["%s"],"author":[%s],"container-title":["%s"],\
    "issued":{"date-parts":[[%d]]},"volume":"%s","page":"%s"%s}\
    """
        .formatted(
            paper.doi(),
            paper.title(),
            paper.authors().stream().map(CrossrefPlay::author).collect(Collectors.joining(",")),
            paper.place().journal(),
            paper.place().year(),
            paper.place().volume(),
            paper.place().pages(),
            paper.title().startsWith("Unsound") ? retraction(paper) : "");
  }

  private static String author(String name) {
    int blank = name.indexOf(' ');
    return "{\"family\":\"%s\",\"given\":\"%s\"}"
        .formatted(name.substring(0, blank), name.substring(blank + 1));
  }

  private static String retraction(Paper paper) {
    String notice =
        "{\"DOI\":\"%s.r\",\"type\":\"retraction\",\"source\":\"%s\","
            + "\"updated\":{\"date-parts\":[[2010,2,6]]}}";
    return ",\"updated-by\":[%s,%s]"
        .formatted(
            notice.formatted(paper.doi(), "publisher"),
            notice.formatted(paper.doi(), "retraction-watch"));
  }
}
