package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Record;

/**
 * Says what kind of study a record tells of and what it found: a pure function of the record and
 * the vocabulary. It reads only the bibliography, the headings and the summary, never what the
 * source states as its own classification: whoever merges the two lets the stated one stand.
 */
public final class Classifier {
  /**
   * What the record says of its study; every value has its receipt; there is a finding at least.
   */
  public Classification classify(Record record) {
    Reading reading = Reading.of(record);
    DesignReader.Answer design = DesignReader.read(reading);
    return new Classification(
        design.design(), SampleSize.read(reading), List.of(), findings(reading), design.details());
  }

  private static List<Finding> findings(Reading reading) {
    Subject subject =
        new Subject(Finding.NOT_STATED, Finding.NOT_STATED, Comparators.of(reading), List.of());
    List<Finding> findings = new ArrayList<>(Findings.of(reading, subject));
    Harms.Said harm = Harms.in(reading.summary());
    if (harm != null) {
      findings.add(Harms.finding(harm, subject));
    }
    if (findings.isEmpty()) {
      findings.add(
          subject.finding(Finding.Measured.NOT_STATED, Finding.Effect.NOT_STATED, null, List.of()));
    }
    return findings;
  }
}
