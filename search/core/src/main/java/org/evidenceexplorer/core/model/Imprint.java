package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How and when a work was issued, beyond {@link Publication}.
 *
 * @param printedDate the publication date as printed, where it says more than {@link
 *     Publication#date}, such as {@code 1998 Dec-1999 Jan}; else null
 * @param dates other dates that the record states, in order of their kind, one of each at most
 * @param issns of the journal, as printed
 * @param book of a book or chapter, null for an article
 * @param copyright the notice on the summary, null if there is none
 */
public record Imprint(
    @Nullable String printedDate,
    List<Dated> dates,
    List<String> issns,
    @Nullable Book book,
    @Nullable String copyright) {
  static final Imprint NONE = new Imprint(null, List.of(), List.of(), null, null);

  public Imprint {
    dates = List.copyOf(dates);
    issns = List.copyOf(issns);
  }

  /** The date of this kind, if the record states it. */
  public Optional<PartialDate> date(Kind kind) {
    return dates.stream().filter(dated -> dated.kind() == kind).map(Dated::date).findFirst();
  }

  /** A date and what happened on it. */
  public record Dated(Kind kind, PartialDate date) {}

  /** What happened on a date. */
  public enum Kind {
    /** The journal issue or the book appeared. */
    ISSUE("issue"),
    /** The work appeared on line. */
    ELECTRONIC("electronic"),
    RECEIVED("received"),
    ACCEPTED("accepted"),
    /** The source took the record in. */
    ENTERED("entered"),
    /** The source last changed the record. */
    RECORD_REVISED("record-revised");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The word in JSON. */
    @JsonValue
    public String key() {
      return key;
    }
  }

  /**
   * The book that a work is, or is part of; null is what the record does not state.
   *
   * @param title of the whole book where the work is a chapter, null if the work is the book
   */
  public record Book(
      @Nullable String title,
      List<Author> editors,
      @Nullable String publisher,
      @Nullable String place,
      @Nullable String edition,
      List<String> isbns) {
    public Book {
      editors = List.copyOf(editors);
      isbns = List.copyOf(isbns);
    }
  }
}
