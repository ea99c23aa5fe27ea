package org.evidenceexplorer.indexer.run;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Tells a waiting person how far a run is: on a terminal one line that is written over, elsewhere a
 * plain line now and then. Nothing is told in the first second.
 */
public final class Progress {
  private static final Duration SILENCE = Duration.ofSeconds(1);
  private static final Duration ON_TERMINAL = Duration.ofMillis(100);
  private static final Duration ELSEWHERE = Duration.ofSeconds(10);
  private static final String LINE_START = "\r";
  private static final String CLEAR_TO_END = "\u001b[K";

  private final PrintWriter out;
  private final boolean terminal;
  private final InstantSource clock;
  private Instant next;
  private boolean shown;

  /**
   * A run that begins now.
   *
   * @param terminal whether a line can be written over
   */
  public Progress(PrintWriter out, boolean terminal, InstantSource clock) {
    this.out = out;
    this.terminal = terminal;
    this.clock = clock;
    this.next = clock.instant().plus(SILENCE);
  }

  /** Says what is done, if it is time to. */
  void tell(String what) {
    Instant now = clock.instant();
    if (now.isBefore(next)) {
      return;
    }
    next = now.plus(terminal ? ON_TERMINAL : ELSEWHERE);
    if (terminal) {
      out.print(LINE_START + what + CLEAR_TO_END);
      out.flush();
      shown = true;
    } else {
      out.println(what);
    }
  }

  /** Takes the line away. */
  void end() {
    if (shown) {
      out.print(LINE_START + CLEAR_TO_END);
      out.flush();
      shown = false;
    }
  }
}
