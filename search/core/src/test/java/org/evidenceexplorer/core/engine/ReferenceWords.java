package org.evidenceexplorer.core.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.Query;
import org.evidenceexplorer.core.query.Scope;
import org.evidenceexplorer.core.schema.Field;
import org.evidenceexplorer.core.text.Analysis;
import org.jspecify.annotations.Nullable;

/** What the words of a question mean, in the plainest words. */
final class ReferenceWords {
  private final Study study;
  private final Map<Analysis, Map<Field, List<List<String>>>> texts = new EnumMap<>(Analysis.class);
  private @Nullable Query asked;
  private boolean answer;

  ReferenceWords(Study study) {
    this.study = study;
    for (Analysis analysis : Analysis.values()) {
      Map<Field, List<List<String>>> terms = new EnumMap<>(Field.class);
      for (Field field : Field.texts()) {
        terms.put(field, field.values(study).stream().map(analysis::terms).toList());
      }
      texts.put(analysis, terms);
    }
  }

  /** Whether the study matches; the same question is often asked again. */
  boolean match(Query query) {
    if (!query.equals(asked)) {
      answer = matches(query);
      asked = query;
    }
    return answer;
  }

  private boolean matches(Query query) {
    return switch (query) {
      case Query.Everything() -> true;
      case Query.Word(String text, Scope scope, boolean exact) -> contains(text, scope, exact);
      case Query.Phrase(String text, Scope scope, boolean exact) -> contains(text, scope, exact);
      case Query.Prefix(String text, Scope scope) ->
          scope.form() == Field.Form.VALUE
              ? values(scope).stream().anyMatch(v -> v.startsWith(scope.term(text)))
              : begins(text, scope);
      case Query.Near(String text, int distance, Scope scope) -> {
        List<String> wanted = Analysis.STEMMED.terms(text);
        yield anyText(scope, Analysis.STEMMED, words -> isNear(wanted, words, distance));
      }
      case Query.Value(String text, Scope scope) -> values(scope).contains(scope.term(text));
      case Query.Published(LocalDate first, LocalDate last) ->
          Field.PUBLISHED.values(study).stream()
              .flatMap(date -> PartialDate.parse(date).stream())
              .anyMatch(date -> !date.firstDay().isBefore(first) && !date.lastDay().isAfter(last));
      case Query.And(List<Query> all) -> all.stream().allMatch(part -> matches(part));
      case Query.Or(List<Query> any) -> any.stream().anyMatch(part -> matches(part));
      case Query.Not(Query forbidden) -> !matches(forbidden);
    };
  }

  private List<String> values(Scope scope) {
    return scope.fields().stream()
        .flatMap(field -> field.values(study).stream().map(field::term))
        .toList();
  }

  private boolean contains(String text, Scope scope, boolean exact) {
    Analysis analysis = exact ? Analysis.EXACT : Analysis.STEMMED;
    List<String> terms = analysis.terms(text);
    return !terms.isEmpty()
        && anyText(scope, analysis, words -> Collections.indexOfSubList(words, terms) >= 0);
  }

  private boolean begins(String text, Scope scope) {
    List<String> terms = Analysis.EXACT.terms(text);
    List<String> whole = terms.subList(0, terms.size() - 1);
    return anyText(
        scope,
        Analysis.EXACT,
        words -> {
          for (int at = 0; at + terms.size() <= words.size(); at++) {
            if (words.subList(at, at + whole.size()).equals(whole)
                && words.get(at + whole.size()).startsWith(terms.getLast())) {
              return true;
            }
          }
          return false;
        });
  }

  /** Whether some run of words holds all that are wanted and at most so many others. */
  private static boolean isNear(List<String> wanted, List<String> words, int distance) {
    for (int from = 0; from < words.size(); from++) {
      int to = Math.min(words.size(), from + wanted.size() + distance);
      List<String> run = new ArrayList<>(words.subList(from, to));
      if (wanted.stream().allMatch(run::remove)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyText(Scope scope, Analysis analysis, Predicate<List<String>> test) {
    Map<Field, List<List<String>>> terms = texts.getOrDefault(analysis, Map.of());
    return scope.fields().stream()
        .flatMap(field -> terms.getOrDefault(field, List.of()).stream())
        .anyMatch(test);
  }
}
