package org.evidenceexplorer.indexer.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.schema.WorkKey;

/**
 * The records of one work. Records that share an identifier are of one work; else those with equal
 * title, first author and year are, unless their identifiers contradict each other (a preprint and
 * its article have two DOIs, and are two works).
 *
 * @param records by name
 */
record Work(List<Record> records) {
  private static final List<Scheme> ONE_PER_WORK =
      List.of(Scheme.PMID, Scheme.DOI, Scheme.PMCID, Scheme.NCT);

  Work {
    records = records.stream().sorted(Comparator.comparing(Record::name)).toList();
  }

  /** These records as works; the same for any order of them. */
  static List<Work> of(Collection<Record> records) {
    List<Work> named = new ArrayList<>();
    records.forEach(record -> joinByIdentifier(named, new Work(List.of(record))));
    named.sort(Comparator.comparing(Work::id));
    List<Work> works = new ArrayList<>();
    named.forEach(work -> joinByLooks(works, work));
    return works;
  }

  /** Adds a work, which may tie several of the works so far together. */
  private static void joinByIdentifier(List<Work> works, Work added) {
    Work all = added;
    for (Work work : List.copyOf(works)) {
      if (!Collections.disjoint(work.identifiers(), added.identifiers())) {
        works.remove(work);
        all = all.with(work);
      }
    }
    works.add(all);
  }

  private static void joinByLooks(List<Work> works, Work added) {
    Optional<Work> same = works.stream().filter(added::looksLike).findFirst();
    same.ifPresent(works::remove);
    works.add(same.map(added::with).orElse(added));
  }

  private Work with(Work other) {
    List<Record> all = new ArrayList<>(records);
    all.addAll(other.records);
    return new Work(all);
  }

  private boolean looksLike(Work other) {
    return sharesKey(other)
        && ONE_PER_WORK.stream().noneMatch(scheme -> contradicts(other, scheme));
  }

  /** Whether records of both have equal title, first author and year. */
  boolean sharesKey(Work other) {
    return !Collections.disjoint(keys(), other.keys());
  }

  private boolean contradicts(Work other, Scheme scheme) {
    Set<Identifier> mine = identifiers(scheme);
    Set<Identifier> others = other.identifiers(scheme);
    return !mine.isEmpty() && !others.isEmpty() && Collections.disjoint(mine, others);
  }

  private Set<WorkKey> keys() {
    return records.stream()
        .flatMap(record -> WorkKey.of(record.bibliography()).stream())
        .collect(Collectors.toSet());
  }

  private Set<Identifier> identifiers(Scheme scheme) {
    return identifiers().stream()
        .filter(identifier -> identifier.scheme() == scheme)
        .collect(Collectors.toSet());
  }

  /** All identifiers of its records, and the name that each would have alone. */
  SortedSet<Identifier> identifiers() {
    SortedSet<Identifier> all = new TreeSet<>();
    for (Record record : records) {
      all.addAll(record.identifiers());
      all.add(record.studyId().identifier());
    }
    return all;
  }

  /** The most preferred identifier of all. */
  StudyId id() {
    return new StudyId(identifiers().first());
  }
}
