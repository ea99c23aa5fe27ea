package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a sentence that says one thing: sentences often tell one result after another.
 *
 * @param from offset in the sentence, inclusive
 * @param to exclusive
 */
record Clause(Sentence sentence, int from, int to, String folded) {
  private static final Pattern CUT =
      Pattern.compile(
          ";|,? (?:but|whereas|although|though|yet|except|despite)\\b|, while\\b|,? however,?|,? with no (?=[\\p{L}-]+"
              + " )|,? and (?=(?:there (?:was|were)|no )\\b)|, (?=(?:and )?(?:no|neither|with "
              + "significantly)\\b)|,? without (?=(?:any )?(?:significant|difference|increas|affect))");
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "^(?:although|while|whereas|though|despite|even though)\\b[^,]*(?:\\([^)]*\\)[^,]*)*,");

  /** The clauses of a sentence, in order. */
  static List<Clause> of(Sentence sentence) {
    List<Clause> clauses = new ArrayList<>();
    int start = 0;
    Matcher subordinate = SUBORDINATE.matcher(sentence.folded());
    if (subordinate.find()) {
      start = add(sentence, 0, subordinate.end(), clauses);
    }
    int from = start;
    for (Matcher cut = CUT.matcher(sentence.folded()); cut.find(); ) {
      if (cut.start() > from && !inBrackets(sentence.folded(), cut.start())) {
        from = add(sentence, from, cut.start(), clauses);
      }
    }
    add(sentence, from, sentence.folded().length(), clauses);
    return clauses;
  }

  private static boolean inBrackets(String folded, int place) {
    return folded.lastIndexOf('(', place) > folded.lastIndexOf(')', place)
        && folded.indexOf(')', place) >= 0;
  }

  private static int add(Sentence sentence, int from, int to, List<Clause> clauses) {
    if (to - from > 8) {
      clauses.add(new Clause(sentence, from, to, sentence.folded().substring(from, to)));
    }
    return to;
  }

  /** The clause as it stands, without blanks and marks at its ends. */
  Quote quote() {
    int start = from;
    int end = to;
    while (start < end && " ,;".indexOf(sentence.folded().charAt(start)) >= 0) {
      start++;
    }
    while (end > start && Character.isWhitespace(sentence.folded().charAt(end - 1))) {
      end--;
    }
    return sentence.quote(start, end);
  }

  /** A part of the clause, by offsets in its folded text. */
  Quote quote(int start, int end) {
    return sentence.quote(from + start, from + end);
  }
}
