package org.evidenceexplorer.indexer.merge;

import java.util.List;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Study;

/** The study that one record alone would make, to be compared with something. */
public final class RecordAsStudy {
  private RecordAsStudy() {}

  /** The study; it is in no index. */
  public static Study of(Record record) {
    Work work = new Work(List.of(record));
    return StudyOf.work(work, List.of(work), List.of(), Record::stated);
  }
}
