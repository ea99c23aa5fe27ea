package org.evidenceexplorer.core.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RecordTest {
  private static Record record(@Nullable Integer version, String revised) {
    List<Imprint.Dated> dates =
        PartialDate.parse(revised)
            .map(date -> List.of(new Imprint.Dated(Imprint.Kind.RECORD_REVISED, date)))
            .orElse(List.of());
    return new Record(
        new Provenance("test", "1", List.of(), null, null, null, version),
        new TreeSet<>(),
        new Bibliography(
            "Light",
            List.of(),
            true,
            new Publication(null, null, null, null, null, null),
            null,
            List.of()),
        Summary.NONE,
        List.of(),
        Classification.NOT_STATED,
        List.of(),
        new Details(
            Details.NONE.languages(),
            Details.NONE.subjects(),
            List.of(),
            List.of(),
            Details.NONE.support(),
            new Imprint(null, dates, List.of(), null, null)));
  }

  @Test
  void theVersionTellsWhichOfTwoIsNewer() {
    assertTrue(record(10, "2001-01-01").isNewerThan(record(9, "2002-02-02")));
    assertFalse(record(9, "2002-02-02").isNewerThan(record(10, "2001-01-01")));
  }

  @Test
  void ofOneVersionTheDayOfTheLastChangeTells() {
    assertTrue(record(1, "2002-02-02").isNewerThan(record(1, "2002-02-01")));
    assertTrue(record(null, "2002").isNewerThan(record(3, "2001-12-31")));
    assertFalse(record(1, "2002-02-01").isNewerThan(record(1, "2002-02-02")));
  }

  @Test
  void whereNothingTellsNoneIsNewer() {
    assertFalse(record(1, "2002").isNewerThan(record(1, "")));
    assertFalse(record(1, "").isNewerThan(record(null, "2002")));
    assertFalse(record(2, "2002").isNewerThan(record(2, "2002")));
  }
}
