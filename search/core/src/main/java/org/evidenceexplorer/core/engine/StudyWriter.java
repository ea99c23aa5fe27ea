package org.evidenceexplorer.core.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.schema.WorkKey;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * Changes an index, and finds studies in it, uncommitted ones included. Nothing is seen by
 * searchers before {@link #commit}; closing without it changes nothing. Used by one thread at a
 * time.
 */
public interface StudyWriter extends StudyFinder, AutoCloseable {
  /**
   * Sets the vocabulary; studies put from then on are read with it. The index keeps all of its
   * topics and, of MeSH, what its studies use and all that is wider: see {@link UsedConcepts}.
   */
  void put(Vocabulary vocabulary);

  /** Writes studies whole; one with the same id is replaced. */
  void put(Collection<Study> studies);

  /** Writes a source document whole; one with the same id is replaced. */
  void put(SourceDocument document);

  /** Removes a study; nothing happens if there is none. */
  void remove(StudyId id);

  /** Every study with a record of this title, first author and year, by id. */
  List<Study> find(WorkKey key);

  /** The study that has the record of this name, as {@code Record.name} gives it. */
  Optional<Study> findRecord(String name);

  /** The checkpoints of the last commit, by source. */
  Map<String, String> checkpoints();

  /**
   * Makes everything since the last commit durable and visible together.
   *
   * @param checkpoints each source's position, kept with the state; replaces those of the last
   *     commit
   */
  Snapshot commit(Map<String, String> checkpoints);

  @Override
  void close();
}
