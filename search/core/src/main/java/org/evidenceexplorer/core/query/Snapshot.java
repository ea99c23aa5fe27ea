package org.evidenceexplorer.core.query;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One committed state of an index: in every answer, export and cursor.
 *
 * @param id generation and vocabulary in one word
 * @param date when it was committed
 * @param vocabulary fingerprint of the vocabulary that it was written with
 * @param studies number of studies in it
 * @param records number of records per source
 */
public record Snapshot(
    String id, Instant date, String vocabulary, long studies, SortedMap<String, Long> records) {
  public Snapshot {
    records = Collections.unmodifiableSortedMap(new TreeMap<>(records));
  }
}
