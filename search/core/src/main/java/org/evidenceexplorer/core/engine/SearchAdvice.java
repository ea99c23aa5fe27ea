package org.evidenceexplorer.core.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.query.Expansion;
import org.evidenceexplorer.core.query.Query;
import org.evidenceexplorer.core.query.Question;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.query.Translation;
import org.evidenceexplorer.core.query.Widening;
import org.evidenceexplorer.core.query.Words;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * What an answer says of its own question, on the answer's state of the index.
 *
 * @param added for each name that a question's words gain or could gain, by its key, how many
 *     studies are found by it alone
 * @param obstacles if nothing was found, each part of the request, those first without which most
 *     would be
 */
public record SearchAdvice(Map<String, Long> added, List<Obstacle> obstacles) {
  /** The most parts of a request that are tried out. */
  private static final int MOST_PARTS = 20;

  public SearchAdvice {
    added = Map.copyOf(added);
    obstacles = List.copyOf(obstacles);
  }

  /**
   * A part of a request that found nothing.
   *
   * @param part in words
   * @param alone how many studies have this part, were it all that is asked
   * @param without how many would be found if it were dropped
   * @param rest the request without it
   */
  public record Obstacle(String part, long alone, long without, SearchRequest rest) {}

  /** The advice on an answer of this searcher. */
  public static SearchAdvice on(SearchPage page, StudySearcher searcher, Vocabulary vocabulary) {
    Advisor advisor = new Advisor(page, searcher, vocabulary);
    return new SearchAdvice(
        advisor.added(), page.total().value() == 0 ? advisor.obstacles() : List.of());
  }

  /** Asks what would be found if the request were another one. */
  private record Advisor(SearchPage page, StudySearcher searcher, Vocabulary vocabulary) {
    Map<String, Long> added() {
      Question question = page.request().question();
      List<Expansion.Name> names =
          question.widening().exact()
              ? List.of()
              : question.expansions().stream()
                  .flatMap(expansion -> expansion.names().stream())
                  .toList();
      List<SearchRequest> others =
          names.stream()
              .map(name -> question.widening().with(name.key(), !name.on()))
              .map(other -> page.request().with(question.with(other, vocabulary)))
              .toList();
      List<Long> totals = searcher.totals(page.snapshot(), others);
      Map<String, Long> added = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        added.put(names.get(i).key(), Math.abs(page.total().value() - totals.get(i)));
      }
      return added;
    }

    List<Obstacle> obstacles() {
      List<Part> parts = new ArrayList<>();
      words(parts);
      page.request().selections().forEach((facet, selection) -> parts.add(part(facet, selection)));
      List<Part> tried = parts.stream().limit(MOST_PARTS).toList();
      List<Long> without =
          searcher.totals(page.snapshot(), tried.stream().map(Part::rest).toList());
      List<Long> alone = searcher.totals(page.snapshot(), tried.stream().map(Part::alone).toList());
      List<Obstacle> obstacles = new ArrayList<>();
      for (int i = 0; i < tried.size(); i++) {
        Part part = tried.get(i);
        obstacles.add(new Obstacle(part.name(), alone.get(i), without.get(i), part.rest()));
      }
      obstacles.sort((a, b) -> Long.compare(b.without(), a.without()));
      return obstacles;
    }

    /** A part, the request without it, and the request for it alone. */
    private record Part(String name, SearchRequest rest, SearchRequest alone) {}

    private void words(List<Part> parts) {
      Query read = page.request().question().read();
      if (read instanceof Query.And(List<Query> clauses)) {
        for (int i = 0; i < clauses.size(); i++) {
          List<Query> others = new ArrayList<>(clauses);
          Query dropped = others.remove(i);
          parts.add(
              new Part(
                  Translation.understood(dropped),
                  page.request().with(question(others)),
                  SearchRequest.everything().with(question(List.of(dropped)))));
        }
      } else if (!(read instanceof Query.Everything)) {
        parts.add(
            new Part(
                Translation.understood(read),
                page.request().with(Question.EVERYTHING),
                SearchRequest.everything().with(page.request().question())));
      }
    }

    private Question question(List<Query> clauses) {
      Query joined = clauses.size() == 1 ? clauses.getFirst() : new Query.And(clauses);
      Widening widening = page.request().question().widening();
      return Question.of(Translation.understood(joined), Words.ALL, widening, vocabulary);
    }

    private Part part(Facet facet, Selection selection) {
      List<String> values = new ArrayList<>();
      selection.included().forEach(value -> values.add(facet.label(value, vocabulary)));
      selection.excluded().forEach(value -> values.add("not " + facet.label(value, vocabulary)));
      return new Part(
          facet.label() + ": " + String.join(", ", values),
          page.request().with(facet, Selection.NONE),
          SearchRequest.everything().with(facet, selection));
    }
  }
}
