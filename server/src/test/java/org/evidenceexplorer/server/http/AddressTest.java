package org.evidenceexplorer.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;
import org.junit.jupiter.api.Test;

final class AddressTest {
  @Test
  void keepsTheOrderOfARepeatedParameter() {
    assertEquals(
        Map.of("condition", List.of("b", "a"), "q", List.of("x y")),
        Address.parameters("condition=b&q=x+y&condition=a"));
  }

  @Test
  void readsAParameterWithoutAValueAsAnEmptyOne() {
    assertEquals(Map.of("q", List.of(""), "words", List.of("")), Address.parameters("q&&words=&"));
  }

  @Test
  void splitsAtTheFirstEqualsSign() {
    assertEquals(Map.of("q", List.of("a=b&c")), Address.parameters("q=a=b%26c"));
  }

  @Test
  void hasNoParametersWithoutAQuery() {
    assertEquals(Map.of(), Address.parameters(""));
  }

  @Test
  void namesTheParameterWhoseEncodingIsWrong() {
    BadParameter failure =
        assertThrows(BadParameter.class, () -> Address.parameters("q=a&sort=%f"));
    assertEquals("sort", failure.parameter());
  }
}
