package org.evidenceexplorer.core.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidenceexplorer.core.failure.SearchException.BadQuery;

/**
 * Reads a question in the syntax of PubMed or Europe PMC, or both: words, {@code "phrases"}, {@code
 * AND}, {@code OR}, {@code NOT} in capitals, brackets, fields ({@link Scope}) after words in square
 * brackets or before them with a colon, beginnings of words ({@code scar*}), nearness ({@code "a
 * b"[ti:~3]}) and years ({@code 2010:2020[dp]}). {@code =word} leaves out inflections. {@code AND}
 * and {@code OR} bind equally, from left to right, as in PubMed; {@code a NOT b} is what has a and
 * not b. Bare words beside each other are AND-ed, or OR-ed with {@link Words#ANY}; a field after
 * several bare words is that of each of them. A question of several numbered lines is its last one,
 * which names the others as {@code #1}. A mistake ends in {@link BadQuery} with its place, never in
 * a guess.
 */
public final class QueryParser {
  /** The deepest nesting, of brackets or of operators that alternate without brackets. */
  public static final int DEEPEST = 100;

  /** The most words of one question; those of a line count wherever it is named. */
  public static final int MOST_WORDS = 25_000;

  private final QueryText text;
  private final Words words;
  private final Map<Integer, QueryPart> lines;
  private final OperandReader operands;
  private int brackets;
  private int wordsRead;

  private QueryParser(QueryText text, Words words, Map<Integer, QueryPart> lines) {
    this.text = text;
    this.words = words;
    this.lines = lines;
    this.operands = new OperandReader(text, words);
  }

  /** The question that a text asks; every study if the text is blank. */
  public static Query parse(String text, Words words) {
    List<NumberedLine> numbered = NumberedLine.of(text);
    Map<Integer, QueryPart> done = new HashMap<>();
    for (NumberedLine line : numbered) {
      QueryText content = new QueryText(text, line.start(), line.end());
      done.put(line.number(), new QueryParser(content, words, done).whole());
    }
    QueryPart last = numbered.isEmpty() ? null : done.get(numbered.getLast().number());
    return last == null
        ? new QueryParser(new QueryText(text, 0, text.length()), words, done).whole().query()
        : last.query();
  }

  private QueryPart whole() {
    text.skipBlanks();
    if (text.atEnd()) {
      return new QueryPart(new Query.Everything(), 0, 0);
    }
    QueryPart part = operators(Scope.ANYWHERE);
    if (!text.atEnd()) {
      throw text.mistake(text.position(), "closing bracket without an opening one");
    }
    return new QueryPart(part.query(), part.depth(), wordsRead);
  }

  private QueryPart operators(Scope scope) {
    JoinedParts joined = new JoinedParts(operand(scope));
    while (!text.atEnd() && !text.isAt(')')) {
      int at = text.position();
      String operator = text.operator();
      if (!operator.isEmpty()) {
        text.skip(operator.length());
        text.skipBlanks();
        expectMore(at, operator);
        String following = text.operator();
        if (!operator.equals("NOT") && !following.isEmpty() && !following.equals("NOT")) {
          throw text.mistake(text.position(), following + " right after " + operator);
        }
      }
      QueryPart right = operand(scope);
      boolean any = operator.equals("OR") || (operator.isEmpty() && words == Words.ANY);
      joined.add(any, operator.equals("NOT") ? negated(right, at) : right);
      expectShallow(joined.depth(), at);
    }
    return joined.part();
  }

  private void expectMore(int at, String operator) {
    if (text.atEnd() || text.isAt(')')) {
      throw text.mistake(at, operator + " without anything after it");
    }
  }

  private QueryPart negated(QueryPart part, int at) {
    expectShallow(part.depth() + 1, at);
    return new QueryPart(new Query.Not(part.query()), part.depth() + 1, 0);
  }

  private void expectShallow(int depth, int at) {
    if (depth > DEEPEST) {
      throw text.mistake(at, "operators nested deeper than " + DEEPEST);
    }
  }

  private QueryPart operand(Scope scope) {
    int at = text.position();
    String operator = text.operator();
    if (operator.equals("NOT")) {
      text.skip(operator.length());
      text.skipBlanks();
      expectMore(at, operator);
      enter(at, "operators");
      QueryPart forbidden = negated(operand(scope), at);
      brackets--;
      return forbidden;
    }
    if (!operator.isEmpty()) {
      throw text.mistake(at, operator + " without anything before it");
    }
    Optional<Integer> line = NumberedLine.named(text);
    return line.isPresent() ? line(line.get(), at) : fielded(scope, at);
  }

  private QueryPart fielded(Scope scope, int at) {
    Optional<Scope> named = FieldName.read(text);
    return switch (text.next()) {
      case '(' -> bracket(named.orElse(scope));
      case ')' -> throw text.mistake(at, "closing bracket without an opening one");
      default -> {
        OperandReader.Operand operand =
            named.isPresent() ? operands.ofField(named.get()) : operands.read(scope);
        count(operand.words(), at);
        text.skipBlanks();
        yield new QueryPart(operand.query(), operand.words() > 1 ? 1 : 0, 0);
      }
    };
  }

  private QueryPart line(int number, int at) {
    QueryPart line = lines.get(number);
    if (line == null) {
      throw text.mistake(at, "no line #%d before this one".formatted(number));
    }
    count(line.words(), at);
    text.skipBlanks();
    return line;
  }

  private QueryPart bracket(Scope scope) {
    int opened = text.position();
    text.skip(1);
    enter(opened, "brackets");
    text.skipBlanks();
    if (text.atEnd()) {
      throw text.mistake(opened, "unclosed bracket");
    }
    if (text.isAt(')')) {
      throw text.mistake(opened, "empty brackets");
    }
    QueryPart inner = operators(scope);
    if (text.atEnd()) {
      throw text.mistake(opened, "unclosed bracket");
    }
    text.skip(1);
    brackets--;
    text.skipBlanks();
    if (text.isAt('[')) {
      throw text.mistake(text.position(), "a field after a bracket: put it after each word");
    }
    return inner;
  }

  private void enter(int at, String what) {
    if (++brackets > DEEPEST) {
      throw text.mistake(at, "%s nested deeper than %d".formatted(what, DEEPEST));
    }
  }

  private void count(int more, int at) {
    wordsRead += more;
    if (wordsRead > MOST_WORDS) {
      throw text.mistake(at, "more than %d words".formatted(MOST_WORDS));
    }
  }
}
