package org.evidenceexplorer.indexer.source;

import java.util.Optional;
import java.util.stream.Stream;
import org.evidenceexplorer.core.vocabulary.TopicPack;

/** Where records and documents come from. */
public interface Source {
  /** Its name, as on the command line and in the provenance of its records. */
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
   * What it has, read as it is asked for; to be closed by the caller.
   *
   * @throws SourceFailure if it cannot be read at all; a bad item is an {@link Item.Rejected}
   */
  Stream<Item> items();
}
