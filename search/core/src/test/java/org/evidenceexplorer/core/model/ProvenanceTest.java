package org.evidenceexplorer.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ProvenanceTest {
  private static Provenance licensed(@Nullable String licence) {
    return new Provenance("europepmc", "MED:1", List.of(), null, licence, null);
  }

  @Test
  void onlyALicenceForEveryoneLetsTheSummaryBePassedOn() {
    assertEquals(
        List.of("cc by", "CC BY 4.0", "cc-by-sa", "cc by-nd", "cc0", "public domain"),
        Stream.of(
                "cc by",
                "CC BY 4.0",
                "cc-by-sa",
                "cc by-nd",
                "cc0",
                "public domain",
                "cc by-nc",
                "cc by-nc-nd 4.0",
                "all rights reserved",
                "by permission",
                "")
            .filter(licence -> licensed(licence).mayPassOn())
            .toList());
    assertFalse(licensed(null).mayPassOn());
  }

  @Test
  void wordsOfThisProjectNeedNoLicence() {
    assertTrue(record(Summary.Kind.OWN_WORDS, null).mayPassOnSummary());
    assertTrue(record(Summary.Kind.NONE, null).mayPassOnSummary());
    assertTrue(record(Summary.Kind.ABSTRACT, "cc by").mayPassOnSummary());
    assertFalse(record(Summary.Kind.ABSTRACT, null).mayPassOnSummary());
  }

  private static Record record(Summary.Kind kind, @Nullable String licence) {
    return new Record(
        licensed(licence),
        new TreeSet<>(),
        new Bibliography("T", List.of(), true, Publication.NOT_STATED, null, List.of()),
        new Summary(kind, List.of()),
        List.of(),
        Classification.NOT_STATED,
        List.of());
  }
}
