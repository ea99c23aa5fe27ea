package org.evidenceexplorer.core.text.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceexplorer.core.query.Query;
import org.evidenceexplorer.core.text.Analysis;
import org.evidenceexplorer.core.text.Token;

/**
 * What a question looks for in a text: each word and phrase as its terms in order; what the
 * question forbids is not sought.
 */
record Sought(List<List<String>> sequences) {
  /** A run of tokens that one sequence matches: from the first to the last, both included. */
  record Match(int sequence, int first, int last) {}

  static Sought by(Query query) {
    return new Sought(texts(query).map(Analysis.STEMMED::terms).distinct().toList());
  }

  private static Stream<String> texts(Query query) {
    return switch (query) {
      case Query.Everything() -> Stream.empty();
      case Query.Word(String text) -> Stream.of(text);
      case Query.Phrase(String text) -> Stream.of(text);
      case Query.And(List<Query> clauses) -> clauses.stream().flatMap(Sought::texts);
      case Query.Or(List<Query> clauses) -> clauses.stream().flatMap(Sought::texts);
      case Query.Not(Query forbidden) -> Stream.empty();
    };
  }

  /** Every place where a sequence occurs, in the order of its first token. */
  List<Match> in(List<Token> tokens) {
    List<Match> matches = new ArrayList<>();
    for (int first = 0; first < tokens.size(); first++) {
      for (int i = 0; i < sequences.size(); i++) {
        if (isAt(first, tokens, sequences.get(i))) {
          matches.add(new Match(i, first, first + sequences.get(i).size() - 1));
        }
      }
    }
    return matches;
  }

  private static boolean isAt(int first, List<Token> tokens, List<String> sequence) {
    if (sequence.isEmpty() || first + sequence.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < sequence.size(); i++) {
      if (!tokens.get(first + i).term().equals(sequence.get(i))) {
        return false;
      }
    }
    return true;
  }
}
