package org.evidenceexplorer.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.SearchAdvice;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Sort;
import org.evidenceexplorer.core.query.Words;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.text.match.Highlighter;
import org.evidenceexplorer.core.text.match.Reasons;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * The results of a search.
 *
 * @param map the same search as an evidence map
 * @param first the first page of the results, if this is a later one
 * @param next the next page, if there is one
 */
record ResultsView(
    SearchPage page,
    Narrowing narrowing,
    StrategyView strategy,
    List<ExpansionView> expansions,
    List<ObstacleView> obstacles,
    List<HitView> hits,
    String map,
    Optional<String> first,
    Optional<String> next) {

  static ResultsView of(SearchPage page, SearchAdvice advice, Vocabulary vocabulary) {
    Links links = new Links(vocabulary);
    SearchRequest request = page.request();
    int size = request.page().size();
    Highlighter highlighter = Highlighter.of(request.query());
    Reasons reasons = Reasons.of(request.question());
    boolean later = request.page().cursor() != null;
    return new ResultsView(
        page,
        Narrowing.of(Links.SEARCH, page, links::search, vocabulary),
        StrategyView.of(request, vocabulary),
        ExpansionView.all(request, advice, links::search, vocabulary),
        advice.obstacles().stream()
            .map(one -> new ObstacleView(one, links.search(one.rest())))
            .toList(),
        page.hits().stream().map(hit -> HitView.of(hit, highlighter, reasons, vocabulary)).toList(),
        links.map(new MapRequest(request, Facet.CONDITION, Facet.OUTCOME)),
        later
            ? Optional.of(links.search(request.with(new SearchRequest.Page(size, null))))
            : Optional.empty(),
        Optional.ofNullable(page.next())
            .map(next -> links.search(request.with(new SearchRequest.Page(size, next)))));
  }

  /**
   * A part of a request that found nothing.
   *
   * @param href the answer without it
   */
  record ObstacleView(SearchAdvice.Obstacle obstacle, String href) {
    String words() {
      String alone =
          obstacle.alone() == 0
              ? "no study in this index has it"
              : Numbers.studies(obstacle.alone()) + " in this index have it";
      return "%s; without it: %s".formatted(alone, Numbers.studies(obstacle.without()));
    }
  }

  SearchRequest request() {
    return page.request();
  }

  /** The number of studies in words. */
  String count() {
    return Numbers.studies(page.total());
  }

  List<Choice> sorts() {
    return Choice.of(Sort.values(), request().sort());
  }

  List<Choice> words() {
    return Choice.of(Words.values(), request().words());
  }

  /** The question in words, for the title of the page. */
  String title() {
    String asked = narrowing.chips().stream().map(Chip::words).collect(Collectors.joining(", "));
    return asked.isEmpty() ? "All studies" : asked;
  }

  /** Other places to search, for the same words. */
  List<Outward> elsewhere() {
    String words =
        Stream.concat(
                Stream.of(request().text()),
                narrowing.chips().stream()
                    .filter(chip -> !chip.excludes())
                    .filter(chip -> isTopic(chip.about()))
                    .map(chip -> "\"" + chip.words() + "\""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? List.of() : Outward.searches(words);
  }

  private static boolean isTopic(String about) {
    return Stream.of(Facet.CONDITION, Facet.INTERVENTION, Facet.OUTCOME)
        .map(Facet::label)
        .anyMatch(about::equals);
  }
}
