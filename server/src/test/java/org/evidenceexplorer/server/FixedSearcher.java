package org.evidenceexplorer.server;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** A searcher for what the engine cannot be made to do: it fails as told, or holds nothing. */
final class FixedSearcher implements StudySearcher {
  private final Optional<Throwable> failure;

  private FixedSearcher(Optional<Throwable> failure) {
    this.failure = failure;
  }

  static FixedSearcher empty() {
    return new FixedSearcher(Optional.empty());
  }

  static FixedSearcher failing(Throwable failure) {
    return new FixedSearcher(Optional.of(failure));
  }

  private void fail() {
    switch (failure.orElse(null)) {
      case RuntimeException exception -> throw exception;
      case Error error -> throw error;
      case null, default -> {
        // holds nothing
      }
    }
  }

  @Override
  public Snapshot snapshot() {
    fail();
    return new Snapshot("none", Instant.EPOCH, "none", 0, new TreeMap<>());
  }

  @Override
  public Vocabulary vocabulary() {
    return Vocabulary.EMPTY;
  }

  @Override
  public SearchPage search(SearchRequest request) {
    fail();
    throw new UnsupportedOperationException("a failure expected, found none");
  }

  @Override
  public List<Long> totals(Snapshot snapshot, List<SearchRequest> requests) {
    fail();
    throw new UnsupportedOperationException("a failure expected, found none");
  }

  @Override
  public EvidenceMap map(MapRequest request) {
    fail();
    throw new UnsupportedOperationException("a failure expected, found none");
  }

  @Override
  public Map<String, String> checkpoints() {
    fail();
    return Map.of();
  }

  @Override
  public Stream<Study> studies() {
    fail();
    return Stream.empty();
  }

  @Override
  public Stream<Study> studies(String source) {
    return studies();
  }

  @Override
  public List<SourceDocument> documents() {
    fail();
    return List.of();
  }

  @Override
  public Optional<SourceDocument> document(String id) {
    fail();
    return Optional.empty();
  }

  @Override
  public Optional<Study> find(Identifier identifier) {
    fail();
    return Optional.empty();
  }

  @Override
  public List<Study> candidates(String words, int most) {
    fail();
    return List.of();
  }
}
