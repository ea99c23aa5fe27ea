package org.evidenceexplorer.indexer.run;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.indexer.merge.Merger;

/** Takes away the records that a complete source no longer has. */
final class Sweep {
  private final StudyWriter writer;
  private final Merger merger;
  private final Set<String> complete = new HashSet<>();
  private final RecordNames seen = new RecordNames();

  Sweep(StudyWriter writer, Merger merger) {
    this.writer = writer;
    this.merger = merger;
  }

  /**
   * A complete source still has this record.
   *
   * @return false if it has said so before
   */
  boolean seen(Record record) {
    return seen.add(record.name());
  }

  /** Every record of this source was {@link #seen}. */
  void sawAllOf(String source) {
    complete.add(source);
  }

  /** Goes over the studies of before. */
  void over(StudySearcher before) {
    for (String source : complete) {
      try (Stream<Study> studies = before.studies(source)) {
        studies.filter(this::hasGoneRecord).forEach(this::sweep);
      }
    }
  }

  private void sweep(Study before) {
    writer
        .find(before.id().identifier())
        .filter(this::hasGoneRecord)
        .ifPresent(study -> merger.drop(study, this::isGone));
  }

  private boolean hasGoneRecord(Study study) {
    return study.records().stream().anyMatch(this::isGone);
  }

  private boolean isGone(Record record) {
    return complete.contains(record.provenance().source()) && !seen.contains(record.name());
  }
}
