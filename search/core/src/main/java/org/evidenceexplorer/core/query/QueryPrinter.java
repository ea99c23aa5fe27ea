package org.evidenceexplorer.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a question in one syntax, and remembers what that syntax has no way to ask for. */
final class QueryPrinter {
  private final Syntax syntax;
  private final List<String> missing = new ArrayList<>();

  QueryPrinter(Syntax syntax) {
    this.syntax = syntax;
  }

  List<String> missing() {
    return missing.stream().distinct().toList();
  }

  /** Empty for every study. */
  String print(Query query) {
    return switch (query) {
      case Query.Everything _ -> "";
      case Query.Word(String text, Scope scope, boolean exact) ->
          fielded(marked(text, exact), scope);
      case Query.Phrase(String text, Scope scope, boolean exact) ->
          fielded(marked(quoted(text), exact), scope);
      case Query.Prefix prefix -> prefix(prefix);
      case Query.Near near -> near(near);
      case Query.Value(String text, Scope scope) -> fielded(quoted(text), scope);
      case Query.Published period -> period(period);
      case Query.And(List<Query> clauses) -> all(clauses);
      case Query.Or(List<Query> clauses) ->
          clauses.stream().map(this::operand).collect(Collectors.joining(" OR "));
      case Query.Not(Query clause) -> not(clause);
    };
  }

  private String all(List<Query> clauses) {
    StringBuilder written = new StringBuilder();
    for (Query clause : clauses) {
      if (syntax == Syntax.PUBMED
          && !written.isEmpty()
          && clause instanceof Query.Not(Query forbidden)) {
        written.append(" NOT ").append(operand(forbidden));
      } else {
        written.append(written.isEmpty() ? "" : " AND ").append(operand(clause));
      }
    }
    return written.toString();
  }

  private String not(Query clause) {
    String forbidden = "NOT " + operand(clause);
    if (syntax == Syntax.PUBMED) {
      miss(forbidden, "PubMed's NOT needs something before it");
    }
    return forbidden;
  }

  private String operand(Query query) {
    return switch (query) {
      case Query.And _, Query.Or _ -> "(" + print(query) + ")";
      default -> print(query);
    };
  }

  private String marked(String text, boolean exact) {
    if (exact && syntax != Syntax.OWN) {
      miss("=" + text, "%s has no mark for it".formatted(syntax.label()));
    }
    return exact ? "=" + text : text;
  }

  private String fielded(String text, Scope scope) {
    if (scope == Scope.ANYWHERE) {
      return text;
    }
    if (syntax != Syntax.EUROPE_PMC) {
      return "%s[%s]".formatted(text, scope.tag());
    }
    if (scope.europePmc().isEmpty()) {
      miss("%s[%s]".formatted(text, scope.tag()), "Europe PMC has no such field");
    }
    return scope.europePmc() + ":" + text;
  }

  private String prefix(Query.Prefix prefix) {
    boolean word = prefix.text().chars().noneMatch(c -> QueryText.isBlank((char) c));
    String text = word ? prefix.text() + "*" : quoted(prefix.text() + "*");
    if (!word && syntax == Syntax.EUROPE_PMC) {
      miss(text, "Europe PMC has no beginnings of words in quotes");
    }
    return fielded(text, prefix.scope());
  }

  private String near(Query.Near near) {
    String text = "%s[%s:~%d]".formatted(quoted(near.text()), near.scope().tag(), near.distance());
    boolean pubMed = near.scope() == Scope.TITLE || near.scope() == Scope.TITLE_SUMMARY;
    if (syntax == Syntax.PUBMED && !pubMed) {
      miss(text, "PubMed has nearness in [ti] and [tiab] only");
    }
    if (syntax == Syntax.EUROPE_PMC) {
      miss(text, "Europe PMC counts nearness in another way");
    }
    return text;
  }

  private String period(Query.Published period) {
    if (syntax != Syntax.EUROPE_PMC) {
      String first = Dates.first(period.first(), '/');
      String last = Dates.last(period.last(), '/');
      return "%s[dp]".formatted(first.equals(last) ? first : first + ":" + last);
    }
    if (Dates.isOfYears(period)) {
      String first = Dates.first(period.first(), '-');
      String last = Dates.last(period.last(), '-');
      return first.equals(last)
          ? "PUB_YEAR:" + first
          : "PUB_YEAR:[%s TO %s]".formatted(first, last);
    }
    return "FIRST_PDATE:[%s TO %s]".formatted(period.first(), period.last());
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private void miss(String part, String reason) {
    missing.add("%s: %s".formatted(part, reason));
  }
}
