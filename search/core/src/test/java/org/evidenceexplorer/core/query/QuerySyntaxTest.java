package org.evidenceexplorer.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.evidenceexplorer.core.failure.SearchException.BadQuery;
import org.junit.jupiter.api.Test;

/** Fields, beginnings, nearness, dates and numbered lines, as PubMed and Europe PMC write them. */
final class QuerySyntaxTest {
  private static Query parse(String text) {
    return QueryParser.parse(text, Words.ALL);
  }

  private static Query word(String text, Scope scope) {
    return new Query.Word(text, scope, false);
  }

  private static Query value(String text, Scope scope) {
    return new Query.Value(text, scope);
  }

  private static Query and(Query... clauses) {
    return new Query.And(List.of(clauses));
  }

  private static Query or(Query... clauses) {
    return new Query.Or(List.of(clauses));
  }

  private static Query days(String first, String last) {
    return new Query.Published(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static void assertBad(String text, int position, String hint) {
    BadQuery bad = assertThrows(BadQuery.class, () -> parse(text), text);
    assertEquals(hint, bad.hint(), text);
    assertEquals(position, bad.position(), text);
  }

  @Test
  void aFieldHoldsOfTheWordBeforeItByShortAndLongName() {
    for (String field : List.of("ti", "TI", "Title", " title ")) {
      assertEquals(word("a", Scope.TITLE), parse("a[" + field + "]"), field);
    }
    assertEquals(word("a", Scope.TITLE_SUMMARY), parse("a [Title/Abstract]"));
    assertEquals(value("a", Scope.HEADING_ALONE), parse("a[MeSH Terms:noexp]"));
    assertEquals(new Query.Phrase("a b", Scope.TITLE, false), parse("\"a b\"[ti]"));
  }

  @Test
  void aFieldHoldsOfAllBareWordsBeforeIt() {
    assertEquals(
        and(new Query.Word("x"), and(word("a", Scope.TITLE), word("b", Scope.TITLE))),
        parse("x AND a b[ti]"));
    assertEquals(
        or(word("a", Scope.TITLE), word("b", Scope.TITLE)),
        QueryParser.parse("a b[ti]", Words.ANY));
    assertEquals(
        and(new Query.Word("a"), new Query.Phrase("b"), word("c", Scope.TITLE)),
        parse("a \"b\" c[ti]"));
  }

  @Test
  void wordsBeforeAFieldOfValuesAreOneValue() {
    assertEquals(value("Silva A", Scope.AUTHOR), parse("Silva  A[au]"));
    assertEquals(value("Silva A", Scope.AUTHOR), parse("\"Silva A\"[Author]"));
    assertEquals(value("Silva A", Scope.FIRST_AUTHOR), parse("Silva A[1au]"));
    assertEquals(value("Clin Exp Dermatol", Scope.JOURNAL), parse("Clin Exp Dermatol[ta]"));
    assertEquals(new Query.Prefix("Clin Exp", Scope.JOURNAL), parse("Clin Exp*[ta]"));
    assertEquals(
        or(value("Silva A", Scope.AUTHOR), value("Okafor B", Scope.AUTHOR)),
        parse("AUTH:(Silva A OR Okafor B)"));
  }

  @Test
  void europePmcNamesFieldsBeforeAColon() {
    assertEquals(word("a", Scope.TITLE), parse("TITLE:a"));
    assertEquals(and(word("a", Scope.SUMMARY), new Query.Word("b")), parse("ABSTRACT:a b"));
    assertEquals(value("Silva A", Scope.AUTHOR), parse("AUTH:\"Silva A\""));
    assertEquals(days("2010-01-01", "2015-12-31"), parse("PUB_YEAR:[2010 TO 2015]"));
    assertEquals(days("2010-01-01", "9999-12-31"), parse("PUB_YEAR:[2010 TO *]"));
    assertEquals(days("2010-01-01", "2010-12-31"), parse("PUB_YEAR:2010"));
    assertEquals(value("7", Scope.PMID), parse("EXT_ID:7"));
    assertEquals(new Query.Word("IL:6"), parse("IL:6"));
  }

  @Test
  void identifiersKeepEveryCharacter() {
    String doi = "10.1016/s0140-6736(91)90001-x";
    assertEquals(value(doi, Scope.DOI), parse("10.1016/S0140-6736(91)90001-X[doi]"));
    assertEquals(value(doi, Scope.DOI), parse("DOI:10.1016/s0140-6736(91)90001-x"));
    assertEquals(value(doi, Scope.DOI), parse("(\"" + doi + "\"[doi])"));
    assertEquals(value("7", Scope.PMID), parse("007[pmid]"));
    assertBad("x[pmid]", 0, "a PMID expected, which is digits");
    assertBad("a x[doi]", 0, "a DOI expected, such as 10.1000/182");
  }

  @Test
  void aStarStandsForTheRestOfAWord() {
    assertEquals(new Query.Prefix("scar", Scope.ANYWHERE), parse("scar*"));
    assertEquals(new Query.Prefix("scar", Scope.TITLE), parse("scar*[ti]"));
    assertEquals(new Query.Prefix("split fac", Scope.TITLE), parse("\"split fac*\"[ti]"));
    assertBad("a sc*", 2, "at least 3 letters expected before *");
    assertBad("a s*car", 3, "* belongs at the end of a word, or before the last quote");
    assertBad("\"s*car a\"", 2, "* belongs at the end of a word, or before the last quote");
    assertBad("*", 0, "\"*\" without a letter or digit");
  }

  @Test
  void wordsMayBeNearEachOther() {
    assertEquals(new Query.Near("a b", 3, Scope.TITLE_SUMMARY), parse("\"a b\"[tiab:~3]"));
    assertEquals(new Query.Near("a b", 0, Scope.TITLE), parse("\"a b\"[Title:~0]"));
    assertEquals(new Query.Near("a b", 3, Scope.ANYWHERE), parse("\"a b\"~3"));
    assertBad("a[ti:~3]", 1, "nearness is of words in quotes");
    assertBad("\"a\"[ti:~3]", 0, "nearness is of two words or more");
    assertBad("\"a b\"[au:~3]", 0, "nearness is of words of a text");
    assertBad("\"a b\"[ti:~100]", 5, "at most 99 words between words that are near");
  }

  @Test
  void datesAreYearsMonthsDaysAndPeriods() {
    assertEquals(days("2010-01-01", "2020-12-31"), parse("2010:2020[dp]"));
    assertEquals(days("2010-05-01", "2012-02-29"), parse("2010/05:2012/2[pdat]"));
    assertEquals(
        days("2010-01-01", "2012-06-30"),
        parse("\"2010/01/01\"[Date - Publication] : \"2012/06/30\"[Date - Publication]"));
    assertEquals(and(days("2010-01-01", "2010-12-31"), new Query.Word("a")), parse("2010[dp] a"));
    assertBad("2010:2009[dp]", 0, "a period that ends before it begins");
    assertBad("2010/13[dp]", 0, "a date expected, such as 2010, 2010/05 or 2010:2020");
    assertBad("2010[dp] : a", 11, "a second date such as 2020[dp] expected after the colon");
  }

  @Test
  void anEqualsSignLeavesOutInflections() {
    assertEquals(new Query.Word("trial", Scope.ANYWHERE, true), parse("=trial"));
    assertEquals(new Query.Phrase("a trial", Scope.TITLE, true), parse("=\"a trial\"[ti]"));
    assertBad("= a", 0, "\"=\" without a letter or digit");
  }

  @Test
  void bracketsInChemicalNamesAreNoField() {
    assertEquals(new Query.Word("benzo[a]pyrene"), parse("benzo[a]pyrene"));
    assertEquals(word("benzo[a]pyrene", Scope.TITLE), parse("benzo[a]pyrene[ti]"));
  }

  @Test
  void aLineIsNamedByItsNumber() {
    Query a = new Query.Word("a");
    Query b = new Query.Word("b");
    Query c = new Query.Word("c");
    assertEquals(and(a, or(b, c)), parse("#1 a\n#2 b OR c\n#3 #1 AND #2"));
    assertEquals(and(a, or(b, c)), parse("a\n\nb OR c\r\n#1 AND #2"));
    assertEquals(and(or(b, c), a), parse("#10. a\n#20: b OR c\n#30) (#20) #10"));
    assertEquals(and(a, b), parse("a\nb"));
    assertBad("#1", 0, "no line #1 before this one");
    assertBad("a\n#3", 2, "no line #3 before this one");
    assertBad("#1 a\nb", 5, "a line without a number such as #2");
    assertBad("#1 a\n#1 b", 5, "line #1 a second time");
  }

  @Test
  void theWordsOfALineCountWhereverItIsNamed() {
    StringBuilder lines = new StringBuilder("#1 a b c d e f g h i j\n");
    for (int line = 2; line < 6; line++) {
      lines.append("#%d ".formatted(line)).append("#%d ".formatted(line - 1).repeat(10));
      lines.append('\n');
    }
    BadQuery bad = assertThrows(BadQuery.class, () -> parse(lines.toString()));
    assertEquals("more than 25000 words", bad.hint());
  }

  @Test
  void mistakesInFieldsAreNamedWithTheirPlace() {
    assertBad("a [ti", 2, "unclosed [");
    assertBad("[ti] a", 0, "a field without words before it");
    assertBad("(a OR b)[ti]", 8, "a field after a bracket: put it after each word");
    assertBad("x AFF:paris", 2, "AFF: cannot be asked for here");
    assertBad("TITLE:a[ab]", 6, "two fields for one word");
    assertBad(
        "TITLE:[2010 TO 2011]",
        6,
        "[ without words before it: only dates have ranges, as in [2010 TO 2020]");
    BadQuery bad = assertThrows(BadQuery.class, () -> parse("a b[foo]"));
    assertEquals(3, bad.position());
    assertEquals(true, bad.hint().startsWith("[foo] is no field here, but [all] [ti] [ab] "));
  }

  @Test
  void aStrategyOfFiftyThousandCharactersIsRead() {
    StringBuilder text = new StringBuilder("(w0[tiab]");
    for (int i = 1; text.length() < 49_950; i++) {
      text.append(" OR w").append(i).append(i > 99 && i % 3 == 0 ? "*[ti]" : "[tiab]");
    }
    Query.And read = (Query.And) parse(text + ") AND a");
    assertEquals(new Query.Word("a"), read.clauses().getLast());
  }
}
