package org.evidenceexplorer.indexer.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.evidenceexplorer.indexer.remote.Fault.Kind;

/**
 * Asks services. For all threads: those that ask one owner's services share its pace. A call that
 * fails in a way that may pass is made again after pauses, until its attempts or its time are over.
 *
 * <pre>{@code
 * Call call = Call.get(service, Media.JSON, "works", doi).with("select", "title");
 * Reply<Work> reply = remote.ask(call, body -> ...);
 * }</pre>
 */
public final class Remote implements AutoCloseable {
  private final Means means;
  private final Map<String, Gate> gates = new ConcurrentHashMap<>();

  /**
   * A way to ask.
   *
   * @param agent who asks
   * @param random for pauses that are never quite the same
   */
  public Remote(Agent agent, Patience patience, Watch watch, RandomGenerator random) {
    this.means =
        new Means(new Transport(agent, patience, watch), patience, watch, new Backoff(random));
  }

  /** What every call needs. */
  record Means(Transport transport, Patience patience, Watch watch, Backoff backoff) {}

  /**
   * Makes a call, and waits for what comes of it.
   *
   * @param check decides whether a body is the answer; may be asked several times
   */
  public <T> Reply<T> ask(Call call, BodyCheck<T> check) {
    Pace pace = call.service().pace();
    Gate gate = gates.computeIfAbsent(pace.owner(), owner -> new Gate(pace, means.watch()));
    try {
      return new Asking<>(call, check, means, gate).reply();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reply.Failed<>(
          new Fault(
              Kind.INTERRUPTED,
              call.service().name(),
              call.told(),
              "an answer",
              "that the program is being stopped"));
    }
  }

  @Override
  public void close() {
    try {
      means.transport().close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close connections", e);
    }
  }
}
