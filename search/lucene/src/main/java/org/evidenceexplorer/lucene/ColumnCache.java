package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * The columns of every open segment: read once, shared by all snapshots that hold the segment, and
 * dropped with it.
 */
final class ColumnCache {
  private final Map<IndexReader.CacheKey, Columns> columns = new ConcurrentHashMap<>();
  private volatile boolean asked;

  /**
   * Reads the columns of a segment before anything is asked of it; not if nobody has asked anything
   * of this index so far, like a program that only writes.
   */
  void prepare(LeafReader segment) throws IOException {
    if (asked) {
      of(segment);
    }
  }

  Columns of(LeafReader segment) throws IOException {
    asked = true;
    IndexReader.CacheHelper helper = segment.getCoreCacheHelper();
    Columns known = columns.get(helper.getKey());
    if (known != null) {
      return known;
    }
    try {
      return columns.computeIfAbsent(helper.getKey(), key -> read(segment, helper));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Columns read(LeafReader segment, IndexReader.CacheHelper helper) {
    try {
      Columns read = Columns.of(segment);
      helper.addClosedListener(columns::remove);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many segments are held. */
  int size() {
    return columns.size();
  }
}
