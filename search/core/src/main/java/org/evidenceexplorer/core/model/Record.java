package org.evidenceexplorer.core.model;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Bibliographic facts and summary of a work, from one source. A {@link Study} is recomputed from
 * all of its records.
 *
 * @param identifiers every identifier that the source states; may be empty
 * @param meshHeadings as printed, qualifiers after a slash
 * @param stated the classification that the source itself states; {@link Classification#NOT_STATED}
 *     for most
 * @param sameCohort works that report the same patients, as the source states
 * @param details what else the source states; {@link Details#NONE} for sources that state no more
 */
public record Record(
    Provenance provenance,
    SortedSet<Identifier> identifiers,
    Bibliography bibliography,
    Summary summary,
    List<String> meshHeadings,
    Classification stated,
    List<SameCohort> sameCohort,
    Details details) {
  public Record {
    identifiers = Collections.unmodifiableSortedSet(new TreeSet<>(identifiers));
    meshHeadings = List.copyOf(meshHeadings);
    sameCohort = List.copyOf(sameCohort);
    // JSON written before there were details has none.
    details = Objects.requireNonNullElse(details, Details.NONE);
  }

  /** A record whose source states no {@link #details}. */
  public Record(
      Provenance provenance,
      SortedSet<Identifier> identifiers,
      Bibliography bibliography,
      Summary summary,
      List<String> meshHeadings,
      Classification stated,
      List<SameCohort> sameCohort) {
    this(
        provenance,
        identifiers,
        bibliography,
        summary,
        meshHeadings,
        stated,
        sameCohort,
        Details.NONE);
  }

  /** The name of this record over all sources: {@code source/sourceId}. */
  public String name() {
    return provenance.source() + "/" + provenance.sourceId();
  }

  /**
   * Whether the summary may be part of a dump or an export: it is in this project's own words, its
   * licence allows it, or there is none.
   */
  public boolean mayPassOnSummary() {
    return summary.kind() != Summary.Kind.ABSTRACT || provenance.mayPassOn();
  }

  /**
   * Whether this is a later state of a record than another one of its {@link #name}: by the version
   * that the source gives, else by the day on which the source last changed it. False where neither
   * tells.
   */
  public boolean isNewerThan(Record other) {
    Integer version = provenance.version();
    Integer others = other.provenance.version();
    if (version != null && others != null && !version.equals(others)) {
      return version > others;
    }
    Optional<PartialDate> revised = details.imprint().date(Imprint.Kind.RECORD_REVISED);
    Optional<PartialDate> othersRevised = other.details.imprint().date(Imprint.Kind.RECORD_REVISED);
    return revised.isPresent()
        && othersRevised.isPresent()
        && revised.get().compareTo(othersRevised.get()) > 0;
  }

  /** The id of the study that this record alone would make. */
  public StudyId studyId() {
    return StudyId.preferred(identifiers)
        .orElseGet(() ->
            StudyId.hashed(
                bibliography.title(),
                bibliography.authors().isEmpty()
                    ? null
                    : bibliography.authors().getFirst().family(),
                bibliography.publication().year()));
  }
}
