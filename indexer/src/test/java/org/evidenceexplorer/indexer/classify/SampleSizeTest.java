package org.evidenceexplorer.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SampleSizeTest {
  record Row(String rule, int size, String summary) {}

  static List<Row> rows() {
    return List.of(
        new Row(
            "size.randomised",
            120,
            "Of 300 walkers screened, 120 patients with sore feet were randomised."),
        new Row("size.randomised", 1204, "We randomly assigned 1,204 women to balm or rest."),
        new Row(
            "size.randomised", 186, "One hundred and eighty-six patients were randomly allocated."),
        new Row(
            "size.randomised",
            97,
            "97 patients were randomised, 49 to balm and 48 to rest; 90 patients completed."),
        new Row("size.randomised", 60, "Between 1999 and 2004, 60 patients were randomised."),
        new Row("size.enrolled", 45, "Forty-five healthy walkers and 45 patients were enrolled."),
        new Row("size.enrolled", 33, "A total of 33 subjects took part."),
        new Row("size.arms-added", 97, "49 women were assigned to balm and 48 to rest."),
        new Row("size.arms-added", 61, "They had balm (n = 30) or rest (n = 31)."),
        new Row("size.among", 36, "A trial in 36 women with sore feet."),
        new Row("size.n-equals", 80, "Adult patients (n = 80) had balm."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheSizeByTheRuleOfTheRow(Row row) {
    Record record = Texts.record("Balm", row.summary());

    Stated<Integer> size = SampleSize.read(Reading.of(record));

    assertNotNull(size);
    assertEquals(row.size(), size.value());
    assertNotNull(size.receipt().rule());
    assertEquals(row.rule(), size.receipt().rule().id());
    assertTrue(Texts.quotesExactly(size.receipt(), record));
  }

  @Test
  void everyRuleHasARow() {
    assertEquals(
        Set.of(
            SampleSize.RANDOMISED.id(),
            SampleSize.ENROLLED.id(),
            SampleSize.ARMS.id(),
            SampleSize.AMONG.id(),
            SampleSize.LISTED.id()),
        rows().stream().map(Row::rule).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Of these, 12 patients (10 %) had blisters.",
        "Pain fell in 12 (24 %) patients.",
        "Patients aged 40 years had balm for 12 weeks.",
        "A sample size of 80 patients will be needed.",
        "Blisters trouble 2 million people every year."
      })
  void countsNoPartsAndNoPlans(String summary) {
    assertNull(SampleSize.read(Reading.of(Texts.record("Balm", summary))));
  }
}
