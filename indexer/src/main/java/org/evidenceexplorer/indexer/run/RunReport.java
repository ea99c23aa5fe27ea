package org.evidenceexplorer.indexer.run;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a run did.
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
   * @param read records that could be read
   * @param merged those of them whose study has other records too
   * @param rejected items that could not be read
   * @param remarks what a person must know of what was read
   */
  public record Tally(String source, long read, long merged, long rejected, List<String> remarks) {
    public Tally {
      remarks = List.copyOf(remarks);
    }

    private Stream<String> lines() {
      String counts =
          "%s: %d read, %d merged, %d rejected".formatted(source, read, merged, rejected);
      return Stream.concat(
          Stream.of(counts), remarks.stream().map(remark -> source + ": " + remark));
    }
  }

  /**
   * What is not as it was before.
   *
   * @param written studies
   * @param removed studies
   * @param documents written
   * @param committed false if nothing was changed and so nothing was committed
   */
  public record Changed(int written, int removed, int documents, boolean committed) {
    private String line() {
      return committed
          ? "%d studies written, %d removed, %d documents written"
              .formatted(written, removed, documents)
          : "nothing changed";
    }
  }

  /** The report for people, line by line. */
  public List<String> lines() {
    String seconds = String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    return Stream.concat(
            sources.stream().flatMap(Tally::lines), Stream.of(changed.line() + ", " + seconds))
        .toList();
  }
}
