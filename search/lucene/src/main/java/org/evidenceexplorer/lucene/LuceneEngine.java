package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.failure.SearchException.IndexMissing;
import org.evidenceexplorer.core.failure.SearchException.SchemaMismatch;
import org.evidenceexplorer.core.query.QueryParser;
import org.evidenceexplorer.core.schema.Field;
import org.evidenceexplorer.core.schema.Schema;
import org.evidenceexplorer.core.text.Analysis;
import org.evidenceexplorer.core.text.match.TextQuery;
import org.jspecify.annotations.Nullable;

/** An index in one place, opened for reading and writing when first asked to. */
final class LuceneEngine implements Engine {
  static {
    // of the longest question each word is sought in every field; the limit is the parser's
    IndexSearcher.setMaxClauseCount(2 * QueryParser.MOST_WORDS * Field.values().length);
  }

  private final Access access;
  private final Place place;
  private final InstantSource clock;
  private final Duration kept;
  private final ColumnCache columns = new ColumnCache();
  private @Nullable Directory directory;
  private @Nullable Snapshots snapshots;
  private @Nullable LuceneWriter writer;

  /**
   * An index in a place.
   *
   * @param kept how long a state can still be read after a newer one took its place
   */
  LuceneEngine(Place place, InstantSource clock, Duration kept) {
    this.access = new Access(place.uri());
    this.place = place;
    this.clock = clock;
    this.kept = kept;
  }

  @Override
  public synchronized StudySearcher searcher() {
    Snapshots open = snapshots;
    if (open == null) {
      open = access.get(this::openSnapshots);
      snapshots = open;
    }
    return new LuceneSearcher(access, open, columns);
  }

  private Snapshots openSnapshots() throws IOException {
    if (!place.exists() || !DirectoryReader.indexExists(directory())) {
      throw new IndexMissing(place.uri());
    }
    try {
      return new Snapshots(place.uri(), directory(), columns);
    } catch (IndexNotFoundException e) {
      throw new IndexMissing(place.uri());
    }
  }

  @Override
  public synchronized StudyWriter writer() {
    return access.get(() -> {
      Commit last = lastCommit();
      IndexWriter lucene = new IndexWriter(directory(), configuration());
      boolean done = false;
      try {
        LuceneWriter opened = new LuceneWriter(access, lucene, clock, last);
        writer = opened;
        done = true;
        return opened;
      } finally {
        if (!done) {
          lucene.rollback();
        }
      }
    });
  }

  /** The last commit, which must be of this schema; an empty one where there is none. */
  private Commit lastCommit() throws IOException {
    Map<String, String> none = Map.of("schema", Schema.fingerprint());
    Commit last =
        Commit.read(
            DirectoryReader.indexExists(directory())
                ? SegmentInfos.readLatestCommit(directory()).getUserData()
                : none);
    if (!last.schema().equals(Schema.fingerprint())) {
      throw new SchemaMismatch(place.uri(), Schema.fingerprint(), last.schema());
    }
    return last;
  }

  private IndexWriterConfig configuration() {
    return new IndexWriterConfig(analyzer())
        .setCommitOnClose(false)
        .setIndexDeletionPolicy(new KeptCommits(clock, kept));
  }

  private static Analyzer analyzer() {
    Map<String, Analyzer> byName = new HashMap<>();
    for (Field field : Field.texts()) {
      for (Analysis analysis : Analysis.values()) {
        byName.put(TextQuery.name(field, analysis), analysis.analyzer());
      }
    }
    return new PerFieldAnalyzerWrapper(Analysis.EXACT.analyzer(), byName);
  }

  private Directory directory() throws IOException {
    Directory open = directory;
    if (open == null) {
      open = place.open();
      directory = open;
    }
    return open;
  }

  @Override
  public synchronized void close() {
    access.run(() -> {
      if (writer != null) {
        writer.close();
      }
      if (snapshots != null) {
        snapshots.close();
      }
      if (directory != null) {
        directory.close();
      }
    });
  }
}
