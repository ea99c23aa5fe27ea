package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.schema.Field;
import org.evidenceexplorer.core.text.Analysis;
import org.evidenceexplorer.core.text.match.TextQuery;

/**
 * Moves hits up that share words with the best hits (relevance feedback after Lavrenko and Croft's
 * relevance model, mixed with the question as in RM3, Abdul-Jaleel et al., TREC 2004). It changes
 * the order alone: no hit is added and none is lost.
 */
final class Feedback {
  /** A question of more words says enough by itself, and would cost too much. */
  private static final int MOST_WORDS = 32;

  private static final int BEST_HITS = 10;
  private static final int TERMS = 20;

  /** What the question itself weighs; the shared words weigh the rest of 1. */
  private static final double QUESTION = 0.5;

  /** Of a word in more of the studies little is learned. */
  private static final double MOST_STUDIES = 0.1;

  private static final List<Field> FIELDS =
      List.of(Field.TITLE, Field.SUMMARY, Field.HEADING, Field.KEYWORD);

  private final View view;

  private Feedback(View view) {
    this.view = view;
  }

  /** The words of a request, their best hits' words beside them. */
  static Query on(Query words, SearchRequest request, View view) throws IOException {
    int count = TextQuery.words(request.query());
    return count == 0 || count > MOST_WORDS ? words : new Feedback(view).widened(words, count);
  }

  private Query widened(Query words, int count) throws IOException {
    BooleanQuery.Builder widened = new BooleanQuery.Builder().add(words, Occur.MUST);
    double weight = count * (1 - QUESTION) / QUESTION;
    for (Map.Entry<String, Double> term : shared(words)) {
      Query in = TextQuery.term(term.getKey(), FIELDS);
      widened.add(new BoostQuery(in, (float) (weight * term.getValue())), Occur.SHOULD);
    }
    return widened.build();
  }

  /** The terms that the best hits share, with weights that add up to 1. */
  private List<Map.Entry<String, Double>> shared(Query words) throws IOException {
    ScoreDoc[] best = view.searcher().search(words, BEST_HITS).scoreDocs;
    double sum = Math.max(Float.MIN_NORMAL, Stream.of(best).mapToDouble(hit -> hit.score).sum());
    Map<String, Double> weights = new HashMap<>();
    for (ScoreDoc hit : best) {
      List<String> terms = terms(new Stored(view.searcher()).study(hit.doc));
      for (String term : terms) {
        weights.merge(term, hit.score / sum / terms.size(), Double::sum);
      }
    }
    List<Map.Entry<String, Double>> heaviest = new ArrayList<>();
    for (Map.Entry<String, Double> term : byWeight(weights)) {
      if (heaviest.size() < TERMS && term.getValue() > 0 && isTelling(term.getKey())) {
        heaviest.add(term);
      }
    }
    double kept = heaviest.stream().mapToDouble(Map.Entry::getValue).sum();
    return heaviest.stream().map(term -> Map.entry(term.getKey(), term.getValue() / kept)).toList();
  }

  private static List<Map.Entry<String, Double>> byWeight(Map<String, Double> weights) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  private static List<String> terms(Study study) {
    return FIELDS.stream()
        .flatMap(field -> field.values(study).stream())
        .flatMap(text -> Analysis.STEMMED.terms(text).stream())
        .toList();
  }

  private boolean isTelling(String term) throws IOException {
    boolean word = term.length() > 1 && term.chars().anyMatch(Character::isLetter);
    long studies = view.snapshot().studies();
    return word && having(term) <= Math.max(BEST_HITS, studies * MOST_STUDIES);
  }

  /** How many studies have a term in the field where it is most frequent. */
  private long having(String term) throws IOException {
    long most = 0;
    for (Field field : FIELDS) {
      Term in = new Term(TextQuery.name(field, Analysis.STEMMED), term);
      most = Math.max(most, view.reader().docFreq(in));
    }
    return most;
  }
}
