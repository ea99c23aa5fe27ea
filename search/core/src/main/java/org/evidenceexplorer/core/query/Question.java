package org.evidenceexplorer.core.query;

import java.util.List;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * The words of a request.
 *
 * @param text as typed, empty for every study
 * @param read the text, read
 * @param expansions what its words gain or could gain
 * @param query what is searched for: what was read, with what it gains
 */
public record Question(
    String text,
    Words words,
    Widening widening,
    Query read,
    List<Expansion> expansions,
    Query query) {
  /** The question for every study. */
  public static final Question EVERYTHING =
      new Question(
          "", Words.ALL, Widening.ALL, new Query.Everything(), List.of(), new Query.Everything());

  public Question {
    expansions = List.copyOf(expansions);
  }

  /**
   * Reads a question.
   *
   * @param vocabulary whose names its words gain
   */
  public static Question of(String text, Words words, Widening widening, Vocabulary vocabulary) {
    return of(text, words, widening, QueryParser.parse(text, words), vocabulary);
  }

  private static Question of(
      String text, Words words, Widening widening, Query read, Vocabulary vocabulary) {
    Expander expander = new Expander(vocabulary, widening);
    Query query = expander.expand(read);
    return new Question(text, words, widening, read, expander.expansions(), query);
  }

  /** The same question with other names. */
  public Question with(Widening other, Vocabulary vocabulary) {
    return of(text, words, other, read, vocabulary);
  }
}
