package org.evidenceexplorer.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.fixture.SettableClock;
import org.evidenceexplorer.core.fixture.Studies;
import org.evidenceexplorer.core.query.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SnapshotsTest {
  @TempDir private Path folder = Path.of("");

  private void commit(String title) {
    Place place = new Place.Disk("lucene:" + folder, folder);
    try (LuceneEngine engine = new LuceneEngine(place, new SettableClock(), Duration.ZERO);
        StudyWriter writer = engine.writer()) {
      writer.put(List.of(Studies.study("pmid:1").title(title).build()));
      writer.commit(Map.of());
    }
  }

  private static String title(View view, ColumnCache columns) throws IOException {
    Search search = new Search(view, columns, SearchRequest.everything());
    return search.page().hits().getFirst().study().bibliography().title();
  }

  @Test
  void aStateStaysOpenWhileItIsUsedAndItsColumnsGoWithIt() throws IOException {
    commit("First");
    ColumnCache columns = new ColumnCache();
    try (Directory directory = FSDirectory.open(folder)) {
      Snapshots snapshots = new Snapshots("lucene:" + folder, directory, columns);
      View used = snapshots.newest();
      for (int i = 0; i < 6; i++) {
        commit("Another");
        snapshots.newest().close();
      }
      assertEquals("First", title(used, columns));
      assertEquals(1, used.reader().getRefCount());
      used.close();
      assertEquals(0, used.reader().getRefCount());
      try (View newest = snapshots.newest()) {
        assertEquals("Another", title(newest, columns));
        assertEquals(newest.reader().leaves().size(), columns.size());
      }
      snapshots.close();
      assertEquals(0, columns.size());
    }
  }
}
