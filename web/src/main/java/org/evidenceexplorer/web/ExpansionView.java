package org.evidenceexplorer.web;

import java.util.List;
import org.evidenceexplorer.core.engine.SearchAdvice;
import org.evidenceexplorer.core.query.Expansion;
import org.evidenceexplorer.core.query.Question;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Widening;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * What words of a question gain because they name a concept.
 *
 * @param off whether everything is switched off
 * @param change the address of the answer with nothing gained, or with everything again
 * @param more further names that are not searched for
 */
record ExpansionView(String words, List<NameView> names, boolean off, String change, int more) {
  /**
   * A name.
   *
   * @param why where it comes from
   * @param studies how many are found by it alone, or would be
   * @param change the address of the answer without it, or with it again
   */
  record NameView(String text, String why, String studies, boolean on, String change) {}

  static List<ExpansionView> all(
      SearchRequest request, SearchAdvice advice, Address address, Vocabulary vocabulary) {
    return request.question().expansions().stream()
        .map(expansion -> of(expansion, request, advice, address, vocabulary))
        .toList();
  }

  private static ExpansionView of(
      Expansion expansion,
      SearchRequest request,
      SearchAdvice advice,
      Address address,
      Vocabulary vocabulary) {
    Question question = request.question();
    boolean off = question.widening().exact();
    List<NameView> names =
        expansion.names().stream()
            .map(name -> {
              Widening changed = question.widening().with(name.key(), !name.on());
              return new NameView(
                  name.text(),
                  why(name),
                  Numbers.of(advice.added().getOrDefault(name.key(), 0L)),
                  name.on(),
                  address.of(request.with(question.with(changed, vocabulary))));
            })
            .toList();
    Widening other = question.widening().exactly(!off);
    return new ExpansionView(
        expansion.words(),
        off ? List.of() : names,
        off,
        address.of(request.with(question.with(other, vocabulary))),
        expansion.more());
  }

  private static String why(Expansion.Name name) {
    String source = name.source() == Expansion.Source.MESH ? "MeSH" : "topic";
    return switch (name.kind()) {
      case SYNONYM -> "another name, " + source;
      case NARROWER ->
          name.of().equals(name.text())
              ? "narrower, " + source
              : "narrower: %s, %s".formatted(name.of(), source);
    };
  }
}
