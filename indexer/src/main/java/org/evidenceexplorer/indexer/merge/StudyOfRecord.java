package org.evidenceexplorer.indexer.merge;

import java.util.List;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Study;

/** The study that a record makes while it is the only one of its work. */
public final class StudyOfRecord {
  private StudyOfRecord() {}

  /** The study of this record alone. */
  public static Study of(Record record) {
    Work work = new Work(List.of(record));
    return StudyOf.work(work, List.of(work), List.of(), Record::stated);
  }
}
