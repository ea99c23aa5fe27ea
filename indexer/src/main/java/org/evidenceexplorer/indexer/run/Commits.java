package org.evidenceexplorer.indexer.run;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.query.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Commits a run: studies and the positions of their sources together, now and then where a source
 * says that it is safe, and at the end. Where nothing has changed, nothing is committed.
 */
final class Commits {
  /** The position of a source that was read and tells none; so the index knows its sources. */
  static final String NO_POSITION = "";

  private final StudyWriter writer;
  private final InstantSource clock;
  private final Pace pace;
  private final Map<String, String> positions;
  private Instant last;
  private long committedChanges;
  private @Nullable Snapshot committed;

  Commits(StudyWriter writer, InstantSource clock, Pace pace) {
    this.writer = writer;
    this.clock = clock;
    this.pace = pace;
    this.positions = new TreeMap<>(writer.checkpoints());
    this.last = clock.instant();
  }

  /** Where a source stopped, null if it was never read or tells no positions. */
  @Nullable String position(String source) {
    return told(positions.getOrDefault(source, NO_POSITION));
  }

  /** What a source told as its position, null if it told none. */
  static @Nullable String told(String position) {
    return position.equals(NO_POSITION) ? null : position;
  }

  /**
   * A source has reached a safe place.
   *
   * @param changes of studies since the run began
   */
  void reached(String source, String position, long changes) {
    positions.put(source, position);
    boolean longAgo = !clock.instant().isBefore(last.plus(pace.time()));
    if (changes - committedChanges >= pace.changes() || (longAgo && isChanged(changes))) {
      commit(changes);
    }
  }

  /** A source was read to its end. */
  void ended(String source) {
    positions.putIfAbsent(source, NO_POSITION);
  }

  private boolean isChanged(long changes) {
    return changes > committedChanges || !positions.equals(writer.checkpoints());
  }

  /**
   * Commits what is left.
   *
   * @param changes of studies since the run began
   * @param begins whether something is to be committed if nothing was so far
   * @param more whether something was changed since then beside studies and positions
   * @return whether the run has committed anything at all
   */
  boolean finish(long changes, boolean begins, boolean more) {
    if (more || (begins && committed == null) || isChanged(changes)) {
      commit(changes);
    }
    return committed != null;
  }

  private void commit(long changes) {
    committed = writer.commit(positions);
    committedChanges = changes;
    last = clock.instant();
  }

  /** The state of the run's last commit. */
  Optional<Snapshot> last() {
    return Optional.ofNullable(committed);
  }
}
