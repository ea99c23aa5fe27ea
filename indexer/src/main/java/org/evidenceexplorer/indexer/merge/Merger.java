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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.model.Classification;
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
  private final Function<Record, Classification> classifier;
  private long begun;
  private long changed;
  private long removed;

  /** A merger into this index that leaves what sources do not state not stated. */
  public Merger(StudyWriter writer) {
    this(writer, Record::stated);
  }

  /**
   * A merger into this index.
   *
   * @param classifier reads a record whose source states no classification
   */
  public Merger(StudyWriter writer, Function<Record, Classification> classifier) {
    this.writer = writer;
    this.classifier = classifier;
  }

  /** Adds a record, or puts it in place of an older state of the one of its name. */
  public Arrival add(Record record) {
    return add(record, held -> !held.isNewerThan(record));
  }

  /**
   * Adds a record that may be there from the same source in another form already: only one that is
   * known to be newer takes its place.
   */
  public Arrival addIfNewer(Record record) {
    return add(record, record::isNewerThan);
  }

  private Arrival add(Record record, Predicate<Record> givesWay) {
    Optional<Study> holder = writer.findRecord(record.name());
    Optional<Record> held = holder.map(study -> named(study, record.name()));
    if (held.isPresent() && held.get().equals(record)) {
      return Arrival.HELD;
    }
    if (held.isPresent() && !givesWay.test(held.get())) {
      return Arrival.OLDER;
    }
    Map<StudyId, Study> related = related(List.of(record), holder);
    Map<String, Record> records = records(related.values(), any -> true);
    records.put(record.name(), record);
    return replace(related, records.values()).stream()
            .anyMatch(work -> work.records().size() > 1 && work.records().contains(record))
        ? Arrival.JOINED
        : Arrival.ALONE;
  }

  private static Record named(Study study, String name) {
    return study.records().stream()
        .filter(record -> record.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Takes records away from a study and from those that may belong with it; one that has none left
   * is removed.
   */
  public void drop(Study study, Predicate<Record> stale) {
    Map<StudyId, Study> related = related(study.records(), Optional.of(study));
    replace(related, records(related.values(), stale.negate()).values());
  }

  /** Writes a study that is there, classified anew. */
  public void reclassify(Study study) {
    put(reclassified(study));
  }

  /** The study with the classification that its records have now. */
  public Study reclassified(Study study) {
    return study.classified(StudyOf.classification(study.records(), classifier));
  }

  /** Writes a study that is there anew: changed, or read with the vocabulary of now. */
  public void put(Study study) {
    writer.put(List.of(study));
    changed++;
  }

  /** How many studies were begun. */
  public long begun() {
    return begun;
  }

  /** How often a study that was there was written; one that changes twice counts twice. */
  public long changed() {
    return changed;
  }

  /**
   * How many studies are gone: removed, or joined to others; also such as were begun in between.
   */
  public long removed() {
    return removed;
  }

  /** How many changes there were in all. */
  public long changes() {
    return begun + changed + removed;
  }

  /** Every study that these records may belong to, and those that may belong with these. */
  private Map<StudyId, Study> related(Collection<Record> start, Optional<Study> known) {
    Map<StudyId, Study> found = new TreeMap<>();
    Set<WorkKey> asked = new HashSet<>();
    Deque<Record> open = new ArrayDeque<>(start);
    known.ifPresent(study -> {
      found.put(study.id(), study);
      open.addAll(study.records());
    });
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
      Study study = StudyOf.work(work, works, before.values(), classifier);
      write(study, Optional.ofNullable(before.get(study.id())));
    }
    before.keySet().stream().filter(id -> !kept.contains(id)).forEach(this::remove);
    return works;
  }

  private void write(Study study, Optional<Study> before) {
    if (before.isEmpty()) {
      writer.put(List.of(study));
      begun++;
    } else if (!study.equals(before.get())) {
      put(study);
    }
  }

  private void remove(StudyId id) {
    writer.remove(id);
    removed++;
  }
}
