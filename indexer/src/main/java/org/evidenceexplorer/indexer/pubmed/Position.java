package org.evidenceexplorer.indexer.pubmed;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * How far a source has come. What it fetched is in the index itself: an interrupted run goes on
 * with what the index lacks.
 *
 * @param since the day from which on changes have to be looked for
 * @param listed what was wanted; empty if that is too much to keep
 */
record Position(LocalDate since, PmidSet listed) {
  /** Beyond this a list is not kept: it is written with every commit. */
  private static final int MOST_LISTED = 100_000;

  static Optional<Position> parse(String text) {
    String[] parts = text.split(" ", 2);
    try {
      LocalDate since = LocalDate.parse(parts[0]);
      PmidSet listed =
          parts.length < 2 ? new PmidSet() : PmidSet.decoded(parts[1]).orElseGet(PmidSet::new);
      return Optional.of(new Position(since, listed));
    } catch (DateTimeParseException ofAnotherVersion) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return listed.size() > MOST_LISTED ? since.toString() : since + " " + listed.encoded();
  }
}
