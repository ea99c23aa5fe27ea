package org.evidenceexplorer.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.evidenceexplorer.core.failure.SearchException.BadQuery;
import org.junit.jupiter.api.Test;

final class QueryParserTest {
  private static final Query A = new Query.Word("a");
  private static final Query B = new Query.Word("b");
  private static final Query C = new Query.Word("c");

  private static Query parse(String text) {
    return QueryParser.parse(text, Words.ALL);
  }

  private static Query and(Query... clauses) {
    return new Query.And(List.of(clauses));
  }

  private static Query or(Query... clauses) {
    return new Query.Or(List.of(clauses));
  }

  private static Query not(Query clause) {
    return new Query.Not(clause);
  }

  private static void assertBad(String text, int position, String hint) {
    BadQuery bad = assertThrows(BadQuery.class, () -> parse(text), text);
    assertEquals(hint, bad.hint(), text);
    assertEquals(position, bad.position(), text);
  }

  @Test
  void nothingAsksForEveryStudy() {
    for (String blank : List.of("", "  ", "\t\n", "\u00a0")) {
      assertEquals(new Query.Everything(), parse(blank));
    }
  }

  @Test
  void wordsBesideEachOtherAreAndedOrOred() {
    assertEquals(and(A, B, C), parse(" a b\u00a0c "));
    assertEquals(or(A, B, C), QueryParser.parse("a b c", Words.ANY));
    assertEquals(A, parse("a"));
  }

  @Test
  void operatorsBindFromLeftToRight() {
    assertEquals(or(and(A, B), C), parse("a AND b OR c"));
    assertEquals(and(or(A, B), C), parse("a OR b AND c"));
    assertEquals(or(and(A, B), C), parse("a b OR c"));
    assertEquals(and(A, or(B, C)), parse("a (b OR c)"));
    assertEquals(and(A, or(B, C)), parse("a AND(b OR c)"));
  }

  @Test
  void anExplicitOperatorHoldsWithAnyOfTheWordsToo() {
    assertEquals(or(and(A, B), C), QueryParser.parse("a AND b c", Words.ANY));
  }

  @Test
  void notForbidsWhatFollows() {
    assertEquals(and(A, not(B)), parse("a NOT b"));
    assertEquals(and(A, not(B)), parse("a AND NOT b"));
    assertEquals(or(A, not(B)), parse("a OR NOT b"));
    assertEquals(not(A), parse("NOT a"));
    assertEquals(not(not(A)), parse("NOT NOT a"));
    assertEquals(and(A, not(or(B, C))), parse("a NOT (b OR c)"));
    assertEquals(and(A, not(B)), QueryParser.parse("a NOT b", Words.ANY));
  }

  @Test
  void onlyCapitalsAreOperators() {
    assertEquals(and(A, new Query.Word("or"), B), parse("a or b"));
    assertEquals(and(new Query.Word("ANDROID"), B), parse("ANDROID b"));
    assertEquals(new Query.Word("NOT-stated"), parse("NOT-stated"));
  }

  @Test
  void quotesMakePhrases() {
    assertEquals(new Query.Phrase("a b"), parse("\" a b \""));
    assertEquals(and(A, new Query.Phrase("OR (b)")), parse("a\"OR (b)\""));
  }

  @Test
  void aMistakeIsNamedWithItsPlace() {
    assertBad("a \"b", 2, "unclosed quote");
    assertBad("a \"-\"", 2, "quotes without a word");
    assertBad("(a", 0, "unclosed bracket");
    assertBad("a (", 2, "unclosed bracket");
    assertBad("a () b", 2, "empty brackets");
    assertBad("a)", 1, "closing bracket without an opening one");
    assertBad(")", 0, "closing bracket without an opening one");
    assertBad("AND a", 0, "AND without anything before it");
    assertBad("(OR a)", 1, "OR without anything before it");
    assertBad("a OR", 2, "OR without anything after it");
    assertBad("(a AND )", 3, "AND without anything after it");
    assertBad("a NOT", 2, "NOT without anything after it");
    assertBad("a AND OR b", 6, "OR right after AND");
    assertBad("a ? b", 2, "\"?\" without a letter or digit");
  }

  @Test
  void depthAndLengthHaveLimits() {
    int deep = QueryParser.DEEPEST;
    assertEquals(A, parse("(".repeat(deep) + "a" + ")".repeat(deep)));
    assertBad(
        "(".repeat(deep + 1) + "a" + ")".repeat(deep + 1),
        deep,
        "brackets nested deeper than " + deep);
    String most = "a ".repeat(QueryParser.MOST_WORDS);
    parse(most);
    assertBad(most + "b", most.length(), "more than 25000 words");
    assertBad("NOT ".repeat(deep + 1) + "a", 4 * deep, "operators nested deeper than " + deep);
    String alternating = "a AND b OR ".repeat(deep) + "c";
    BadQuery bad = assertThrows(BadQuery.class, () -> parse(alternating));
    assertEquals("operators nested deeper than " + deep, bad.hint());
  }
}
