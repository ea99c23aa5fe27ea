package org.evidenceexplorer.indexer.bulk;

import java.util.Optional;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.indexer.source.Held;

/** An index without studies that knows where a source stopped. */
record StoppedAt(String place) implements Held {
  @Override
  public Optional<String> position() {
    return Optional.of(place);
  }

  @Override
  public Stream<Study> studies() {
    return Stream.empty();
  }

  @Override
  public Optional<Study> find(Identifier identifier) {
    return Optional.empty();
  }
}
