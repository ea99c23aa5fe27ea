package org.evidenceexplorer.core.model;

import org.jspecify.annotations.Nullable;

/**
 * Where and when a work appeared; null is what the record does not state.
 *
 * @param journal the full name
 * @param journalAbbreviation the usual abbreviation, such as {@code Clin Exp Dermatol}
 * @param pages as in {@code 874-879}, written out, or an article number
 */
public record Publication(
    @Nullable String journal,
    @Nullable String journalAbbreviation,
    @Nullable PartialDate date,
    @Nullable String volume,
    @Nullable String issue,
    @Nullable String pages) {

  /** A publication of which nothing is stated. */
  public static final Publication NOT_STATED = new Publication(null, null, null, null, null, null);

  /** The year, null if not stated. */
  public @Nullable Integer year() {
    return date == null ? null : Integer.valueOf(date.year());
  }

  /** The full name or, failing that, the abbreviation. */
  public @Nullable String anyJournalName() {
    return journal == null ? journalAbbreviation : journal;
  }
}
