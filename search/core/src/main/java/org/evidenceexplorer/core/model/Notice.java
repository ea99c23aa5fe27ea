package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A tie between a work and another that corrects, withdraws, updates or discusses it, seen from
 * either side.
 *
 * @param targets identifiers of the other work; empty if the source gives none
 * @param citation the other work as printed, null if the source gives none
 * @param date when the other work appeared, null if not stated
 * @param note further words of the source, null if none
 */
public record Notice(
    Relation relation,
    SortedSet<Identifier> targets,
    @Nullable String citation,
    @Nullable PartialDate date,
    @Nullable String note) {
  public Notice {
    targets = Collections.unmodifiableSortedSet(new TreeSet<>(targets));
  }

  /** What the other work is to this one. */
  public enum Relation {
    RETRACTED_BY("retracted-by"),
    RETRACTS("retracts"),
    PARTLY_RETRACTED_BY("partly-retracted-by"),
    PARTLY_RETRACTS("partly-retracts"),
    RETRACTED_AND_REPUBLISHED_AS("retracted-and-republished-as"),
    RETRACTED_AND_REPUBLISHED_FROM("retracted-and-republished-from"),
    CONCERN_EXPRESSED_BY("concern-expressed-by"),
    EXPRESSES_CONCERN_ABOUT("expresses-concern-about"),
    CORRECTED_BY("corrected-by"),
    CORRECTS("corrects"),
    CORRECTED_AND_REPUBLISHED_AS("corrected-and-republished-as"),
    CORRECTED_AND_REPUBLISHED_FROM("corrected-and-republished-from"),
    REPUBLISHED_AS("republished-as"),
    REPUBLISHED_FROM("republished-from"),
    UPDATED_BY("updated-by"),
    UPDATES("updates"),
    REPRINTED_AS("reprinted-as"),
    REPRINT_OF("reprint-of"),
    COMMENTED_ON_BY("commented-on-by"),
    COMMENTS_ON("comments-on"),
    SUMMARISED_FOR_PATIENTS_BY("summarised-for-patients-by"),
    ORIGINAL_REPORT("original-report"),
    HAS_PREPRINT("has-preprint"),
    PREPRINT_OF("preprint-of"),
    /** Of a registration: the other work reports what the trial found, as the registry says. */
    RESULTS_REPORTED_BY("results-reported-by"),
    /** Of a registration: the other work names it, and may report it. */
    NAMED_BY("named-by"),
    /** Of a registration: the other work is what the trial builds on. */
    DRAWS_ON("draws-on"),
    DATA_SET("data-set"),
    PUBLICATION_OF_DATA("publication-of-data"),
    /** Another tie; the note has the source's word for it. */
    OTHER("other");

    private final String key;

    Relation(String key) {
      this.key = key;
    }

    /** The word in JSON. */
    @JsonValue
    public String key() {
      return key;
    }

    /** The relation with this key. */
    public static Optional<Relation> of(String key) {
      return Arrays.stream(values()).filter(relation -> relation.key.equals(key)).findFirst();
    }
  }
}
