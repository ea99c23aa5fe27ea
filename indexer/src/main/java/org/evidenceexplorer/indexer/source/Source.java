package org.evidenceexplorer.indexer.source;

import java.util.Optional;
import java.util.stream.Stream;
import org.evidenceexplorer.core.vocabulary.TopicPack;

/** Where records and documents come from. */
public interface Source {
  /** Its name, as on the command line. */
  String name();

  /** The vocabulary that it brings; it replaces an index's topic pack of the same id. */
  default Optional<TopicPack> topic() {
    return Optional.empty();
  }

  /**
   * Whether {@link #items} are all that it has. What an earlier run read from such a source and
   * this run does not is removed.
   */
  default boolean complete() {
    return false;
  }

  /**
   * What a run would read now, found out without reading it.
   *
   * @throws SourceFailure if it cannot be asked
   */
  default Forecast forecast(Held held) {
    return Forecast.UNKNOWN;
  }

  /**
   * What it has, read as it is asked for; to be closed by the caller. It goes on from {@link
   * Held#position} where there is one.
   *
   * @throws SourceFailure if it cannot be read at all; a bad item is an {@link Item.Rejected}
   */
  Stream<Item> items(Held held);
}
