package org.evidenceexplorer.indexer.run;

import java.time.Duration;

/**
 * How often a long run commits: at the first safe place after so many changed studies, or after so
 * long if anything has changed. More often costs time and disk; less often costs more work when a
 * run is killed.
 */
public record Pace(long changes, Duration time) {
  /** Half a minute's work or so on the machines that this was measured on. */
  public static final Pace STANDARD = new Pace(50_000, Duration.ofMinutes(1));
}
