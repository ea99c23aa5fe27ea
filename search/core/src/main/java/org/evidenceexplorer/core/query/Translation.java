package org.evidenceexplorer.core.query;

import java.util.List;

/**
 * A question as one system writes it: {@link QueryParser} reads the same question from it.
 *
 * @param text empty if there is no such text, or if every study is asked for
 * @param missing the parts that the system has no way to ask for, each with the reason
 */
public record Translation(Syntax syntax, String text, List<String> missing) {
  public Translation {
    missing = List.copyOf(missing);
  }

  /** A question in this syntax. */
  public static Translation of(Query query, Syntax syntax) {
    QueryPrinter printer = new QueryPrinter(syntax);
    String text = printer.print(query);
    return new Translation(syntax, printer.missing().isEmpty() ? text : "", printer.missing());
  }

  /** A question with every operator, bracket and field, so that nothing is left to guess. */
  public static String understood(Query query) {
    return of(query, Syntax.OWN).text();
  }
}
