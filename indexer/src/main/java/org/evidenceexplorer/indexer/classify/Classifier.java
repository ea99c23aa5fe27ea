package org.evidenceexplorer.indexer.classify;

import java.util.List;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Record;

/**
 * Says what kind of study a record tells of and what it found: a pure function of the record and
 * the vocabulary. It reads only the bibliography, the headings and the summary, never what the
 * source states as its own classification: whoever merges the two lets the stated one stand.
 */
public final class Classifier {
  /** What the record says of its study; every value has its receipt. */
  public Classification classify(Record record) {
    Reading reading = Reading.of(record);
    DesignReader.Answer design = DesignReader.read(reading);
    return new Classification(
        design.design(), SampleSize.read(reading), List.of(), List.of(), design.details());
  }
}
