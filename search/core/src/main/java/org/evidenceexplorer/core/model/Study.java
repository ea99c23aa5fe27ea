package org.evidenceexplorer.core.model;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The work that its records name, recomputed from all of them: the unit that is indexed, found,
 * shown and exported.
 *
 * @param id the name under which it is indexed
 * @param aliases every identifier that it has or ever had, its own included
 * @param classification with at least one finding
 * @param standing how it stands among other works
 * @param records from which all the rest is recomputed; never empty
 */
public record Study(
    StudyId id,
    SortedSet<Identifier> aliases,
    Bibliography bibliography,
    Summary summary,
    Classification classification,
    Standing standing,
    List<Record> records) {
  public Study {
    SortedSet<Identifier> all = new TreeSet<>(aliases);
    all.add(id.identifier());
    aliases = Collections.unmodifiableSortedSet(all);
    records = List.copyOf(records);
    if (records.isEmpty()) {
      throw new IllegalArgumentException("a study needs a record, found none (" + id + ")");
    }
    if (classification.findings().isEmpty()) {
      throw new IllegalArgumentException("a study needs a finding, found none (" + id + ")");
    }
  }

  /**
   * How a study stands among other works.
   *
   * @param checked what each source says of its retraction, in order of their names
   * @param citedBy ids of the source documents in the index that cite it
   * @param sameCohort studies that report the same patients
   */
  public record Standing(
      RetractionStatus retraction,
      List<RetractionCheck> checked,
      SortedSet<String> citedBy,
      List<SameCohort> sameCohort) {
    public Standing {
      // JSON written before there were checks has none.
      checked = List.copyOf(Objects.requireNonNullElse(checked, List.of()));
      citedBy = Collections.unmodifiableSortedSet(new TreeSet<>(citedBy));
      sameCohort = List.copyOf(sameCohort);
    }

    /** Nothing is known of it. */
    public static Standing unknown() {
      return new Standing(RetractionStatus.UNKNOWN, List.of(), new TreeSet<>(), List.of());
    }

    /** Whether one source says something else of its retraction than another. */
    public boolean sourcesDisagree() {
      return checked.stream().map(RetractionCheck::status).distinct().count() > 1;
    }
  }

  /** This study as cited by exactly these documents. */
  public Study citedBy(Set<String> documents) {
    Standing now =
        new Standing(
            standing.retraction(),
            standing.checked(),
            new TreeSet<>(documents),
            standing.sameCohort());
    return new Study(id, aliases, bibliography, summary, classification, now, records);
  }

  /** This study with another classification. */
  public Study classified(Classification other) {
    return new Study(id, aliases, bibliography, summary, other, standing, records);
  }

  /**
   * Identifiers of the other works that its records name: those of its notices, and entries of
   * trial registries that are identifiers. An index may hold these works or not.
   */
  public Set<Identifier> named() {
    Set<Identifier> named = new TreeSet<>();
    for (Record record : records) {
      record.details().notices().forEach(notice -> named.addAll(notice.targets()));
      record.details().registrations().stream()
          .flatMap(entry -> Identifier.of(Scheme.NCT, entry.number()).stream())
          .forEach(named::add);
    }
    named.removeAll(aliases);
    return named;
  }

  /** The design, {@link Design#NOT_STATED} if no record states it. */
  public Design design() {
    Stated<Design> stated = classification.design();
    return stated == null ? Design.NOT_STATED : stated.value();
  }
}
