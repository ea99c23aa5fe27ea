package org.evidenceexplorer.indexer.merge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.SameCohort;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.Summary;

/** Computes a study from all records of its work. */
final class StudyOf {
  private StudyOf() {}

  /**
   * The study of a work.
   *
   * @param works all works that the records of the earlier studies make now
   * @param before the earlier studies: one keeps what it was called and who cites it
   * @param classifier reads a record whose source states no classification
   */
  static Study work(
      Work work,
      List<Work> works,
      Collection<Study> before,
      Function<Record, Classification> classifier) {
    List<Study> earlier =
        before.stream().filter(study -> successor(study, works).equals(work)).toList();
    SortedSet<Identifier> aliases = formerNames(earlier, works);
    aliases.addAll(work.identifiers());
    SortedSet<String> citedBy =
        earlier.stream()
            .flatMap(study -> study.standing().citedBy().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    List<Record> records = work.records();
    Retraction retraction = Retraction.of(records);
    return new Study(
        work.id(),
        aliases,
        MergedBibliography.of(records),
        shown(records).summary(),
        classification(records, classifier),
        new Study.Standing(
            retraction.status(), retraction.checked(), citedBy, sameCohort(work, works, aliases)),
        records);
  }

  /** The work in which a study goes on: the one with its name, or with one of its records. */
  private static Work successor(Study study, List<Work> works) {
    Predicate<Work> named = work -> work.identifiers().contains(study.id().identifier());
    return Stream.of(named, work -> holdsRecordOf(work, study))
        .flatMap(holds -> works.stream().filter(holds))
        .findFirst()
        .orElse(works.getFirst());
  }

  private static boolean holdsRecordOf(Work work, Study study) {
    List<String> names = study.records().stream().map(Record::name).toList();
    return work.records().stream().anyMatch(record -> names.contains(record.name()));
  }

  /** What the earlier studies were called and no work is called now. */
  private static SortedSet<Identifier> formerNames(List<Study> earlier, List<Work> works) {
    SortedSet<Identifier> names = new TreeSet<>();
    earlier.forEach(study -> names.addAll(study.aliases()));
    works.forEach(work -> names.removeAll(work.identifiers()));
    return names;
  }

  /** The classification of a study's records. */
  static Classification classification(
      List<Record> records, Function<Record, Classification> classifier) {
    return MergedClassification.of(records, shown(records), classifier);
  }

  /** Of whose summary: the authors' abstract before this project's words; the longest of each. */
  private static Record shown(List<Record> records) {
    Comparator<Summary> best =
        Comparator.comparing(Summary::kind)
            .thenComparingInt(summary -> -summary.text().length())
            .thenComparing(Summary::text);
    return records.stream().min(Comparator.comparing(Record::summary, best)).orElseThrow();
  }

  /** What records state, and what their looks tell. */
  private static List<SameCohort> sameCohort(
      Work work, List<Work> works, SortedSet<Identifier> own) {
    Stream<SameCohort> stated =
        work.records().stream().flatMap(record -> record.sameCohort().stream());
    return Stream.concat(stated, Preprints.of(work, works))
        .filter(cohort -> !own.contains(cohort.study().identifier()))
        .distinct()
        .toList();
  }
}
