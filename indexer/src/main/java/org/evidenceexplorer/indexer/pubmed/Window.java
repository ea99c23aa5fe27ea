package org.evidenceexplorer.indexer.pubmed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Days of which PubMed lists records.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
record Window(Kind kind, LocalDate from, LocalDate to) {
  private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("yyyy/MM/dd");
  private static final LocalDate BEFORE_ALL = LocalDate.of(1600, 1, 1);

  /** What happened to a record on these days. */
  enum Kind {
    /** It entered PubMed; an old work's entry is dated as its publication. */
    ENTERED("edat"),
    /** It was changed. */
    CHANGED("mdat");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /** All days on which a record can have entered until now, clocks elsewhere included. */
  static Window all(LocalDate today) {
    return new Window(Kind.ENTERED, BEFORE_ALL, today.plusYears(1));
  }

  boolean isOneDay() {
    return from.equals(to);
  }

  /** The earlier and the later half. */
  List<Window> halves() {
    LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
    return List.of(new Window(kind, from, middle), new Window(kind, middle.plusDays(1), to));
  }

  String first() {
    return PRINTED.format(from);
  }

  String last() {
    return PRINTED.format(to);
  }
}
