package org.evidenceexplorer.core.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.evidenceexplorer.core.fixture.Findings;
import org.evidenceexplorer.core.fixture.Studies;
import org.evidenceexplorer.core.model.Study;
import org.junit.jupiter.api.Test;

final class FieldTest {
  @Test
  void everyFieldReadsItsText() {
    Study study =
        Studies.study("pmid:1")
            .title("A title")
            .summary("One.", "Two.")
            .author("Silva", "Ana")
            .author("Okafor", "B")
            .journal("A journal")
            .heading("Migraine Disorders")
            .finding(Findings.worded(Findings.finding("migraine", "pain"), "pain at 2 h"))
            .source("one")
            .source("two")
            .build();
    assertEquals(List.of("A title"), Field.TITLE.values(study));
    assertEquals(List.of("One.", "Two."), Field.SUMMARY.values(study));
    assertEquals(List.of("Ana Silva", "B Okafor"), Field.AUTHOR.values(study));
    assertEquals(List.of("A journal"), Field.JOURNAL.values(study));
    assertEquals(List.of("Migraine Disorders"), Field.HEADING.values(study));
    assertEquals(List.of("pain at 2 h"), Field.FINDING.values(study));
  }
}
