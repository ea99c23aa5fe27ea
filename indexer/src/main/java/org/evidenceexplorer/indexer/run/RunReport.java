package org.evidenceexplorer.indexer.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.StudyJson;
import org.jspecify.annotations.Nullable;

/**
 * What a run did: for each source what was found, joined and excluded, and what that made of the
 * index. These are the numbers that a flow diagram of a systematic review (PRISMA 2020) asks for.
 *
 * @param changed what it left changed
 */
public record RunReport(List<Tally> sources, Changed changed, Duration time) {
  public RunReport {
    sources = List.copyOf(sources);
  }

  /**
   * What came of one source.
   *
   * @param rejected items that could not be read
   * @param reasons of the rejections with their number; numbers and quotes in them are left out
   * @param remarks what a person must know of what was read
   * @param failure why the source could not be read to its end, null if it could
   */
  public record Tally(
      String source,
      Records records,
      long rejected,
      SortedMap<String, Long> reasons,
      List<String> remarks,
      @Nullable String failure) {
    public Tally {
      reasons = Collections.unmodifiableSortedMap(new TreeMap<>(reasons));
      remarks = List.copyOf(remarks);
    }

    private Stream<String> lines() {
      List<String> lines = new ArrayList<>();
      lines.add("%s: %s, %d rejected".formatted(source, records.words(), rejected));
      reasons.forEach((reason, count) -> lines.add("  rejected, %d: %s".formatted(count, reason)));
      remarks.forEach(remark -> lines.add(source + ": " + remark));
      if (failure != null) {
        lines.add("%s: not read to its end: %s".formatted(source, failure));
      }
      return lines.stream();
    }
  }

  /**
   * The records of a source that could be read.
   *
   * @param found all of them
   * @param held those that the index had already, word for word
   * @param older those of which the index has a newer state
   * @param joined those that were added to a study that has other records: duplicates
   * @param withdrawn records of before that the source has withdrawn
   */
  public record Records(long found, long held, long older, long joined, long withdrawn) {
    private String words() {
      return "%d found%s%s, %d joined%s"
          .formatted(
              found,
              held == 0 ? "" : ", %d already held".formatted(held),
              older == 0 ? "" : ", %d older than what is held".formatted(older),
              joined,
              withdrawn == 0 ? "" : ", %d withdrawn".formatted(withdrawn));
    }
  }

  /**
   * What is not as it was before.
   *
   * @param begun studies that are new
   * @param changed how often a study that was there was written
   * @param removed studies that are gone: without records now, or joined to others
   * @param documents written
   * @param committed false if nothing was changed and so nothing was committed
   * @param studies in the index now
   */
  public record Changed(
      long begun, long changed, long removed, int documents, boolean committed, long studies) {
    /** Whether all is as it was, but for the positions of sources. */
    public boolean isNothing() {
      return begun + changed + removed + documents == 0;
    }

    private String line() {
      return committed
          ? "%d studies new, %d changed, %d removed, %d documents written; %d studies in the index"
              .formatted(begun, changed, removed, documents, studies)
          : "nothing changed";
    }
  }

  /** Whether every source was read to its end. */
  public boolean complete() {
    return sources.stream().allMatch(source -> source.failure() == null);
  }

  /** The report for people, line by line. */
  public List<String> lines() {
    String seconds = String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    return Stream.concat(
            sources.stream().flatMap(Tally::lines), Stream.of(changed.line() + ", " + seconds))
        .toList();
  }

  /** The report for programs: JSON in UTF-8 whose members are named as the components here. */
  public byte[] json() {
    return StudyJson.write(this);
  }
}
