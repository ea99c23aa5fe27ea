package org.evidenceexplorer.indexer.pubmed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evidenceexplorer.indexer.remote.Body;
import org.evidenceexplorer.indexer.remote.BodyCheck.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchReaderTest {
  private static Checked<SearchAnswer> check(int most, String body) {
    return new SearchReader(most).check(Body.of(body));
  }

  private static SearchAnswer good(int most, String body) {
    Checked<SearchAnswer> checked = check(most, body);
    if (checked instanceof Checked.Good<SearchAnswer>(SearchAnswer value)) {
      return value;
    }
    throw new AssertionError(checked.toString());
  }

  @Test
  void readsCountListAndTranslation() {
    SearchAnswer answer =
        good(
            2,
            """
            {"header":{"type":"esearch"},"esearchresult":{"count":"40362","retmax":"2","retstart":"0",
            "idlist":["42555032","42553597"],"translationset":[],
            "querytranslation":"\\"tea\\"[MeSH Terms]"}}
            """);
    assertEquals(40_362, answer.count());
    assertEquals("{42553597, 42555032}", answer.pmids().toString());
    assertEquals("\"tea\"[MeSH Terms]", answer.translation());
    assertTrue(answer.troubles().none());
  }

  @Test
  void tellsWhatWasNotSearchedAlthoughThereAreHits() {
    SearchAnswer answer =
        good(
            1,
            """
            {"esearchresult":{"count":"5163","idlist":["7"],"querytranslation":"tea",
            "errorlist":{"phrasesnotfound":["fleegle[MeSH Terms]"],"fieldsnotfound":["colour"]},
            "warninglist":{"phrasesignored":["of"],"quotedphrasesnotfound":["\\"green teas\\""],
            "outputmessages":["Wildcard search for 'a*' used only the first 600 variations."]}}}
            """);
    assertEquals(
        List.of(
            "PubMed does not know \"fleegle[MeSH Terms]\", \"colour\" and left it out",
            "PubMed did not search \"of\", \"\"green teas\"\" as written",
            "PubMed says: Wildcard search for 'a*' used only the first 600 variations."),
        answer.troubles().words());
  }

  @Test
  void findingNothingIsAnAnswer() {
    SearchAnswer answer =
        good(
            9,
            """
            {"esearchresult":{"count":"0","idlist":[],"querytranslation":"(abcxyz)",
            "errorlist":{"phrasesnotfound":["abcXYZ"],"fieldsnotfound":[]},
            "warninglist":{"outputmessages":["No items found."]}}}
            """);
    assertEquals(0, answer.count());
    assertEquals(
        List.of("PubMed does not know \"abcXYZ\" and left it out"), answer.troubles().words());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"esearchresult\":{\"ERROR\":\"Search Backend failed: read timeout\"}}",
        "{\"error\":\"API rate limit exceeded\",\"api-key\":\"x\",\"count\":\"4\",\"limit\":\"3\"}",
        "{\"error\":\"API rate limit exceeded\",\"count\":\"11\"}",
        "{\"header\":{\"type\":\"esearch\"}}",
        "{\"esearchresult\":{\"idlist\":[]}}",
        "{\"esearchresult\":{\"count\":\"3\",\"idlist\":[\"1\",\"2\"]}}",
        "{\"esearchresult\":{\"count\":\"3\",\"idli",
        "<html><body>busy</body></html>"
      })
  void aFaultThatMayPassIsNeverNothingFound(String body) {
    assertInstanceOf(Checked.Passing.class, check(10, body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"esearchresult\":{\"ERROR\":\"Invalid db name specified: fleegle\"}}",
        "{\"esearchresult\":{\"ERROR\":\"Search Backend failed: Exception:\\n'retstart' cannot be"
            + " larger than 9998.\"}}",
        "{\"esearchresult\":{\"count\":\"1\",\"idlist\":[\"NOT_FOUND\"]}}"
      })
  void aFaultThatStaysIsNotAskedAgain(String body) {
    assertInstanceOf(Checked.Lasting.class, check(10, body));
  }
}
