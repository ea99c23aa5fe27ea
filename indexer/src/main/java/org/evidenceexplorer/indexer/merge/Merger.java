package org.evidenceexplorer.indexer.merge;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.schema.WorkKey;

/**
 * Adds records to the studies of an index and takes them away. Each time, the studies that the
 * record may belong to are looked up, uncommitted ones too; their records are laid out as works
 * anew; and each work's study is recomputed. So the same records end as the same studies, whatever
 * the order in which they came.
 */
public final class Merger {
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
    Optional<Study> same = holderOf(record);
    if (same.isPresent()) {
      return same.get().records().size() > 1;
    }
    Map<StudyId, Study> related = related(List.of(record));
    Map<String, Record> records = records(related.values(), any -> true);
    records.put(record.name(), record);
    return replace(related, records.values()).stream()
        .anyMatch(work -> work.records().size() > 1 && work.records().contains(record));
  }

  /**
   * Takes records away from a study and from those that may belong with it; one that has none left
   * is removed.
   */
  public void drop(Study study, Predicate<Record> stale) {
    Map<StudyId, Study> related = related(study.records());
    replace(related, records(related.values(), stale.negate()).values());
  }

  /** Writes a study as it is, read with the vocabulary of now. */
  public void put(Study study) {
    if (writer.find(study.id().identifier()).isEmpty()) {
      begun.add(study.id());
    }
    writer.put(List.of(study));
    written.add(study.id());
    removed.remove(study.id());
  }

  /** Whether a study was written. */
  public boolean wrote(StudyId id) {
    return written.contains(id);
  }

  /** How many studies were written and stayed. */
  public int written() {
    return written.size();
  }

  /** How many studies of before are gone: removed, or joined to others. */
  public int removed() {
    return removed.size();
  }

  /** The study that has this very record already: it was merged before, and nothing changes. */
  private Optional<Study> holderOf(Record record) {
    return writer
        .find(record.studyId().identifier())
        .filter(study -> study.records().contains(record));
  }

  /** Every study that these records may belong to, and those that may belong with these. */
  private Map<StudyId, Study> related(Collection<Record> start) {
    Map<StudyId, Study> found = new TreeMap<>();
    Set<WorkKey> asked = new HashSet<>();
    Deque<Record> open = new ArrayDeque<>(start);
    while (!open.isEmpty()) {
      Record record = open.removeFirst();
      Stream<Study> byKey =
          WorkKey.of(record.bibliography()).filter(asked::add).stream()
              .flatMap(key -> writer.find(key).stream());
      Stream.concat(byIdentifier(record), byKey)
          .forEach(study -> {
            if (found.putIfAbsent(study.id(), study) == null) {
              open.addAll(study.records());
            }
          });
    }
    return found;
  }

  private Stream<Study> byIdentifier(Record record) {
    return new Work(List.of(record))
        .identifiers().stream().flatMap(identifier -> writer.find(identifier).stream());
  }

  private static Map<String, Record> records(Collection<Study> studies, Predicate<Record> wanted) {
    Map<String, Record> records = new TreeMap<>();
    studies.stream()
        .flatMap(study -> study.records().stream())
        .filter(wanted)
        .forEach(record -> records.put(record.name(), record));
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

  private void remove(StudyId id) {
    writer.remove(id);
    written.remove(id);
    if (!begun.remove(id)) {
      removed.add(id);
    }
  }
}
