package org.evidenceexplorer.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PercentEncodingTest {
  @Test
  void readsAPlusAsABlankOnlyInAQuery() {
    assertEquals("a b+c", PercentEncoding.decodeQuery("a+b%2Bc"));
    assertEquals("a+b+c", PercentEncoding.decodePath("a+b%2Bc"));
  }

  @Test
  void readsBareCharactersBesideEncodedOnes() {
    assertEquals("é€😀é", PercentEncoding.decodePath("é%E2%82%AC😀%c3%a9"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "a%2", "%zz", "%ff", "%c0%af", "%ed%a0%80", "%e2%82", "\uFFFD"})
  void refusesWhatIsNoUtf8(String text) {
    assertThrows(IllegalArgumentException.class, () -> PercentEncoding.decodePath(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pmid:16029679",
        "doi:10.1002/(sici)1097-0029(19990615)45:6<345::aid-jemt2>3.0.co;2-#",
        "a%b?c&d+e=f",
        "doi:10.1/a//b/../c/.d/",
        "é€😀 \\\"|^`{}"
      })
  void encodesForAPathWhatItReadsBack(String text) {
    String encoded = PercentEncoding.encodePath(text);
    assertEquals(text, PercentEncoding.decodePath(encoded));
    assertEquals("", encoded.replaceAll("[A-Za-z0-9%._~:@!$'()*,/-]", ""), encoded);
  }
}
