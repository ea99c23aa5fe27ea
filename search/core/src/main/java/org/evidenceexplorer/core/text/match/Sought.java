package org.evidenceexplorer.core.text.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceexplorer.core.query.Query;
import org.evidenceexplorer.core.query.Scope;
import org.evidenceexplorer.core.schema.Field;
import org.evidenceexplorer.core.text.Analysis;
import org.evidenceexplorer.core.text.Token;

/** What a question looks for in texts; what the question forbids is not sought. */
record Sought(List<Thing> things) {
  /** A run of tokens that one thing matches: from the first to the last, both included. */
  record Match(int thing, int first, int last) {}

  /**
   * A word, a phrase or words near each other.
   *
   * @param terms in order
   * @param begins whether the last term is the beginning of a word
   * @param distance the most other words in between, in any order; {@link #ADJACENT} for a phrase
   */
  record Thing(
      List<String> terms, Analysis analysis, boolean begins, int distance, List<Field> fields) {
    static final int ADJACENT = -1;

    private static Thing words(String text, Scope scope, boolean exact) {
      Analysis analysis = exact ? Analysis.EXACT : Analysis.STEMMED;
      return new Thing(analysis.terms(text), analysis, false, ADJACENT, scope.fields());
    }

    private static Stream<Thing> beginning(Query.Prefix prefix) {
      return prefix.scope().form() == Field.Form.TEXT
          ? Stream.of(
              new Thing(
                  Analysis.EXACT.terms(prefix.text()),
                  Analysis.EXACT,
                  true,
                  ADJACENT,
                  prefix.scope().fields()))
          : Stream.empty();
    }

    private static Thing near(Query.Near near) {
      List<String> terms = Analysis.STEMMED.terms(near.text());
      return new Thing(terms, Analysis.STEMMED, false, near.distance(), near.scope().fields());
    }

    private boolean isAt(int first, List<Token> tokens) {
      if (terms.isEmpty() || first + terms.size() > tokens.size()) {
        return false;
      }
      for (int i = 0; i < terms.size(); i++) {
        boolean open = begins && i == terms.size() - 1;
        String term = tokens.get(first + i).term();
        if (open ? !term.startsWith(terms.get(i)) : !term.equals(terms.get(i))) {
          return false;
        }
      }
      return true;
    }

    /** Whether the terms are all within the tokens from here on that they may be apart. */
    private boolean isNear(int first, List<Token> tokens) {
      List<String> missing = new ArrayList<>(terms);
      int end = Math.min(tokens.size(), first + terms.size() + distance);
      for (int i = first; i < end; i++) {
        missing.remove(tokens.get(i).term());
      }
      return missing.isEmpty();
    }
  }

  static Sought by(Query query) {
    return new Sought(things(query).distinct().toList());
  }

  private static Stream<Thing> things(Query query) {
    return switch (query) {
      case Query.Everything() -> Stream.empty();
      case Query.Word(String text, Scope scope, boolean exact) ->
          Stream.of(Thing.words(text, scope, exact));
      case Query.Phrase(String text, Scope scope, boolean exact) ->
          Stream.of(Thing.words(text, scope, exact));
      case Query.Prefix prefix -> Thing.beginning(prefix);
      case Query.Near near -> Stream.of(Thing.near(near));
      case Query.Value _, Query.Published _ -> Stream.empty();
      case Query.And(List<Query> clauses) -> clauses.stream().flatMap(Sought::things);
      case Query.Or(List<Query> clauses) -> clauses.stream().flatMap(Sought::things);
      case Query.Not(Query forbidden) -> Stream.empty();
    };
  }

  /** Every place of a field's text where one of the things occurs, in the order of first tokens. */
  List<Match> in(Field field, String text) {
    List<Token> stemmed = Analysis.STEMMED.tokens(text);
    List<Token> exact = Analysis.EXACT.tokens(text);
    List<Match> matches = new ArrayList<>();
    for (int first = 0; first < stemmed.size(); first++) {
      for (int i = 0; i < things.size(); i++) {
        Thing thing = things.get(i);
        if (thing.fields().contains(field)) {
          List<Token> tokens = thing.analysis() == Analysis.STEMMED ? stemmed : exact;
          add(matches, i, first, tokens);
        }
      }
    }
    return matches;
  }

  private void add(List<Match> matches, int number, int first, List<Token> tokens) {
    Thing thing = things.get(number);
    if (thing.distance() == Thing.ADJACENT) {
      if (thing.isAt(first, tokens)) {
        matches.add(new Match(number, first, first + thing.terms().size() - 1));
      }
    } else if (thing.terms().contains(tokens.get(first).term())
        && isPartOfNear(thing, first, tokens)) {
      matches.add(new Match(number, first, first));
    }
  }

  /** Whether one of the runs of tokens that reach over this one has all of the terms. */
  private static boolean isPartOfNear(Thing thing, int token, List<Token> tokens) {
    int longest = thing.terms().size() + thing.distance();
    for (int first = Math.max(0, token - longest + 1); first <= token; first++) {
      if (thing.isNear(first, tokens)) {
        return true;
      }
    }
    return false;
  }
}
