package org.evidenceexplorer.indexer.run;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Tells a waiting person how far a run is: on a terminal one line that is written over, elsewhere a
 * plain line now and then. Nothing is told in the first second.
 */
public final class Progress {
  private static final Duration SILENCE = Duration.ofSeconds(1);
  private static final Duration ON_TERMINAL = Duration.ofMillis(100);
  private static final Duration ELSEWHERE = Duration.ofSeconds(10);

  /** Rates over less than this are chance. */
  private static final Duration SHORTEST_MEASURED = Duration.ofSeconds(1);

  private static final String LINE_START = "\r";
  private static final String CLEAR_TO_END = "\u001b[K";

  private final PrintWriter out;
  private final boolean terminal;
  private final InstantSource clock;
  private Instant next;
  private boolean shown;
  private String source = "";
  private Instant begun;
  private long expected;

  /**
   * A run that begins now.
   *
   * @param terminal whether a line can be written over
   */
  public Progress(PrintWriter out, boolean terminal, InstantSource clock) {
    this.out = out;
    this.terminal = terminal;
    this.clock = clock;
    this.begun = clock.instant();
    this.next = begun.plus(SILENCE);
  }

  /** A source is read from now on. */
  void begin(String name) {
    source = name;
    begun = clock.instant();
    expected = 0;
  }

  /** So many records are to be expected of the source. */
  void expect(long records) {
    expected = records;
  }

  /** So much of the source is read, said if it is time to. */
  void at(long records, long rejected) {
    tell(() -> line(records, rejected));
  }

  private String line(long records, long rejected) {
    StringBuilder line = new StringBuilder(source).append(": ").append(grouped(records));
    if (expected > 0) {
      line.append(" of ").append(grouped(expected));
    }
    line.append(" records");
    Duration taken = Duration.between(begun, clock.instant());
    if (taken.compareTo(SHORTEST_MEASURED) >= 0) {
      double rate = records * 1000.0 / taken.toMillis();
      line.append(", ").append(grouped(Math.round(rate))).append("/s");
      line.append(rest(records + rejected, rate));
    }
    if (rejected > 0) {
      line.append(", ").append(grouped(rejected)).append(" rejected");
    }
    return line.toString();
  }

  private String rest(long read, double rate) {
    if (expected <= read || rate <= 0) {
      return "";
    }
    Duration left = Duration.ofSeconds(Math.round((expected - read) / rate));
    return ", about %d:%02d:%02d left"
        .formatted(left.toHours(), left.toMinutesPart(), left.toSecondsPart());
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Says what is done, if it is time to. */
  void tell(String what) {
    tell(() -> what);
  }

  private void tell(Supplier<String> what) {
    Instant now = clock.instant();
    if (now.isBefore(next)) {
      return;
    }
    next = now.plus(terminal ? ON_TERMINAL : ELSEWHERE);
    if (terminal) {
      out.print(LINE_START + what.get() + CLEAR_TO_END);
      out.flush();
      shown = true;
    } else {
      out.println(what.get());
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
