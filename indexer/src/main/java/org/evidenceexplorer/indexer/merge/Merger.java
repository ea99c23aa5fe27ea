package org.evidenceexplorer.indexer.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;

/**
 * Adds records to the studies of an index and takes them away. Each time, the studies that the
 * record may belong to are looked up, uncommitted ones too; their records are laid out as works
 * anew; and each work's study is recomputed. So the same records end as the same studies, whatever
 * the order in which they came.
 */
public final class Merger {
  /** How many studies with words of a record's title are compared with it. */
  private static final int MOST_CANDIDATES = 20;

  private final StudyWriter writer;
  private final Set<StudyId> begun = new HashSet<>();
  private final Set<StudyId> written = new HashSet<>();
  private final Set<StudyId> removed = new HashSet<>();

  /** A merger into this index. */
  public Merger(StudyWriter writer) {
    this.writer = writer;
  }

  /**
   * Adds a record, or puts it in place of the one of its name.
   *
   * @return whether its study has other records too
   */
  public boolean add(Record record) {
    Map<StudyId, Study> related = related(List.of(record));
    Map<String, Record> records = records(related.values());
    records.put(record.name(), record);
    return replace(related, records.values()).stream()
        .anyMatch(work -> work.records().size() > 1 && work.records().contains(record));
  }

  /** Takes those records of a study away that the condition names; none left, it is removed. */
  public void drop(Study study, Predicate<Record> stale) {
    Map<StudyId, Study> related = related(study.records());
    Map<String, Record> records = records(related.values());
    study.records().stream().filter(stale).forEach(record -> records.remove(record.name()));
    replace(related, records.values());
  }

  /** Writes a study as it is: it is read with the vocabulary of now. */
  public void rewrite(Study study) {
    put(study);
  }

  /** How many studies were written and stayed. */
  public int written() {
    return written.size();
  }

  /** How many studies of before are gone: removed, or joined to others. */
  public int removed() {
    return removed.size();
  }

  /** Every study that these records may belong to, and those that may belong with these. */
  private Map<StudyId, Study> related(Collection<Record> start) {
    Map<StudyId, Study> found = new TreeMap<>();
    Deque<Record> open = new ArrayDeque<>(start);
    while (!open.isEmpty()) {
      for (Study study : lookUp(open.removeFirst())) {
        if (found.putIfAbsent(study.id(), study) == null) {
          open.addAll(study.records());
        }
      }
    }
    return found;
  }

  private List<Study> lookUp(Record record) {
    List<Study> studies = new ArrayList<>();
    for (Identifier identifier : new Work(List.of(record)).identifiers()) {
      writer.find(identifier).ifPresent(studies::add);
    }
    WorkKey.of(record.bibliography())
        .ifPresent(key ->
            writer.candidates(record.bibliography().title(), MOST_CANDIDATES).stream()
                .filter(study -> hasKey(study, key))
                .forEach(studies::add));
    return studies;
  }

  private static boolean hasKey(Study study, WorkKey key) {
    return study.records().stream()
        .anyMatch(record -> WorkKey.of(record.bibliography()).filter(key::equals).isPresent());
  }

  private static Map<String, Record> records(Collection<Study> studies) {
    Map<String, Record> records = new TreeMap<>();
    for (Study study : studies) {
      study.records().forEach(record -> records.put(record.name(), record));
    }
    return records;
  }

  private List<Work> replace(Map<StudyId, Study> before, Collection<Record> records) {
    List<Work> works = Work.of(records);
    Set<StudyId> kept = new HashSet<>();
    for (Work work : works) {
      kept.add(work.id());
      Study study = StudyOf.work(work, works, before.values());
      if (!study.equals(before.get(study.id()))) {
        put(study);
      }
    }
    before.keySet().stream().filter(id -> !kept.contains(id)).forEach(this::remove);
    return works;
  }

  private void put(Study study) {
    if (writer.find(study.id().identifier()).isEmpty()) {
      begun.add(study.id());
    }
    writer.put(List.of(study));
    written.add(study.id());
    removed.remove(study.id());
  }

  private void remove(StudyId id) {
    writer.remove(id);
    written.remove(id);
    if (!begun.remove(id)) {
      removed.add(id);
    }
  }
}
