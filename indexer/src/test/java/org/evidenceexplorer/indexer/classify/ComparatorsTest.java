package org.evidenceexplorer.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ComparatorsTest {
  record Row(String rule, ComparatorKind kind, String title, String summary) {}

  static List<Row> rows() {
    return List.of(
        new Row(
            "comparator.sham",
            ComparatorKind.NONE_OR_SHAM,
            "Balm for sore feet",
            "Walkers had balm or a matching placebo."),
        new Row("comparator.sham", ComparatorKind.NONE_OR_SHAM, "Balm versus no treatment", ""),
        new Row("comparator.add-on", ComparatorKind.ADD_ON, "Balm plus rest versus rest alone", ""),
        new Row("comparator.active", ComparatorKind.ACTIVE, "Balm versus plaster", ""));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheKindByTheRuleOfTheRow(Row row) {
    Comparators.Kind kind = Comparators.of(Reading.of(Texts.record(row.title(), row.summary())));

    assertNotNull(kind);
    assertEquals(row.kind(), kind.kind());
    assertEquals(row.rule(), kind.rule().id());
  }

  @Test
  void everyRuleHasARow() {
    assertEquals(
        Comparators.CUES.stream().map(cue -> cue.rule().id()).collect(Collectors.toSet()),
        rows().stream().map(Row::rule).collect(Collectors.toSet()));
  }

  @Test
  void saysNothingOfAStudyWithoutGroups() {
    assertNull(Comparators.of(Reading.of(Texts.record("Sore feet", "Feet hurt after a walk."))));
  }
}
