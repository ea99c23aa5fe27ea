package org.evidenceexplorer.indexer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RecordNamesTest {
  @Test
  void tellsWhatWasAddedFromWhatWasNot() {
    RecordNames names = new RecordNames();
    assertEquals(50_000, IntStream.range(0, 50_000).filter(i -> names.add("s/" + i)).count());
    assertFalse(names.add("s/77"));
    assertTrue(IntStream.range(0, 50_000).allMatch(i -> names.contains("s/" + i)));
    assertTrue(IntStream.range(50_000, 60_000).noneMatch(i -> names.contains("s/" + i)));
  }
}
