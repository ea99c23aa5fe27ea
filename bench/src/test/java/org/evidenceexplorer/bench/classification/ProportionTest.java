package org.evidenceexplorer.bench.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ProportionTest {
  /** Wilson's interval of 8 in 10, as in Newcombe 1998's way of reckoning. */
  @Test
  void statesTheIntervalOfWilson() {
    assertEquals("80.0 % (49.0-94.3), 8 of 10", new Proportion(8, 10).toString());
  }

  @Test
  void staysWithinTheWholeAtItsEnds() {
    assertEquals("100.0 % (72.2-100.0), 10 of 10", new Proportion(10, 10).toString());
    assertEquals("none to measure", new Proportion(0, 0).toString());
  }
}
