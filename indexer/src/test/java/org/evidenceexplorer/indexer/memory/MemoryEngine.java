package org.evidenceexplorer.indexer.memory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.failure.SearchException.IndexMissing;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.Cursor;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.Hit;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.query.Total;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** An index that forgets: it lists all of its studies, and cannot search or count. */
public final class MemoryEngine implements Engine {
  private final String uri;
  private MemoryState state = MemoryState.EMPTY;

  /** An empty index. */
  public MemoryEngine(String uri) {
    this.uri = uri;
  }

  /** How often something was committed. */
  public int generation() {
    return state.generation();
  }

  @Override
  public StudySearcher searcher() {
    if (state.generation() == 0) {
      throw new IndexMissing(uri);
    }
    return new Searcher(state);
  }

  @Override
  public StudyWriter writer() {
    return new MemoryWriter(state, committed -> state = committed);
  }

  @Override
  public void close() {}

  private record Searcher(MemoryState state) implements StudySearcher {
    @Override
    public Snapshot snapshot() {
      return new Snapshot(
          "" + state.generation(),
          Instant.EPOCH,
          state.vocabulary().fingerprint(),
          state.studies().size(),
          new TreeMap<>());
    }

    @Override
    public Vocabulary vocabulary() {
      return state.vocabulary();
    }

    @Override
    public SearchPage search(SearchRequest request) {
      Cursor cursor = request.page().cursor();
      int from = cursor == null ? 0 : Integer.parseInt(cursor.after().getFirst());
      int to = Math.min(from + request.page().size(), state.studies().size());
      List<Hit> hits =
          state.studies().values().stream()
              .skip(from)
              .limit(to - from)
              .map(study -> new Hit(study, study.classification().findings(), List.of()))
              .toList();
      return new SearchPage(
          snapshot(),
          request,
          new Total(state.studies().size(), true),
          hits,
          List.of(),
          to == state.studies().size() ? null : new Cursor("", "", List.of("" + to)));
    }

    @Override
    public List<Long> totals(Snapshot snapshot, List<SearchRequest> requests) {
      throw new UnsupportedOperationException("no totals here");
    }

    @Override
    public EvidenceMap map(MapRequest request) {
      throw new UnsupportedOperationException("no maps here");
    }

    @Override
    public Map<String, String> checkpoints() {
      return state.checkpoints();
    }

    @Override
    public Stream<Study> studies() {
      return state.studies().values().stream();
    }

    @Override
    public Stream<Study> studies(String source) {
      return studies()
          .filter(study ->
              study.records().stream()
                  .anyMatch(record -> record.provenance().source().equals(source)));
    }

    @Override
    public List<SourceDocument> documents() {
      return List.copyOf(state.documents().values());
    }

    @Override
    public Optional<SourceDocument> document(String id) {
      return Optional.ofNullable(state.documents().get(id));
    }

    @Override
    public Optional<Study> find(Identifier identifier) {
      return MemoryWriter.find(state.studies(), identifier);
    }

    @Override
    public List<Study> candidates(String words, int most) {
      return MemoryWriter.candidates(state.studies(), words, most);
    }
  }
}
