package org.evidenceexplorer.bench.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.Hit;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchParameters;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.text.Analysis;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.evidenceexplorer.indexer.merge.RecordAsStudy;

/** The ranking that is shipped, over a test collection: any of the words, by relevance. */
final class ShippedRanking implements AutoCloseable {
  /** The hits of a question in a run. */
  static final int DEPTH = 1_000;

  private static final int BATCH = 1_000;

  private final Path folder;
  private final Engine engine;
  private final List<String> ids = new ArrayList<>();

  private ShippedRanking(Path folder) {
    this.folder = folder;
    this.engine = Engines.open("lucene:" + folder.resolve("index"));
  }

  /** Indexes a collection in a temporary folder. */
  static ShippedRanking of(TestCollection collection) throws IOException {
    ShippedRanking ranking = new ShippedRanking(Files.createTempDirectory("ranking"));
    ranking.index(collection);
    return ranking;
  }

  private void index(TestCollection collection) throws IOException {
    try (StudyWriter writer = engine.writer()) {
      writer.put(Vocabulary.EMPTY);
      List<Study> batch = new ArrayList<>();
      collection.documents((number, id, record) -> {
        ids.add(id);
        batch.add(RecordAsStudy.of(record));
        if (batch.size() == BATCH) {
          writer.put(batch);
          batch.clear();
        }
      });
      writer.put(batch);
      writer.commit(Map.of());
    }
  }

  /** The ids of the best documents for a question, best first. */
  List<String> hits(String question) {
    String words = words(question);
    if (words.isEmpty()) {
      return List.of();
    }
    StudySearcher searcher = engine.searcher();
    SearchRequest request =
        SearchParameters.read(
            Map.of(
                "q",
                List.of(words),
                "words",
                List.of("any"),
                "size",
                List.of(Integer.toString(SearchRequest.LARGEST_SIZE))),
            Vocabulary.EMPTY);
    List<String> hits = new ArrayList<>();
    SearchPage page = searcher.search(request);
    add(page, hits);
    while (page.next() != null && hits.size() < DEPTH) {
      page =
          searcher.search(
              request.with(new SearchRequest.Page(SearchRequest.LARGEST_SIZE, page.next())));
      add(page, hits);
    }
    return hits;
  }

  private void add(SearchPage page, List<String> hits) {
    for (Hit hit : page.hits()) {
      int number = Integer.parseInt(hit.study().id().identifier().value()) - 1;
      hits.add(ids.get(number));
    }
  }

  /** The words alone: a question of a collection is prose, whatever signs are in it. */
  private static String words(String question) {
    return Analysis.EXACT.terms(question.replace(':', ' ')).stream()
        .filter(term -> term.chars().anyMatch(Character::isLetterOrDigit))
        .collect(Collectors.joining(" "));
  }

  @Override
  public void close() throws IOException {
    engine.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
