package org.evidenceexplorer.bench.ranking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Provenance;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.core.model.Summary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder with documents, questions and judgements in BEIR's shape: {@code corpus.jsonl} or {@code
 * corpus.jsonl.gz}, {@code queries.jsonl}, {@code qrels/*.tsv}.
 */
record TestCollection(Path folder) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Takes each document in turn. */
  interface Reader {
    /** A document, by its number from 0. */
    void take(int number, String id, Record record) throws IOException;
  }

  void documents(Reader reader) throws IOException {
    Path plain = folder.resolve("corpus.jsonl");
    int number = 0;
    try (BufferedReader lines =
        open(Files.exists(plain) ? plain : folder.resolve("corpus.jsonl.gz"))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          JsonNode document = JSON.readTree(line);
          String id = document.path("_id").asString("");
          reader.take(number, id, record(number, document));
          number++;
        }
      }
    }
  }

  /** A document stands as a record with a number of ours: its own id may be any text. */
  private static Record record(int number, JsonNode document) {
    String title = document.path("title").asString("").strip();
    String text = document.path("text").asString("").strip();
    Identifier id = new Identifier(Scheme.PMID, Integer.toString(number + 1));
    return new Record(
        new Provenance("collection", id.value(), List.of(), null, null, null),
        new TreeSet<>(List.of(id)),
        new Bibliography(
            title.isEmpty() ? "-" : title,
            List.of(),
            false,
            Publication.NOT_STATED,
            null,
            List.of()),
        text.isEmpty()
            ? Summary.NONE
            : new Summary(Summary.Kind.ABSTRACT, List.of(new Summary.Section(null, text))),
        List.of(),
        Classification.NOT_STATED,
        List.of());
  }

  /** The questions by their ids, in order. */
  SequencedMap<String, String> questions() throws IOException {
    SequencedMap<String, String> questions = new LinkedHashMap<>();
    try (BufferedReader lines = open(folder.resolve("queries.jsonl"))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          JsonNode question = JSON.readTree(line);
          questions.put(question.path("_id").asString(""), question.path("text").asString(""));
        }
      }
    }
    return questions;
  }

  /** The files of judgements, by name. */
  List<Path> judgementFiles() throws IOException {
    Path qrels = folder.resolve("qrels");
    if (!Files.isDirectory(qrels)) {
      return List.of();
    }
    try (var files = Files.list(qrels)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  /** Grades by question and document; the first line of the file is its head. */
  static Map<String, Map<String, Integer>> judgements(Path file) throws IOException {
    Map<String, Map<String, Integer>> judgements = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
    for (String line : lines.subList(1, lines.size())) {
      String[] parts = line.split("\t", -1);
      judgements
          .computeIfAbsent(parts[0], id -> new LinkedHashMap<>())
          .put(parts[1], Integer.valueOf(parts[2].strip()));
    }
    return judgements;
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return new BufferedReader(
        new InputStreamReader(
            file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
            StandardCharsets.UTF_8));
  }
}
