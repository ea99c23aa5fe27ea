package org.evidenceexplorer.bench.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RankMainTest {
  private static final String CORPUS =
      """
      {"_id": "A b/1", "title": "Needles", "text": "for scars of the face"}
      {"_id": "B:2", "title": "", "text": "Light on scars and needles, and needles"}
      {"_id": "C", "title": "Nothing", "text": ""}
      """;
  private static final String QUERIES =
      """
      {"_id": "q1", "text": "do \\"needles (help AND OR NOT [scars]® ?"}
      {"_id": "q2", "text": "?!"}
      """;

  @TempDir private Path folder = Path.of("");

  private TestCollection collection(boolean packed) throws IOException {
    Path corpus = folder.resolve(packed ? "corpus.jsonl.gz" : "corpus.jsonl");
    try (OutputStream file = Files.newOutputStream(corpus);
        OutputStream out = packed ? new GZIPOutputStream(file) : file) {
      out.write(CORPUS.getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(folder.resolve("queries.jsonl"), QUERIES);
    Files.createDirectories(folder.resolve("qrels"));
    Files.writeString(
        folder.resolve("qrels/test.tsv"),
        "query-id\tcorpus-id\tscore\nq1\tA b/1\t2\nq1\tC\t1\nq2\tC\t1\n");
    return new TestCollection(folder);
  }

  @Test
  void aRunHasTheHitsOfAnyOfTheWordsWhateverTheSigns() throws IOException {
    for (boolean packed : new boolean[] {true, false}) {
      Path run = folder.resolve("run.txt");
      RankMain.rank(collection(packed), run);
      assertEquals(
          List.of("q1 Q0 A b/1 1 1000 evidence-explorer", "q1 Q0 B:2 2 999 evidence-explorer"),
          Files.readAllLines(run));
    }
  }

  @Test
  void theTableHasALineForEachFileOfJudgements() throws IOException {
    String table = EvaluateRankingMain.evaluate(collection(false).folder());
    assertTrue(table.contains(", test | 2 | 0.38"), table);
  }

  @Test
  void measuresAreThoseOfTheirDefinitions() {
    Map<String, Integer> grades = Map.of("a", 2, "b", 1, "x", 0);
    Measures best = Measures.of(List.of("a", "b", "x"), grades);
    assertEquals(new Measures(1, 1, 1), best);
    Measures half = Measures.of(List.of("x", "a"), grades);
    double third = Math.log(3) / Math.log(2);
    assertEquals(2 / third / (2 + 1 / third), half.ndcg(), 1e-9);
    assertEquals(0.5, half.recall(), 1e-9);
    assertEquals(0.25, half.precision(), 1e-9);
  }
}
