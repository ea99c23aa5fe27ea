package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.Cursor;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** Answers each call from one open state of the index. */
final class LuceneSearcher implements StudySearcher {
  private final Access access;
  private final Snapshots snapshots;
  private final ColumnCache columns;

  LuceneSearcher(Access access, Snapshots snapshots, ColumnCache columns) {
    this.access = access;
    this.snapshots = snapshots;
    this.columns = columns;
  }

  /** Something asked of one state. */
  @FunctionalInterface
  private interface Question<T> {
    T ask(View view) throws IOException;
  }

  private <T> T onNewest(Question<T> question) {
    return access.get(() -> {
      try (View view = snapshots.newest()) {
        return question.ask(view);
      }
    });
  }

  @Override
  public Snapshot snapshot() {
    return onNewest(View::snapshot);
  }

  @Override
  public Vocabulary vocabulary() {
    return onNewest(View::vocabulary);
  }

  @Override
  public SearchPage search(SearchRequest request) {
    Cursor cursor = request.page().cursor();
    if (cursor == null) {
      return onNewest(view -> new Search(view, columns, request).page());
    }
    if (!cursor.question().equals(request.fingerprint())) {
      throw new BadParameter(
          "cursor", "cursor: the `next` of an answer to this question expected, found another's");
    }
    return access.get(() -> {
      try (View view = snapshots.kept(cursor.snapshot())) {
        return new Search(view, columns, request).page();
      }
    });
  }

  @Override
  public List<Long> totals(Snapshot snapshot, List<SearchRequest> requests) {
    return requests.isEmpty()
        ? List.of()
        : access.get(() -> {
          try (View view = snapshots.kept(snapshot.id())) {
            List<Long> totals = new ArrayList<>();
            for (SearchRequest request : requests) {
              TotalCollector collector = new TotalCollector(request, view.vocabulary(), columns);
              view.searcher().search(Words.of(request, view.reader()), new Single<>(collector));
              totals.add(collector.total());
            }
            return totals;
          }
        });
  }

  @Override
  public EvidenceMap map(MapRequest request) {
    return onNewest(view -> new MapSearch(view, columns, request).map());
  }

  @Override
  public Map<String, String> checkpoints() {
    return onNewest(
        view -> Commit.read(view.reader().getIndexCommit().getUserData()).checkpoints());
  }

  @Override
  public Stream<Study> studies() {
    return studies(Optional.empty());
  }

  @Override
  public Stream<Study> studies(String source) {
    return studies(Optional.of(source));
  }

  private Stream<Study> studies(Optional<String> source) {
    return access.get(() -> {
      View view = snapshots.newest();
      try {
        return AllStudies.stream(access, view.searcher(), source)
            .onClose(() -> access.run(view::close));
      } catch (RuntimeException e) {
        view.close();
        throw e;
      }
    });
  }

  @Override
  public List<SourceDocument> documents() {
    return onNewest(view -> new Stored(view.searcher()).documents());
  }

  @Override
  public Optional<SourceDocument> document(String id) {
    return onNewest(view -> new Stored(view.searcher()).document(id));
  }

  @Override
  public Optional<Study> find(Identifier identifier) {
    return onNewest(view -> new Stored(view.searcher()).find(identifier));
  }

  @Override
  public List<Study> candidates(String words, int most) {
    return onNewest(view -> new Stored(view.searcher()).candidates(words, most));
  }
}
