package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.evidenceexplorer.core.failure.SearchException.SchemaMismatch;
import org.evidenceexplorer.core.failure.SearchException.SnapshotExpired;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.schema.Schema;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * The open states of an index: the newest, and a few older ones that cursors are on. A newer commit
 * is noticed by a look at the names of files; the thread that notices opens it, while the others go
 * on with the state before.
 */
final class Snapshots implements AutoCloseable {
  /** The most older states that are open at once; others are opened again when asked for. */
  private static final int MOST_OLDER = 3;

  private final String uri;
  private final Directory directory;
  private final ColumnCache columns;
  private final ReentrantLock opening = new ReentrantLock();
  private final Map<String, View> older = new LinkedHashMap<>(16, 0.75f, true);
  private volatile View newest;

  /** Opens the newest state of an index that has one. */
  Snapshots(String uri, Directory directory, ColumnCache columns) throws IOException {
    this.uri = uri;
    this.directory = directory;
    this.columns = columns;
    this.newest = view(DirectoryReader.open(directory), Optional.empty());
  }

  /** The newest state, for one use. */
  View newest() throws IOException {
    refresh();
    while (true) {
      View view = newest;
      if (view.begin()) {
        return view;
      }
    }
  }

  /**
   * An earlier state, for one use.
   *
   * @throws SnapshotExpired if it is no longer kept
   */
  View kept(String id) throws IOException {
    refresh();
    opening.lock();
    try {
      if (newest.snapshot().id().equals(id)) {
        newest.begin();
        return newest;
      }
      closeExpired();
      View view = older.get(id);
      if (view == null) {
        view = open(id);
        older.put(id, view);
        closeBeyond(MOST_OLDER);
      }
      view.begin();
      return view;
    } finally {
      opening.unlock();
    }
  }

  private void refresh() throws IOException {
    long generation = SegmentInfos.getLastCommitGeneration(directory);
    if (generation < 0 || generation == generation(newest) || !opening.tryLock()) {
      return;
    }
    try {
      DirectoryReader newer = DirectoryReader.openIfChanged(newest.reader());
      if (newer != null) {
        View before = newest;
        newest = view(newer, Optional.of(before));
        older.put(before.snapshot().id(), before);
        closeExpired();
        closeBeyond(MOST_OLDER);
      }
    } finally {
      opening.unlock();
    }
  }

  private View open(String id) throws IOException {
    for (IndexCommit commit : DirectoryReader.listCommits(directory)) {
      if (snapshot(commit).id().equals(id)) {
        DirectoryReader reader = DirectoryReader.openIfChanged(newest.reader(), commit);
        return view(reader == null ? DirectoryReader.open(commit) : reader, Optional.of(newest));
      }
    }
    throw new SnapshotExpired(id);
  }

  /** The view of a reader, prepared for questions; the reader is closed if it cannot be used. */
  private View view(DirectoryReader reader, Optional<View> known) throws IOException {
    boolean done = false;
    try {
      Commit commit = Commit.read(reader.getIndexCommit().getUserData());
      if (!commit.schema().equals(Schema.fingerprint())) {
        throw new SchemaMismatch(uri, Schema.fingerprint(), commit.schema());
      }
      for (LeafReaderContext leaf : reader.leaves()) {
        columns.prepare(leaf.reader());
      }
      View view =
          View.of(reader, snapshot(reader.getIndexCommit()), vocabulary(reader, commit, known));
      done = true;
      return view;
    } finally {
      if (!done) {
        reader.close();
      }
    }
  }

  /** A view's vocabulary, shared with a known view that has the same. */
  private static Vocabulary vocabulary(DirectoryReader reader, Commit commit, Optional<View> known)
      throws IOException {
    if (known.isPresent() && known.get().snapshot().vocabulary().equals(commit.vocabulary())) {
      return known.get().vocabulary();
    }
    return new Stored(new IndexSearcher(reader)).vocabulary();
  }

  private static Snapshot snapshot(IndexCommit commit) throws IOException {
    return Commit.read(commit.getUserData()).snapshot(commit.getGeneration());
  }

  private static long generation(View view) {
    return Commit.generation(view.snapshot().id());
  }

  private void closeExpired() throws IOException {
    List<String> files = Arrays.asList(directory.listAll());
    for (View view : List.copyOf(older.values())) {
      String file =
          IndexFileNames.fileNameFromGeneration(IndexFileNames.SEGMENTS, "", generation(view));
      if (!files.contains(file)) {
        older.remove(view.snapshot().id());
        view.close();
      }
    }
  }

  private void closeBeyond(int most) throws IOException {
    for (View view : List.copyOf(older.values())) {
      if (older.size() > most) {
        older.remove(view.snapshot().id());
        view.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    opening.lock();
    try {
      closeBeyond(0);
      newest.close();
    } finally {
      opening.unlock();
    }
  }
}
