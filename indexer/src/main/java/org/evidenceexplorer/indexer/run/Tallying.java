package org.evidenceexplorer.indexer.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evidenceexplorer.indexer.merge.Arrival;
import org.jspecify.annotations.Nullable;

/** Counts what comes of a source, in memory that does not grow with it. */
final class Tallying {
  private static final int MOST_REASONS = 50;
  private static final String OTHER_REASONS = "other reasons";
  private static final int MOST_REMARKS = 100;

  private final String source;
  private final Map<Arrival, Long> arrivals = new EnumMap<>(Arrival.class);
  private final SortedMap<String, Long> reasons = new TreeMap<>();
  private final List<String> remarks = new ArrayList<>();
  private long read;
  private long rejected;
  private long withdrawn;
  private @Nullable String failure;

  Tallying(String source) {
    this.source = source;
  }

  void found(Arrival arrival) {
    read++;
    arrivals.merge(arrival, 1L, Long::sum);
  }

  void rejected(String why) {
    rejected++;
    String reason = reason(why);
    boolean room = reasons.size() < MOST_REASONS || reasons.containsKey(reason);
    reasons.merge(room ? reason : OTHER_REASONS, 1L, Long::sum);
  }

  /** Why, without what was found at the one place: many records fail in the same way. */
  private static String reason(String why) {
    return why.replaceAll("\\s+", " ")
        .replaceAll("\"[^\"]*\"", "\"…\"")
        .replaceAll("\\d+", "#")
        .strip();
  }

  void withdrawn() {
    withdrawn++;
  }

  void remark(String text) {
    if (remarks.size() < MOST_REMARKS && !remarks.contains(text)) {
      remarks.add(text);
    }
  }

  void failed(String why) {
    failure = why;
  }

  long read() {
    return read;
  }

  long rejected() {
    return rejected;
  }

  RunReport.Tally done() {
    RunReport.Records records =
        new RunReport.Records(
            read, count(Arrival.HELD), count(Arrival.OLDER), count(Arrival.JOINED), withdrawn);
    return new RunReport.Tally(source, records, rejected, reasons, remarks, failure);
  }

  private long count(Arrival arrival) {
    return arrivals.getOrDefault(arrival, 0L);
  }
}
