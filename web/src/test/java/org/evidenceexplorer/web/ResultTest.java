package org.evidenceexplorer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import org.evidenceexplorer.core.model.Change;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Difference;
import org.evidenceexplorer.core.model.Favours;
import org.evidenceexplorer.core.model.Finding;
import org.junit.jupiter.api.Test;

final class ResultTest {
  @Test
  void saysWhichArmAComparisonFavoursAndWhetherItWasTested() {
    Result result = compared(Favours.INTERVENTION, Difference.YES);
    assertEquals("Favours the intervention", result.words());
    assertEquals(List.of("difference shown by a test"), result.remarks());
    assertEquals(
        List.of("test not stated"), compared(Favours.COMPARATOR, Difference.NOT_STATED).remarks());
  }

  @Test
  void neverReadsNoDifferenceAsEqual() {
    for (Difference difference : Difference.values()) {
      assertEquals("not settled", compared(Favours.NEITHER, difference).remarks().getFirst());
    }
    assertEquals("No difference shown", compared(Favours.NEITHER, Difference.NO).words());
  }

  @Test
  void tellsAChangeFromBaselineFromAComparison() {
    for (Change change : Change.values()) {
      Result result = Result.of(Samples.changed(change, ComparatorKind.BASELINE));
      assertEquals(List.of("no comparison group"), result.remarks());
      assertFalse(result.words().contains("avours"), result.words());
      Arrays.stream(Favours.values())
          .forEach(favours -> assertNotEquals(Arrow.of(favours), result.arrow()));
    }
    assertEquals(
        "Improved from baseline",
        Result.of(Samples.changed(Change.IMPROVED, ComparatorKind.BASELINE)).words());
    assertEquals(
        List.of("compared with what is not stated"),
        Result.of(Samples.changed(Change.IMPROVED, ComparatorKind.NOT_STATED)).remarks());
  }

  @Test
  void statesNoDirectionThatNoOneStated() {
    Finding silent = Samples.setAside().classification().findings().getFirst();
    assertEquals(Arrow.NOT_STATED, Result.of(silent).arrow());
    assertEquals("Direction not stated", Result.of(silent).words());
  }

  @Test
  void marksAPooledResult() {
    Finding pooled = Samples.review().classification().findings().getFirst();
    assertEquals("pooled from several studies", Result.of(pooled).remarks().getLast());
    assertEquals("MD 0.1", Result.of(pooled).detail());
  }

  private static Result compared(Favours favours, Difference difference) {
    return Result.of(Samples.compared(favours, difference, "heel-pain", "pain", null));
  }
}
