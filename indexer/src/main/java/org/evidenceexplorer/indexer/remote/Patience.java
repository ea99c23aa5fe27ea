package org.evidenceexplorer.indexer.remote;

import java.time.Duration;

/**
 * How long an answer is waited for, and how much of one is taken in.
 *
 * @param deadline from the moment of asking to the end of the answer, waiting for a turn included
 * @param attempts the most times that a call is made
 * @param connect until there is a connection
 * @param silence between two pieces of an answer
 * @param largest bytes of an answer, unpacked
 */
public record Patience(
    Duration deadline, int attempts, Duration connect, Duration silence, int largest) {
  /**
   * Seven attempts with their pauses take about a minute; a batch of 200 records of PubMed is
   * seldom above ten million bytes.
   */
  public static final Patience USUAL =
      new Patience(
          Duration.ofMinutes(4), 7, Duration.ofSeconds(10), Duration.ofSeconds(60), 64_000_000);
}
