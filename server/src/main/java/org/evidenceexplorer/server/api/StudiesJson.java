package org.evidenceexplorer.server.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.evidenceexplorer.core.engine.SearchAdvice;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.Hit;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchParameters;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.query.Snippet;
import org.evidenceexplorer.core.query.Total;
import org.evidenceexplorer.core.schema.Field;
import org.evidenceexplorer.core.text.match.Reason;
import org.evidenceexplorer.core.text.match.Reasons;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code studies}.
 *
 * @param obstacles if nothing was found, the parts of the request, those first without which most
 *     would be
 * @param next the {@code cursor} of the following page, null on the last one
 */
record StudiesJson(
    Snapshot snapshot,
    QueryJson query,
    Total total,
    List<ObstacleJson> obstacles,
    List<Found> studies,
    List<FacetCountsJson> facets,
    @Nullable String next) {

  static StudiesJson of(SearchPage page, SearchAdvice advice, Vocabulary vocabulary) {
    return new StudiesJson(
        page.snapshot(),
        QueryJson.of(page.request(), advice.added(), vocabulary),
        page.total(),
        advice.obstacles().stream().map(one -> ObstacleJson.of(one, vocabulary)).toList(),
        found(page),
        page.facets().stream().map(FacetCountsJson::of).toList(),
        page.next() == null ? null : page.next().toString());
  }

  private static List<Found> found(SearchPage page) {
    Reasons reasons = Reasons.of(page.request().question());
    return page.hits().stream().map(hit -> Found.of(hit, reasons.why(hit.study()))).toList();
  }

  /**
   * A part of a request that found nothing.
   *
   * @param alone studies that have this part, were it all that is asked
   * @param without studies that would be found if it were dropped
   * @param parameters of the search without it
   */
  record ObstacleJson(String part, long alone, long without, Map<String, List<String>> parameters) {
    static ObstacleJson of(SearchAdvice.Obstacle obstacle, Vocabulary vocabulary) {
      return new ObstacleJson(
          obstacle.part(),
          obstacle.alone(),
          obstacle.without(),
          SearchParameters.write(obstacle.rest(), vocabulary));
    }
  }

  /** A study, with why it is among the answers beside its own fields. */
  record Found(@JsonUnwrapped Study study, MatchJson match) {
    static Found of(Hit hit, List<Reason> reasons) {
      return new Found(hit.study(), MatchJson.of(hit, reasons));
    }
  }

  /**
   * Why a study is among the answers.
   *
   * @param findings places in the study's {@code classification.findings}, from 0, of those that
   *     meet every filter together
   * @param why the parts of the question that it matches
   */
  record MatchJson(List<Integer> findings, List<WhyJson> why, List<Snippet> snippets) {
    static MatchJson of(Hit hit, List<Reason> reasons) {
      List<Finding> all = hit.study().classification().findings();
      Set<Finding> meeting = new HashSet<>(hit.findings());
      return new MatchJson(
          IntStream.range(0, all.size()).filter(i -> meeting.contains(all.get(i))).boxed().toList(),
          reasons.stream().map(WhyJson::of).toList(),
          hit.snippets());
    }
  }

  /**
   * A part of the question that a study matches.
   *
   * @param insteadOf the typed words that gained it as another name; null if it was typed
   * @param fields where it matches
   */
  record WhyJson(String words, @Nullable String insteadOf, List<String> fields) {
    static WhyJson of(Reason reason) {
      return new WhyJson(
          reason.words(), reason.insteadOf(), reason.fields().stream().map(Field::key).toList());
    }
  }
}
