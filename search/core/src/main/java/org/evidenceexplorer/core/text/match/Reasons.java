package org.evidenceexplorer.core.text.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.Expansion;
import org.evidenceexplorer.core.query.Query;
import org.evidenceexplorer.core.query.Question;
import org.evidenceexplorer.core.query.Scope;
import org.evidenceexplorer.core.query.Translation;
import org.evidenceexplorer.core.schema.Field;

/** Says which parts of a question a study matches, and where; the same for every engine. */
public final class Reasons {
  /** The most parts of a question that are looked at. */
  private static final int MOST_PARTS = 200;

  private final List<Part> parts;

  /** A part of the question without operators, and what it is looked for as. */
  private record Part(Query query, Reason asked, Sought sought) {}

  private Reasons(List<Part> parts) {
    this.parts = parts;
  }

  /** The reasons that there may be for an answer to a question. */
  public static Reasons of(Question question) {
    Map<Query, String> gained = new HashMap<>();
    for (Expansion expansion : question.expansions()) {
      for (Expansion.Name name : expansion.names()) {
        gained.putIfAbsent(new Query.Phrase(name.text(), Scope.ANYWHERE, false), expansion.words());
      }
    }
    Set<Query> typed = new LinkedHashSet<>(leaves(question.read()).toList());
    return new Reasons(
        leaves(question.query())
            .distinct()
            .limit(MOST_PARTS)
            .map(leaf -> part(leaf, typed.contains(leaf) ? Map.of() : gained))
            .toList());
  }

  private static Part part(Query leaf, Map<Query, String> gained) {
    String words =
        leaf instanceof Query.Phrase(String text, Scope _, boolean _) && gained.containsKey(leaf)
            ? text
            : Translation.understood(leaf);
    return new Part(leaf, new Reason(words, gained.get(leaf), List.of()), Sought.by(leaf));
  }

  /** The parts that a study must or may match; not what is forbidden. */
  private static Stream<Query> leaves(Query query) {
    return switch (query) {
      case Query.And(List<Query> clauses) -> clauses.stream().flatMap(Reasons::leaves);
      case Query.Or(List<Query> clauses) -> clauses.stream().flatMap(Reasons::leaves);
      case Query.Everything _, Query.Not _ -> Stream.empty();
      case Query.Word _,
          Query.Phrase _,
          Query.Prefix _,
          Query.Near _,
          Query.Value _,
          Query.Published _ ->
          Stream.of(query);
    };
  }

  /** The parts that a study matches, in the order of the question. */
  public List<Reason> why(Study study) {
    List<Reason> reasons = new ArrayList<>();
    for (Part part : parts) {
      List<Field> fields = fields(part, study);
      if (!fields.isEmpty()) {
        reasons.add(new Reason(part.asked().words(), part.asked().insteadOf(), fields));
      }
    }
    return reasons;
  }

  private static List<Field> fields(Part part, Study study) {
    return switch (part.query()) {
      case Query.Value(String text, Scope scope) ->
          inValues(scope, study, value -> value.equals(scope.term(text)));
      case Query.Prefix(String text, Scope scope) when scope.form() == Field.Form.VALUE ->
          inValues(scope, study, value -> value.startsWith(scope.term(text)));
      case Query.Published period ->
          Field.PUBLISHED.values(study).stream()
              .flatMap(date -> PartialDate.parse(date).stream())
              .filter(date ->
                  !date.firstDay().isBefore(period.first())
                      && !date.lastDay().isAfter(period.last()))
              .map(date -> Field.PUBLISHED)
              .toList();
      default ->
          Field.texts().stream()
              .filter(field ->
                  field.values(study).stream()
                      .anyMatch(text -> !part.sought().in(field, text).isEmpty()))
              .toList();
    };
  }

  private static List<Field> inValues(Scope scope, Study study, Predicate<String> wanted) {
    return scope.fields().stream()
        .filter(field -> field.values(study).stream().map(field::term).anyMatch(wanted))
        .toList();
  }
}
