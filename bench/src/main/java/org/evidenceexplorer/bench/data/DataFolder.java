package org.evidenceexplorer.bench.data;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Summary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The folder of labelled data: what a set is called and how it is read is known here alone. */
public record DataFolder(Path root) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Records with publication types of a library's tagged format. */
  public List<Record> nbib() {
    Path file = root.resolve("pubmed-xml/medline.nbib");
    return reading(() -> Files.exists(file) ? Nbib.read(file) : List.of());
  }

  /** Records of PubMed's XML in this part of its folder: {@code genuine} or {@code rebuilt}. */
  public List<Record> pubmedXml(String part) {
    Path folder = root.resolve("pubmed-xml").resolve(part);
    return reading(() -> {
      List<Record> records = new ArrayList<>();
      if (Files.isDirectory(folder)) {
        for (Path file : sorted(folder)) {
          records.addAll(PubmedXml.read(file));
        }
      }
      return records;
    });
  }

  /** Randomised trials with sections. */
  public List<Record> trials() {
    return lines("evidence-inference/articles.jsonl.gz").stream().map(DataFolder::trial).toList();
  }

  /** The trials of which a reader noted at least one result. */
  public List<Record> trialsWithResults() {
    Set<String> noted = new HashSet<>();
    lines("evidence-inference/annotations.jsonl")
        .forEach(note -> noted.add(note.path("pmcid").asString("")));
    return trials().stream().filter(trial -> noted.contains(trial.provenance().source())).toList();
  }

  /** Questions about the trials of {@link #trials()} whose answers agree. */
  public List<Prompt> prompts() {
    return Prompt.of(lines("evidence-inference/annotations.jsonl"));
  }

  /** Trials with marked outcomes, numbers of people and results. */
  public List<SpannedText> breastCancerTrials() {
    return lines("labelled/pico-breast-cancer.jsonl.gz").stream().map(SpannedTexts::spans).toList();
  }

  /** Trials with marked outcomes. */
  public List<SpannedText> outcomeTrials() {
    return lines("labelled/evidence-outcomes.jsonl.gz").stream()
        .map(SpannedTexts::offsets)
        .toList();
  }

  /** Trials with marked people, interventions and outcomes, of which the tokens are known. */
  public List<SpannedText> tokenTrials() {
    return lines("labelled/ebm-nlp-dev.jsonl.gz").stream().map(SpannedTexts::tokens).toList();
  }

  /** The values of a file of JSON lines, plain or compressed; none if there is no such file. */
  public List<JsonNode> lines(String name) {
    Path file = root.resolve(name);
    if (!Files.exists(file)) {
      return List.of();
    }
    return reading(() -> {
      try (BufferedReader reader = open(file)) {
        return reader.lines().map(JSON::readTree).toList();
      }
    });
  }

  private static Record trial(JsonNode article) {
    List<Summary.Section> sections = new ArrayList<>();
    for (JsonNode section : article.path("abstract_sections")) {
      String text = section.path("text").asString("");
      String label = section.path("label").asString("");
      if (!text.isBlank()) {
        sections.add(new Summary.Section(label.isBlank() ? null : label, text));
      }
    }
    return Records.of(
        article.path("pmcid").asString(""),
        article.path("pmid").asString(""),
        article.path("title").asString(""),
        sections.isEmpty() ? Records.unlabelled(article.path("abstract").asString("")) : sections,
        List.of("Randomized Controlled Trial"),
        List.of());
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream stream = new BufferedInputStream(Files.newInputStream(file));
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".gz")).sorted().toList();
    }
  }

  private interface Read<T> {
    T read() throws IOException;
  }

  private static <T> T reading(Read<T> read) {
    try {
      return read.read();
    } catch (IOException e) {
      throw new UncheckedIOException("readable data expected: " + e.getMessage(), e);
    }
  }
}
