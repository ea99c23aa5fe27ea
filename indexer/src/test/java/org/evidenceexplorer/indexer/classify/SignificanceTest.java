package org.evidenceexplorer.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SignificanceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p < 0.05 | ALL_BELOW",
        "p<.001 | ALL_BELOW",
        "p = 0.049 | ALL_BELOW",
        "p-value of 0.03 | ALL_BELOW",
        "P=0.05 | ALL_ABOVE",
        "p > 0.05 | ALL_ABOVE",
        "p = 0.2 | ALL_ABOVE",
        "p = ns | ALL_ABOVE",
        "p < 0.01 and p = 0.3 | MIXED",
        "p < 0.1 | ALL_ABOVE",
        "group 0.01 | NONE_STATED"
      })
  void readsWhatThePValuesSayTogether(String words, Significance significance) {
    assertEquals(significance, Significance.of(Folding.fold(words)));
  }
}
