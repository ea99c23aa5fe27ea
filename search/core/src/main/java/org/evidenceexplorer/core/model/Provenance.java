package org.evidenceexplorer.core.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a record comes from.
 *
 * @param source the source's name, such as {@code starter:NAME} or {@code pubmed}
 * @param sourceId the record's name there
 * @param urls pages that support its facts
 * @param fetched the day on which it was read, null if the source does not tell
 * @param licence under which its summary may be passed on, null if not stated
 * @param note what a reader should know of how its facts were read, null if nothing
 * @param version the number that the source gives this state of its record, null if it gives none
 */
public record Provenance(
    String source,
    String sourceId,
    List<URI> urls,
    @Nullable LocalDate fetched,
    @Nullable String licence,
    @Nullable String note,
    @Nullable Integer version) {
  private static final Pattern OPEN =
      Pattern.compile("(?i)(cc[ -]?0|cc[ -]by([ -](sa|nd))?|public domain)([ -]\\d(\\.\\d)?)?");

  public Provenance {
    urls = List.copyOf(urls);
  }

  /** Of a source that does not number the states of its records. */
  public Provenance(
      String source,
      String sourceId,
      List<URI> urls,
      @Nullable LocalDate fetched,
      @Nullable String licence,
      @Nullable String note) {
    this(source, sourceId, urls, fetched, licence, note, null);
  }

  /**
   * Whether the licence lets anyone pass the summary on. One that is not stated does not, nor does
   * one for non-commercial use: nobody here knows what the next reader does with it.
   */
  public boolean mayPassOn() {
    return licence != null && OPEN.matcher(licence.strip()).matches();
  }
}
