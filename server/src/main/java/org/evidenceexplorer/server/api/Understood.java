package org.evidenceexplorer.server.api;

import java.util.List;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.query.Query;

/** Writes a question with every operator and bracket, so that nothing is left to guess. */
final class Understood {
  private Understood() {}

  /** Empty for every study. */
  static String text(Query query) {
    return switch (query) {
      case Query.Everything _ -> "";
      case Query.Word(String text) -> text;
      case Query.Phrase(String text) -> '"' + text + '"';
      case Query.And(List<Query> clauses) -> joined(clauses, " AND ");
      case Query.Or(List<Query> clauses) -> joined(clauses, " OR ");
      case Query.Not(Query clause) -> "NOT " + operand(clause);
    };
  }

  private static String joined(List<Query> clauses, String operator) {
    return clauses.stream().map(Understood::operand).collect(Collectors.joining(operator));
  }

  private static String operand(Query query) {
    return switch (query) {
      case Query.And _, Query.Or _ -> "(" + text(query) + ")";
      case Query.Everything _, Query.Word _, Query.Phrase _, Query.Not _ -> text(query);
    };
  }
}
