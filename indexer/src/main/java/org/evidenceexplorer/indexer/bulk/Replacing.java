package org.evidenceexplorer.indexer.bulk;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.indexer.source.Held;

/**
 * Finds which records a new year of PubMed's files no longer has. Keeps one bit for each number
 * that PubMed has given: some five million bytes.
 */
final class Replacing {
  /** A new baseline that lacks more than this many records, and this part of all, is not whole. */
  private static final int LARGE_LOSS = 10_000;

  private static final double LARGE_PART = 0.05;

  private final LocalDate newest;
  private final BitSet present = new BitSet();
  private final BitSet gone = new BitSet();
  private int highest;

  /**
   * For files of which the last came on this day: what was fetched later in another way is newer
   * than all of them.
   */
  Replacing(LocalDate newest) {
    this.newest = newest;
  }

  void present(Record record) {
    int pmid = number(record.provenance().sourceId());
    highest = Math.max(highest, pmid);
    present.set(pmid);
  }

  void absent(Identifier pmid) {
    present.clear(number(pmid.value()));
  }

  private static int number(String pmid) {
    return Integer.parseInt(pmid);
  }

  /**
   * Compares with what an index holds.
   *
   * @return why the files are perhaps not all, empty if nothing speaks for that
   */
  Optional<String> compare(Held held) {
    long[] compared = new long[1];
    try (Stream<Study> studies = held.studies(BulkReading.SERVICE)) {
      studies
          .flatMap(study -> study.records().stream())
          .filter(record -> record.provenance().source().equals(BulkReading.SERVICE))
          .forEach(record -> {
            compared[0]++;
            compare(record);
          });
    }
    long lost = gone.cardinality();
    return lost > LARGE_LOSS && lost > LARGE_PART * compared[0]
        ? Optional.of("it lacks %,d of %,d records".formatted(lost, compared[0]))
        : Optional.empty();
  }

  private void compare(Record record) {
    int pmid = number(record.provenance().sourceId());
    LocalDate fetched = record.provenance().fetched();
    boolean newer = pmid > highest || (fetched != null && fetched.isAfter(newest));
    if (!newer && !present.get(pmid)) {
      gone.set(pmid);
    }
  }

  /** The numbers of the records that are gone. */
  Stream<Identifier> gone() {
    return gone.stream().mapToObj(pmid -> new Identifier(Scheme.PMID, Integer.toString(pmid)));
  }
}
