package org.evidenceexplorer.indexer.remote;

/**
 * Reads a body and says whether it is the answer: services report faults inside answers that look
 * like success.
 *
 * @param <T> what is read
 */
@FunctionalInterface
public interface BodyCheck<T> {
  /** What a body is. */
  Checked<T> check(Body body);

  /**
   * What a body was found to be.
   *
   * @param <T> what is read
   */
  sealed interface Checked<T> {
    /** The answer. */
    record Good<T>(T value) implements Checked<T> {}

    /** No answer, but the same call may bring one: a service that is out of breath. */
    record Passing<T>(String expected, String found) implements Checked<T> {}

    /** No answer, and none to be had by asking again. */
    record Lasting<T>(String expected, String found) implements Checked<T> {}
  }
}
