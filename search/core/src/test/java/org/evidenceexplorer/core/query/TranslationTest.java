package org.evidenceexplorer.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.evidenceexplorer.core.fixture.RandomQueries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TranslationTest {
  private static String in(Syntax syntax, String question) {
    return Translation.of(QueryParser.parse(question, Words.ALL), syntax).text();
  }

  private static List<String> missing(Syntax syntax, String question) {
    return Translation.of(QueryParser.parse(question, Words.ALL), syntax).missing();
  }

  @Test
  void whatIsPrintedIsReadAsTheSameQuestion() {
    long seed = Long.getLong("evidence.seed", new Random().nextLong());
    System.out.printf("evidence.seed=%d%n", seed);
    Random random = new Random(seed);
    Map<Syntax, Integer> translated = new EnumMap<>(Syntax.class);
    for (int i = 0; i < 5_000; i++) {
      Query query = new RandomQueries(random).query(random.nextInt(5));
      for (Syntax syntax : Syntax.values()) {
        Translation translation = Translation.of(query, syntax);
        assertEquals(translation.missing().isEmpty(), !translation.text().isEmpty());
        if (!translation.text().isEmpty()) {
          translated.merge(syntax, 1, Integer::sum);
          assertEquals(query, QueryParser.parse(translation.text(), Words.ALL), translation.text());
          assertEquals(query, QueryParser.parse(translation.text(), Words.ANY), translation.text());
        }
      }
    }
    assertEquals(5_000, translated.getOrDefault(Syntax.OWN, 0));
    assertTrue(translated.getOrDefault(Syntax.PUBMED, 0) > 500);
    assertTrue(translated.getOrDefault(Syntax.EUROPE_PMC, 0) > 500);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "'', ''",
        "a b, a AND b",
        "a OR b c, (a OR b) AND c",
        "'\"a b\" NOT (c OR d)', '\"a b\" AND NOT (c OR d)'",
        "heart attack[ti], heart[ti] AND attack[ti]",
        "TITLE:(heart OR attack), heart[ti] OR attack[ti]",
        "=trial, =trial"
      })
  void everyOperatorAndBracketIsWritten(String typed, String written) {
    assertEquals(written, in(Syntax.OWN, typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "heart[ti] NOT Silva A[au]|TITLE:heart AND NOT AUTH:\"Silva A\"",
        "\"split face\"[tiab] AND 2010:2020[dp]|TITLE_ABS:\"split face\" AND PUB_YEAR:[2010 TO 2020]",
        "scar*[ab] OR 7[pmid]|ABSTRACT:scar* OR EXT_ID:\"7\"",
        "2010[dp]|PUB_YEAR:2010",
        "2010/05[dp]|FIRST_PDATE:[2010-05-01 TO 2010-05-31]"
      })
  void pubMedBecomesEuropePmcAndBack(String pubMed, String europePmc) {
    assertEquals(europePmc, in(Syntax.EUROPE_PMC, pubMed));
    assertEquals(QueryParser.parse(pubMed, Words.ALL), QueryParser.parse(europePmc, Words.ALL));
    assertEquals(in(Syntax.PUBMED, pubMed), in(Syntax.PUBMED, europePmc));
  }

  @Test
  void pubMedHasNoAndBeforeItsNot() {
    assertEquals("a NOT (b OR c) AND d", in(Syntax.PUBMED, "a AND NOT (b OR c) AND d"));
  }

  @Test
  void whatASystemCannotAskForIsNamedAndNothingElseIsPrinted() {
    assertEquals("", in(Syntax.PUBMED, "a OR NOT b"));
    assertEquals(
        List.of("NOT b: PubMed's NOT needs something before it"),
        missing(Syntax.PUBMED, "a OR NOT b"));
    assertEquals("", in(Syntax.EUROPE_PMC, "a AND Headache[majr]"));
    assertNotEquals(List.of(), missing(Syntax.EUROPE_PMC, "a AND Headache[majr]"));
    assertNotEquals(List.of(), missing(Syntax.EUROPE_PMC, "\"a b\"[ti:~2]"));
    assertEquals(List.of(), missing(Syntax.PUBMED, "\"a b\"[ti:~2]"));
    assertNotEquals(List.of(), missing(Syntax.PUBMED, "=trial"));
  }
}
