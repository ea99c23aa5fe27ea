package org.evidenceexplorer.indexer.source;

import java.util.Optional;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Study;

/** What an index holds from before a run, so that a source need read only what is new to it. */
public interface Held {
  /** An index that holds nothing. */
  Held NOTHING =
      new Held() {
        @Override
        public Optional<String> position() {
          return Optional.empty();
        }

        @Override
        public Stream<Study> studies() {
          return Stream.empty();
        }

        @Override
        public Optional<Study> find(Identifier identifier) {
          return Optional.empty();
        }
      };

  /** What the source said in its last {@link Item.Reached} that was committed. */
  Optional<String> position();

  /** All studies, of every source, read as they are asked for; to be closed by the caller. */
  Stream<Study> studies();

  /** Those of {@link #studies()} that have a record of this source. */
  default Stream<Study> studies(String source) {
    return studies()
        .filter(study ->
            study.records().stream()
                .anyMatch(record -> record.provenance().source().equals(source)));
  }

  /** The study that has this identifier, or ever had it. */
  Optional<Study> find(Identifier identifier);
}
