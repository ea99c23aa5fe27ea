package org.evidenceexplorer.bench.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Scores the shipped ranking on every test collection of a folder and writes the table. */
public final class EvaluateRankingMain {
  private EvaluateRankingMain() {}

  /** Takes a folder of collections, or one collection, and the file to write. */
  @SuppressWarnings("SystemOut") // the table is what this program is for
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("Usage: EvaluateRankingMain DATA FILE");
      System.exit(2);
    }
    String text = evaluate(Path.of(arguments[0]));
    System.out.print(text);
    Path file = Path.of(arguments[1]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }

  static String evaluate(Path folder) throws IOException {
    StringBuilder table =
        new StringBuilder(
            """
            # How well the ranking does

            Written by `make evaluate-ranking DATA=DIR`: the shipped ranking, *any of the words*, 1,000 hits a question. Means with 95 %
            bootstrap intervals over the questions that have judgements.

            | collection | questions | nDCG@10 | recall@100 | MAP |
            |---|---|---|---|---|
            """);
    for (Path collection : collections(folder)) {
      add(new TestCollection(collection), table);
    }
    return table.toString();
  }

  private static List<Path> collections(Path folder) throws IOException {
    if (Files.exists(folder.resolve("queries.jsonl"))) {
      return List.of(folder);
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.filter(one -> Files.exists(one.resolve("queries.jsonl"))).sorted().toList();
    }
  }

  private static void add(TestCollection collection, StringBuilder table) throws IOException {
    Map<String, String> questions = collection.questions();
    try (ShippedRanking ranking = ShippedRanking.of(collection)) {
      for (Path file : collection.judgementFiles()) {
        List<Measures> measures = new ArrayList<>();
        TestCollection.judgements(file)
            .forEach((question, grades) -> {
              String text = questions.get(question);
              if (text != null && grades.values().stream().anyMatch(grade -> grade > 0)) {
                measures.add(Measures.of(ranking.hits(text), grades));
              }
            });
        table.append(
            "| %s, %s | %d | %s | %s | %s |%n"
                .formatted(
                    collection.folder().getFileName(),
                    String.valueOf(file.getFileName()).replace(".tsv", ""),
                    measures.size(),
                    mean(measures, Measures::ndcg),
                    mean(measures, Measures::recall),
                    mean(measures, Measures::precision)));
      }
    }
  }

  private static Interval mean(List<Measures> measures, ToDoubleFunction<Measures> value) {
    return Interval.of(measures.stream().mapToDouble(value).toArray());
  }
}
