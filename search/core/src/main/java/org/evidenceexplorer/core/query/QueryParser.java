package org.evidenceexplorer.core.query;

import java.util.ArrayList;
import java.util.List;
import org.evidenceexplorer.core.failure.SearchException.BadQuery;

/**
 * Reads a question: words, {@code "phrases"}, {@code AND}, {@code OR}, {@code NOT} in capitals and
 * brackets. {@code AND} and {@code OR} bind equally, from left to right, as in PubMed; {@code a NOT
 * b} is what has a and not b. Bare words beside each other are AND-ed, or OR-ed with {@link
 * Words#ANY}. A mistake ends in {@link BadQuery} with its place, never in a guess.
 */
public final class QueryParser {
  /** The deepest nesting of brackets. */
  public static final int DEEPEST = 50;

  /** The most words and phrases of one question. */
  public static final int MOST_WORDS = 150;

  private final String text;
  private final Words words;
  private int position;
  private int operands;
  private int depth;

  private QueryParser(String text, Words words) {
    this.text = text;
    this.words = words;
  }

  /** The question that a text asks; every study if the text is blank. */
  public static Query parse(String text, Words words) {
    return new QueryParser(text, words).whole();
  }

  private Query whole() {
    skipBlanks();
    if (atEnd()) {
      return new Query.Everything();
    }
    Query query = operators();
    if (!atEnd()) {
      throw new BadQuery(position, "closing bracket without an opening one");
    }
    return query;
  }

  private Query operators() {
    Query left = operand();
    while (!atEnd() && text.charAt(position) != ')') {
      String operator = operator();
      int at = position;
      if (!operator.isEmpty()) {
        position += operator.length();
        skipBlanks();
        if (atEnd() || text.charAt(position) == ')') {
          throw new BadQuery(at, operator + " without anything after it");
        }
        if (!operator.equals("NOT") && !operator().isEmpty() && !operator().equals("NOT")) {
          throw new BadQuery(position, operator() + " right after " + operator);
        }
      }
      left = combine(left, operator);
    }
    return left;
  }

  private Query combine(Query left, String operator) {
    return switch (operator) {
      case "AND" -> and(left, operand());
      case "OR" -> or(left, operand());
      case "NOT" -> and(left, new Query.Not(operand()));
      default -> words == Words.ALL ? and(left, operand()) : or(left, operand());
    };
  }

  private Query operand() {
    String operator = operator();
    if (operator.equals("NOT")) {
      int at = position;
      position += operator.length();
      skipBlanks();
      if (atEnd() || text.charAt(position) == ')') {
        throw new BadQuery(at, "NOT without anything after it");
      }
      return new Query.Not(operand());
    }
    if (!operator.isEmpty()) {
      throw new BadQuery(position, operator + " without anything before it");
    }
    if (++operands > MOST_WORDS) {
      throw new BadQuery(position, "more than %d words".formatted(MOST_WORDS));
    }
    return switch (text.charAt(position)) {
      case '(' -> bracket();
      case ')' -> throw new BadQuery(position, "closing bracket without an opening one");
      case '"' -> phrase();
      default -> word();
    };
  }

  private Query bracket() {
    int opened = position++;
    if (++depth > DEEPEST) {
      throw new BadQuery(opened, "brackets nested deeper than " + DEEPEST);
    }
    skipBlanks();
    if (atEnd()) {
      throw new BadQuery(opened, "unclosed bracket");
    }
    if (text.charAt(position) == ')') {
      throw new BadQuery(opened, "empty brackets");
    }
    Query inner = operators();
    if (atEnd()) {
      throw new BadQuery(opened, "unclosed bracket");
    }
    position++;
    depth--;
    skipBlanks();
    return inner;
  }

  private Query phrase() {
    int opened = position;
    int closed = text.indexOf('"', opened + 1);
    if (closed < 0) {
      throw new BadQuery(opened, "unclosed quote");
    }
    String inner = text.substring(opened + 1, closed).strip();
    if (inner.chars().noneMatch(Character::isLetterOrDigit)) {
      throw new BadQuery(opened, "quotes without a word");
    }
    position = closed + 1;
    skipBlanks();
    return new Query.Phrase(inner);
  }

  private Query word() {
    int start = position;
    while (!atEnd() && "()\" \t\n\r\u00a0".indexOf(text.charAt(position)) < 0) {
      position++;
    }
    String word = text.substring(start, position);
    if (word.chars().noneMatch(Character::isLetterOrDigit)) {
      throw new BadQuery(start, "\"%s\" without a letter or digit".formatted(word));
    }
    skipBlanks();
    return new Query.Word(word);
  }

  /** The operator that begins here, or an empty text. */
  private String operator() {
    for (String operator : List.of("AND", "OR", "NOT")) {
      int end = position + operator.length();
      if (text.startsWith(operator, position)
          && (end >= text.length() || " \t\n\r\u00a0()\"".indexOf(text.charAt(end)) >= 0)) {
        return operator;
      }
    }
    return "";
  }

  private static Query and(Query left, Query right) {
    List<Query> clauses = new ArrayList<>();
    clauses.addAll(left instanceof Query.And(List<Query> parts) ? parts : List.of(left));
    clauses.add(right);
    return new Query.And(clauses);
  }

  private static Query or(Query left, Query right) {
    List<Query> clauses = new ArrayList<>();
    clauses.addAll(left instanceof Query.Or(List<Query> parts) ? parts : List.of(left));
    clauses.add(right);
    return new Query.Or(clauses);
  }

  private void skipBlanks() {
    while (!atEnd()
        && (Character.isWhitespace(text.charAt(position)) || text.charAt(position) == '\u00a0')) {
      position++;
    }
  }

  private boolean atEnd() {
    return position >= text.length();
  }
}
