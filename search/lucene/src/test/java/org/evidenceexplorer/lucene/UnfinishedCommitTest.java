package org.evidenceexplorer.lucene;

import static org.evidenceexplorer.core.fixture.Studies.study;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.model.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of an index whose writer was killed. */
final class UnfinishedCommitTest {
  @TempDir private Path folder;

  private void commit(int studies) {
    try (Engine engine = Engines.open("lucene:" + folder);
        StudyWriter writer = engine.writer()) {
      for (int i = 1; i <= studies; i++) {
        writer.put(List.of(study("pmid:" + i).title("Of " + studies).build()));
      }
      writer.commit(Map.of("pubmed", "after " + studies));
    }
  }

  private void assertHolds(int studies) {
    try (Engine engine = Engines.open("lucene:" + folder);
        Stream<Study> all = engine.searcher().studies()) {
      assertEquals(Map.of("pubmed", "after " + studies), engine.searcher().checkpoints());
      assertEquals(studies, all.filter(study -> title(study).equals("Of " + studies)).count());
      assertEquals(studies, engine.searcher().snapshot().studies());
    }
  }

  private static String title(Study study) {
    return study.bibliography().title();
  }

  /** Leaves the files of a commit as they are before its last step, the renaming, cut short. */
  private void leaveUnfinishedCommit() throws IOException {
    Path newest;
    try (Stream<Path> files = Files.list(folder)) {
      newest =
          files
              .filter(file -> file.getFileName().toString().startsWith("segments_"))
              .max(Path::compareTo)
              .orElseThrow();
    }
    byte[] whole = Files.readAllBytes(newest);
    String generation = newest.getFileName().toString().substring("segments_".length());
    String next = Long.toString(Long.parseLong(generation, 36) + 1, 36);
    Files.write(folder.resolve("pending_segments_" + next), Arrays.copyOf(whole, whole.length / 2));
    Files.write(folder.resolve("_zz.fdt"), new byte[] {1, 2, 3});
    assertTrue(Files.exists(folder.resolve("write.lock")), "a writer leaves its lock file");
  }

  @Test
  void theStateOfTheLastWholeCommitIsThere() throws IOException {
    commit(2);
    commit(5);
    leaveUnfinishedCommit();
    assertHolds(5);
  }

  @Test
  void writingGoesOnFromTheLastWholeCommit() throws IOException {
    commit(2);
    leaveUnfinishedCommit();
    commit(7);
    assertHolds(7);
  }
}
