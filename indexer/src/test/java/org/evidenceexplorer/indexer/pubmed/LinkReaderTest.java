package org.evidenceexplorer.indexer.pubmed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.evidenceexplorer.indexer.remote.Body;
import org.evidenceexplorer.indexer.remote.BodyCheck.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinkReaderTest {
  private static Checked<PmidSet> check(String body) {
    return new JsonReader<>(root -> LinkReader.read(root, "refs")).check(Body.of(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"linksets":[{"ids":["1"],"linksetdbs":[{"linkname":"refs","links":["3","2"]}]}]}         | {2, 3}
          {"linksets":[{"ids":["1"],"linksetdbs":[{"linkname":"refs","links":[{"id":"5","score":9},{"id":4}]}]}]} | {4, 5}
          {"linksets":[{"ids":["1"],"linksetdbs":[{"linkname":"other","links":["3"]}]}]}            | {}
          {"linksets":[{"dbfrom":"pubmed","ids":["1"]}]}                                            | {}
          """)
  void readsTheLinksOfTheNameAskedForAndNoneIsAnAnswer(String body, String links) {
    if (check(body) instanceof Checked.Good<PmidSet>(PmidSet found)) {
      assertEquals(links, found.toString());
    } else {
      throw new AssertionError(check(body).toString());
    }
  }

  @Test
  void aFaultIsNeverNoLinks() {
    assertInstanceOf(Checked.Passing.class, check("{\"header\":{}}"));
    assertInstanceOf(Checked.Passing.class, check("{\"linksets\":[]}"));
    assertInstanceOf(Checked.Passing.class, check("{\"ERROR\":\"backend timeout\"}"));
    assertInstanceOf(
        Checked.Passing.class, check("{\"linksets\":[{\"ids\":[],\"ERROR\":\"Try again\"}]}"));
    assertInstanceOf(Checked.Lasting.class, check("{\"ERROR\":\"Invalid db name\"}"));
  }
}
