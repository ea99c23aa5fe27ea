package org.evidenceexplorer.core.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * Answers questions about the studies of an index. Each call sees one committed state whole; a
 * newer commit is noticed by itself.
 */
public interface StudySearcher extends StudyFinder {
  /** The state that the next call would see. */
  Snapshot snapshot();

  /** The vocabulary that the state was written with. */
  Vocabulary vocabulary();

  /**
   * The studies that answer a question, with exact total and counts.
   *
   * @throws org.evidenceexplorer.core.failure.SearchException.SnapshotExpired if the request's
   *     cursor is of a state that is no longer kept
   */
  SearchPage search(SearchRequest request);

  /**
   * How many studies answer each of these requests, all on one state; their pages mean nothing.
   *
   * @throws org.evidenceexplorer.core.failure.SearchException.SnapshotExpired if the state is no
   *     longer kept
   */
  List<Long> totals(Snapshot snapshot, List<SearchRequest> requests);

  /** The studies that answer a question, laid out by two facets. */
  EvidenceMap map(MapRequest request);

  /** Where each source of the state was when it was committed, by source. */
  Map<String, String> checkpoints();

  /**
   * All studies of one state, in no order, read as they are asked for; the state is held until the
   * stream is closed.
   */
  Stream<Study> studies();

  /** Those of {@link #studies()} that have a record of this source. */
  Stream<Study> studies(String source);

  /** All source documents, by id. */
  List<SourceDocument> documents();

  /** The source document with this id. */
  Optional<SourceDocument> document(String id);
}
