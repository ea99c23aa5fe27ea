package org.evidenceexplorer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evidenceexplorer.core.query.Snapshot;
import org.junit.jupiter.api.Test;

final class AcknowledgementTest {
  private static final String NOTICE = "NCBI disclaimer and copyright notice";

  private static Snapshot holding(Map<String, Long> records) {
    return new Snapshot("1-0", Instant.EPOCH, "none", 1, new TreeMap<>(records));
  }

  private static String page(Snapshot snapshot) {
    return new Pages(Site.PLAIN).documents(List.of(), snapshot);
  }

  @Test
  void aServiceIsNamedOnEveryPageThatItsDataMayStandOn() {
    assertTrue(page(holding(Map.of("pubmed", 3L))).contains(NOTICE));
    assertFalse(page(holding(Map.of("file:refs.ris", 3L))).contains(NOTICE));
  }

  @Test
  void eachServiceIsNamedOnce() {
    Map<String, Long> all =
        Map.of("pubmed", 1L, "europepmc", 2L, "crossref", 3L, "clinicaltrials", 4L, "other", 5L);
    assertEquals(4, Acknowledgement.of(holding(all)).stream().distinct().count());
    assertTrue(
        Acknowledgement.of(holding(all)).stream().allMatch(one -> one.terms().href().isPresent()));
  }
}
