package org.evidenceexplorer.indexer.remote;

import org.evidenceexplorer.indexer.source.SourceFailure;

/**
 * What came of a call.
 *
 * @param <T> what was asked for
 */
public sealed interface Reply<T> {
  /** The answer. */
  record Answered<T>(T value) implements Reply<T> {}

  /** There is none; that says nothing of what was asked for. */
  record Failed<T>(Fault fault) implements Reply<T> {}

  /**
   * The answer.
   *
   * @throws SourceFailure if there is none
   */
  default T orFail() {
    return switch (this) {
      case Answered<T>(T value) -> value;
      case Failed<T>(Fault fault) -> throw new SourceFailure(fault.words());
    };
  }
}
