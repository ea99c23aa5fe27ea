package org.evidenceexplorer.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.evidenceexplorer.core.query.Query;
import org.evidenceexplorer.core.query.QueryParser;
import org.evidenceexplorer.core.query.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnderstoodTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "'', ''",
        "a b, a AND b",
        "a OR b c, (a OR b) AND c",
        "'\"a b\" NOT (c OR d)', '\"a b\" AND NOT (c OR d)'"
      })
  void writesEveryOperatorAndBracket(String typed, String written) {
    Query query = QueryParser.parse(typed, Words.ALL);
    assertEquals(written, Understood.text(query));
    assertEquals(query, QueryParser.parse(written, Words.ALL));
  }
}
