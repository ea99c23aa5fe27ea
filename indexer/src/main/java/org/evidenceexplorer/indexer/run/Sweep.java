package org.evidenceexplorer.indexer.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.indexer.merge.Merger;

/**
 * Goes over the studies of before: takes away the records that a complete source no longer has, and
 * writes every study again if the vocabulary has changed.
 */
final class Sweep {
  private final StudyWriter writer;
  private final Merger merger;
  private final Set<String> complete = new HashSet<>();
  private final Map<String, Record> seen = new HashMap<>();

  Sweep(StudyWriter writer, Merger merger) {
    this.writer = writer;
    this.merger = merger;
  }

  /** Expects every record of this source to be {@link #seen}. */
  void expectAllOf(String source) {
    complete.add(source);
  }

  void seen(Record record) {
    if (complete.contains(record.provenance().source())) {
      seen.put(record.name(), record);
    }
  }

  void over(StudySearcher before, boolean vocabularyChanged) {
    if (complete.isEmpty() && !vocabularyChanged) {
      return;
    }
    try (Stream<Study> studies = before.studies()) {
      studies
          .flatMap(study -> writer.find(study.id().identifier()).stream())
          .forEach(study -> sweep(study, vocabularyChanged));
    }
  }

  private void sweep(Study study, boolean vocabularyChanged) {
    if (study.records().stream().anyMatch(this::isGone)) {
      merger.drop(study, this::isGone);
    } else if (vocabularyChanged && !merger.wrote(study.id())) {
      merger.put(study);
    }
  }

  private boolean isGone(Record record) {
    return complete.contains(record.provenance().source())
        && !record.equals(seen.get(record.name()));
  }
}
