package org.evidenceexplorer.bench.ranking;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs the shipped ranking over a test collection and writes a run in TREC's format. */
public final class RankMain {
  private RankMain() {}

  /** Takes the collection's folder and the file to write. */
  @SuppressWarnings("SystemOut") // says how it is used
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("Usage: RankMain COLLECTION FILE");
      System.exit(2);
    }
    rank(new TestCollection(Path.of(arguments[0])), Path.of(arguments[1]));
  }

  static void rank(TestCollection collection, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (ShippedRanking ranking = ShippedRanking.of(collection);
        BufferedWriter run = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> question : collection.questions().entrySet()) {
        List<String> hits = ranking.hits(question.getValue());
        for (int rank = 0; rank < hits.size(); rank++) {
          run.write(
              "%s Q0 %s %d %d evidence-explorer%n"
                  .formatted(
                      question.getKey(), hits.get(rank), rank + 1, ShippedRanking.DEPTH - rank));
        }
      }
    }
  }
}
