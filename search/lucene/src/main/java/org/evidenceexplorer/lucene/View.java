package org.evidenceexplorer.lucene;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * One committed state, open. Each use of it ends with {@link #close}; its files are let go when the
 * last use has ended.
 */
record View(
    DirectoryReader reader, IndexSearcher searcher, Snapshot snapshot, Vocabulary vocabulary)
    implements AutoCloseable {
  /** Repeated words and long texts count less than by Lucene's defaults. */
  private static final BM25Similarity SIMILARITY = new BM25Similarity(0.9f, 0.4f);

  static View of(DirectoryReader reader, Snapshot snapshot, Vocabulary vocabulary) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(SIMILARITY);
    return new View(reader, searcher, snapshot, vocabulary);
  }

  /** Begins a use; false if the last one has already ended. */
  boolean begin() {
    return reader.tryIncRef();
  }

  @Override
  public void close() throws IOException {
    reader.decRef();
  }
}
