package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;

/** Keeps the newest commit, and each other one for a while after a newer one took its place. */
final class KeptCommits extends IndexDeletionPolicy {
  private final InstantSource clock;
  private final Duration kept;

  KeptCommits(InstantSource clock, Duration kept) {
    this.clock = clock;
    this.kept = kept;
  }

  @Override
  public void onInit(List<? extends IndexCommit> commits) throws IOException {
    onCommit(commits);
  }

  @Override
  public void onCommit(List<? extends IndexCommit> commits) throws IOException {
    Instant now = clock.instant();
    for (int i = 0; i + 1 < commits.size(); i++) {
      Instant replaced = Commit.read(commits.get(i + 1).getUserData()).date();
      if (!replaced.plus(kept).isAfter(now)) {
        commits.get(i).delete();
      }
    }
  }
}
