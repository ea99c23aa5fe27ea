package org.evidenceexplorer.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;
import org.evidenceexplorer.core.failure.SearchException.IndexBusy;
import org.evidenceexplorer.core.failure.SearchException.IndexMissing;
import org.evidenceexplorer.core.failure.SearchException.IndexUnavailable;
import org.evidenceexplorer.core.failure.SearchException.SchemaMismatch;
import org.evidenceexplorer.core.failure.SearchException.SnapshotExpired;
import org.evidenceexplorer.core.fixture.Headaches;
import org.evidenceexplorer.core.fixture.RandomStudies;
import org.evidenceexplorer.core.fixture.Requests;
import org.evidenceexplorer.core.fixture.SettableClock;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.Cursor;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is Lucene's own: directories, restarts, and what goes wrong on disk. */
final class LuceneEngineTest {
  private final SettableClock clock = new SettableClock();

  @TempDir private Path folder = Path.of("");

  private Path index() {
    return folder.resolve("index");
  }

  private Engine open() {
    return new LuceneEngine(
        new Place.Disk("lucene:" + index(), index()), clock, Duration.ofHours(1));
  }

  private static void commit(Engine engine, List<Study> studies) {
    try (StudyWriter writer = engine.writer()) {
      writer.put(Headaches.VOCABULARY);
      writer.put(studies);
      writer.commit(Map.of("source", "end"));
    }
  }

  private static List<Study> studies(int count) {
    return new RandomStudies(new Random(5)).studies(count);
  }

  @Test
  void enginesAreFoundByUri() {
    try (Engine memory = Engines.open("lucene:mem");
        Engine disk = Engines.open("lucene:" + index())) {
      commit(memory, studies(2));
      assertEquals(2, memory.searcher().snapshot().studies());
      assertThrows(IndexMissing.class, disk::searcher);
    }
    assertThrows(BadParameter.class, () -> Engines.open("solr:mem"));
    assertThrows(BadParameter.class, () -> Engines.open("lucene:"));
    assertThrows(BadParameter.class, () -> Engines.open("lucene:a\0b"));
  }

  @Test
  void askingForAMissingIndexMakesNoDirectory() {
    try (Engine engine = open()) {
      assertThrows(IndexMissing.class, engine::searcher);
    }
    assertFalse(Files.exists(index()));
  }

  @Test
  void anEmptyDirectoryIsAMissingIndex() throws IOException {
    Files.createDirectory(index());
    try (Engine engine = open()) {
      assertThrows(IndexMissing.class, engine::searcher);
    }
  }

  @Test
  void aFileIsNoIndex() throws IOException {
    Files.writeString(index(), "text");
    try (Engine engine = open()) {
      assertThrows(IndexUnavailable.class, engine::searcher);
      assertThrows(IndexUnavailable.class, engine::writer);
    }
  }

  @Test
  void everythingIsThereAfterARestart() {
    try (Engine engine = open()) {
      commit(engine, studies(10));
    }
    try (Engine engine = open()) {
      assertEquals(10, engine.searcher().search(SearchRequest.everything()).total().value());
      assertEquals(
          Headaches.VOCABULARY.fingerprint(), engine.searcher().vocabulary().fingerprint());
      try (StudyWriter writer = engine.writer()) {
        assertEquals(Map.of("source", "end"), writer.checkpoints());
        writer.put(studies(12).subList(10, 12));
        writer.commit(Map.of());
      }
      assertEquals(Headaches.VOCABULARY.fingerprint(), engine.searcher().snapshot().vocabulary());
      assertEquals(12, engine.searcher().snapshot().studies());
    }
  }

  @Test
  void aCursorOutlivesARestartAndACommit() {
    SearchRequest next;
    try (Engine engine = open()) {
      commit(engine, studies(10));
      next = next(engine.searcher().search(Requests.request("size=6")));
      commit(engine, studies(30));
    }
    try (Engine engine = open()) {
      SearchPage page = engine.searcher().search(next);
      assertEquals(10, page.total().value());
      assertEquals(4, page.hits().size());
      assertEquals(30, engine.searcher().snapshot().studies());
      clock.advance(Duration.ofMinutes(61));
      commit(engine, studies(1));
      assertThrows(SnapshotExpired.class, () -> engine.searcher().search(next));
    }
  }

  private static SearchRequest next(SearchPage page) {
    Cursor cursor = page.next();
    assertNotNull(cursor);
    return page.request().with(new SearchRequest.Page(6, cursor));
  }

  @Test
  void manyStatesCanBeReadInTurn() {
    try (Engine engine = open()) {
      StudySearcher[] searcher = new StudySearcher[1];
      List<SearchRequest> walks =
          Stream.iterate(10, count -> count + 1)
              .limit(8)
              .map(count -> {
                commit(engine, studies(count));
                searcher[0] = engine.searcher();
                return next(searcher[0].search(Requests.request("size=6")));
              })
              .toList();
      for (int round = 0; round < 2; round++) {
        for (int i = 0; i < walks.size(); i++) {
          assertEquals(10 + i, searcher[0].search(walks.get(i)).total().value());
        }
      }
    }
  }

  @Test
  void twoEnginesDoNotWriteAtOnce() {
    try (Engine one = open();
        Engine two = open();
        StudyWriter writer = one.writer()) {
      assertEquals(Map.of(), writer.checkpoints());
      assertThrows(IndexBusy.class, two::writer);
    }
  }

  @Test
  void anotherEngineNoticesACommit() {
    try (Engine one = open();
        Engine two = open()) {
      commit(one, studies(3));
      StudySearcher searcher = two.searcher();
      commit(one, studies(5));
      assertEquals(5, searcher.search(SearchRequest.everything()).total().value());
    }
  }

  @Test
  void anIndexOfAnotherProgramIsRefused() throws IOException {
    try (FSDirectory directory = FSDirectory.open(index());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(new Document());
      writer.commit();
    }
    try (Engine engine = open()) {
      assertThrows(SchemaMismatch.class, engine::searcher);
      assertThrows(SchemaMismatch.class, engine::writer);
    }
  }

  @Test
  void anIndexOfAnotherSchemaIsRefused() throws IOException {
    try (FSDirectory directory = FSDirectory.open(index());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("schema", "0123456789abcdef").entrySet());
      writer.commit();
    }
    try (Engine engine = open()) {
      SchemaMismatch refused = assertThrows(SchemaMismatch.class, engine::searcher);
      assertEquals(true, String.valueOf(refused.getMessage()).contains("0123456789abcdef"));
    }
  }

  @Test
  void aCorruptIndexIsUnavailableWithItsCause() throws IOException {
    try (Engine engine = open()) {
      commit(engine, studies(3));
    }
    try (Stream<Path> files = Files.list(index())) {
      for (Path file : files.toList()) {
        if (String.valueOf(file.getFileName()).startsWith("segments_")) {
          byte[] bytes = Files.readAllBytes(file);
          bytes[bytes.length / 2] ^= 0x55;
          Files.write(file, bytes);
        }
      }
    }
    try (Engine engine = open()) {
      IndexUnavailable failure = assertThrows(IndexUnavailable.class, engine::searcher);
      assertInstanceOf(IOException.class, failure.getCause());
      assertThrows(IndexUnavailable.class, engine::writer);
    }
  }
}
