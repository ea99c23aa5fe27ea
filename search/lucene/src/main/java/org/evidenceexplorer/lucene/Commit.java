package org.evidenceexplorer.lucene;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Fingerprint;
import org.evidenceexplorer.core.query.Snapshot;

/**
 * What a commit says of itself, kept as its user data.
 *
 * @param schema fingerprint of the schema that it was written with
 * @param vocabulary fingerprint of the vocabulary
 * @param checkpoints by source
 */
record Commit(
    String schema,
    String vocabulary,
    Instant date,
    long studies,
    SortedMap<String, Long> records,
    Map<String, String> checkpoints) {
  private static final String RECORDS = "records.";
  private static final String CHECKPOINT = "checkpoint.";

  /** Reads user data; an index of another kind has a schema that is none. */
  static Commit read(Map<String, String> data) {
    SortedMap<String, Long> records = new TreeMap<>();
    Map<String, String> checkpoints = new TreeMap<>();
    data.forEach((name, value) -> {
      if (name.startsWith(RECORDS)) {
        records.put(name.substring(RECORDS.length()), Long.valueOf(value));
      } else if (name.startsWith(CHECKPOINT)) {
        checkpoints.put(name.substring(CHECKPOINT.length()), value);
      }
    });
    return new Commit(
        data.getOrDefault("schema", "of another program"),
        data.getOrDefault("vocabulary", ""),
        Instant.parse(data.getOrDefault("date", Instant.EPOCH.toString())),
        Long.parseLong(data.getOrDefault("studies", "0")),
        records,
        checkpoints);
  }

  Map<String, String> write() {
    Map<String, String> data = new TreeMap<>();
    data.put("schema", schema);
    data.put("vocabulary", vocabulary);
    data.put("date", date.toString());
    data.put("studies", Long.toString(studies));
    records.forEach((source, count) -> data.put(RECORDS + source, Long.toString(count)));
    checkpoints.forEach((source, position) -> data.put(CHECKPOINT + source, position));
    return data;
  }

  /**
   * The snapshot that this is the state of. The date is in its name, so that an index rebuilt in
   * the same place never has a snapshot of the same name.
   */
  Snapshot snapshot(long generation) {
    String state = Fingerprint.of(Stream.of(vocabulary, date.toString())).substring(0, 8);
    return new Snapshot(generation + "-" + state, date, vocabulary, studies, records);
  }

  /** The generation in a snapshot's id; -1 if it is none. */
  static long generation(String snapshot) {
    int dash = snapshot.indexOf('-');
    String head = dash < 0 ? "" : snapshot.substring(0, dash);
    return head.matches("\\d{1,18}") ? Long.parseLong(head) : -1;
  }
}
