package org.evidenceexplorer.indexer.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RedactionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          key s3cret9 is wrong                     | key … is wrong
          {"api-key":"203.0.113.7","count":"4"}    | {"api-key":"…","count":"4"}
          see /x?db=pubmed&api_key=abc123&id=1     | see /x?db=pubmed&api_key=…&id=1
          you are 2001:db8:0:0:0:0:2:1 today       | you are … today
          you are 198.51.100.23                    | you are …
          at 10:30:15, 1999 records                | at 10:30:15, 1999 records
          """)
  void hidesKeysAndAddresses(String said, String told) {
    assertEquals(told, Redaction.of(said, List.of("s3cret9")));
  }

  @Test
  void makesOneShortLine() {
    assertEquals("a b", Redaction.of("  a\r\n\t\u0007b ", List.of()));
    assertEquals(161, Redaction.of("x".repeat(5_000), List.of()).length());
  }
}
