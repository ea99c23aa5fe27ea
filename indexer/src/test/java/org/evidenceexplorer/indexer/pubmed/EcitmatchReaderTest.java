package org.evidenceexplorer.indexer.pubmed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.evidenceexplorer.indexer.remote.Body;
import org.evidenceexplorer.indexer.remote.BodyCheck.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EcitmatchReaderTest {
  private static final String CONTROL = "science|1987|235|182|palmenberg ac|control|3026048\n";

  private static Checked<Map<String, List<Integer>>> check(String body) {
    return new EcitmatchReader("control").check(Body.of(body));
  }

  private static Map<String, List<Integer>> good(String body) {
    if (check(CONTROL + body) instanceof Checked.Good<Map<String, List<Integer>>>(var found)) {
      return found;
    }
    throw new AssertionError(body);
  }

  @Test
  void readsEachOutcomeByItsKeyWhateverFieldsTheRowHasLost() {
    Map<String, List<Integer>> found =
        good(
            """
            J Tea|2015|31|3897||k1|26315901
            J Teaa|2015|31|3897||k2|NOT_FOUND;INVALID_JOURNAL
            J Tea|2015|31|||k3|AMBIGUOUS (783 citations)
            J Tea|2035|31|k4|NOT_FOUND
            J Milk|2020|||brown b|k5|AMBIGUOUS 33057196,32076266,32025019
            J Milk|2020|1|2|brown b|k6|1234567890123
            J Milk|2020|1|2|brown b|k7|
            """);
    assertEquals(List.of(26_315_901), found.get("k1"));
    assertEquals(List.of(33_057_196, 32_076_266, 32_025_019), found.get("k5"));
    for (String none : List.of("k2", "k3", "k4", "k6", "k7")) {
      assertEquals(List.of(), found.get(none), none);
    }
  }

  @Test
  void readsLinesThatEndInAnyWay() {
    assertEquals(List.of(7), good("a|b|c|d|e|k1|7\r\na|b|c|d|e|k2|8\r\n").get("k1"));
  }

  @Test
  void aRowThatWasLeftOutIsNotInIt() {
    assertEquals(1, good("").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        "{\"error\":\"API rate limit exceeded\",\"count\":\"4\"}",
        "<html><body>busy</body></html>",
        "J Tea|2015|31|3897||k1|26315901"
      })
  void withoutTheRowThatIsKnownThereWasNoAnswer(String body) {
    assertInstanceOf(Checked.Passing.class, check(body));
  }
}
