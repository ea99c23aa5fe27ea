package org.evidenceexplorer.indexer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evidenceexplorer.indexer.source.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RejectsTest {
  private final StringWriter errors = new StringWriter();

  private Rejects rejects(String index) {
    return new Rejects(index, new PrintWriter(errors));
  }

  @Test
  void standBesideALocalIndexWithPlaceAndReason(@TempDir Path folder) throws IOException {
    Path index = Files.createDirectory(folder.resolve("index"));
    try (Rejects rejects = rejects("lucene:" + index)) {
      rejects.add("starter:x", new Item.Rejected("studies.ndjson:3", "a year\nexpected"));
      rejects.add("starter:x", new Item.Rejected("studies.ndjson:9", "a title expected"));
      assertEquals(Optional.of(folder.resolve("index.rejects")), rejects.written());
    }
    assertEquals(
        List.of(
            "starter:x\tstudies.ndjson:3\ta year expected",
            "starter:x\tstudies.ndjson:9\ta title expected"),
        Files.readAllLines(folder.resolve("index.rejects")));
  }

  @Test
  void standBesideAnIndexThatBeganWithTheRun(@TempDir Path folder) throws IOException {
    Path index = folder.resolve("new");
    try (Rejects rejects = rejects("lucene:" + index)) {
      Files.createDirectory(index);
      rejects.add("starter:x", new Item.Rejected("studies.ndjson:3", "a year expected"));
    }
    assertEquals(1, Files.readAllLines(folder.resolve("new.rejects")).size());
  }

  @Test
  void ofAnEarlierRunAreGoneIfAllCouldBeRead(@TempDir Path folder) throws IOException {
    Path index = Files.createDirectory(folder.resolve("index"));
    Path old = Files.writeString(folder.resolve("index.rejects"), "old");
    rejects("lucene:" + index).close();
    assertFalse(Files.exists(old));
  }

  @Test
  void ofAnIndexElsewhereAreErrors() {
    for (String index : List.of("lucene:mem", "opensearch://host:9200/studies")) {
      try (Rejects rejects = rejects(index)) {
        rejects.add("s", new Item.Rejected("line 3", "a year expected"));
        assertEquals(Optional.empty(), rejects.written());
      }
    }
    assertEquals(
        "rejected: s: line 3: a year expected\n".repeat(2),
        errors.toString().replace("\r\n", "\n"));
  }
}
