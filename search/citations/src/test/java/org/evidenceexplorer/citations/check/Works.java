package org.evidenceexplorer.citations.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.StudyFinder;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Provenance;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.Summary;
import org.evidenceexplorer.core.schema.Field;
import org.evidenceexplorer.core.text.Analysis;
import org.jspecify.annotations.Nullable;

/** Works in memory, found by identifier or by the rarity of the words that they share. */
final class Works implements StudyFinder {
  private final List<Study> studies = new ArrayList<>();
  private final Map<String, List<Integer>> byTerm = new HashMap<>();

  Works(Study... studies) {
    Arrays.stream(studies).forEach(this::add);
  }

  Works add(Study study) {
    int number = studies.size();
    studies.add(study);
    Stream.of(Field.TITLE, Field.AUTHOR, Field.JOURNAL)
        .flatMap(field -> field.values(study).stream())
        .flatMap(value -> Analysis.STEMMED.terms(value).stream())
        .distinct()
        .forEach(term -> byTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(number));
    return this;
  }

  List<Study> all() {
    return List.copyOf(studies);
  }

  @Override
  public Optional<Study> find(Identifier identifier) {
    return studies.stream().filter(study -> study.aliases().contains(identifier)).findFirst();
  }

  @Override
  public List<Study> candidates(String words, int most) {
    Map<Integer, Double> scores = new LinkedHashMap<>();
    for (String term : Analysis.STEMMED.terms(words)) {
      List<Integer> having = byTerm.getOrDefault(term, List.of());
      having.forEach(number ->
          scores.merge(number, Math.log(1 + (double) studies.size() / having.size()), Double::sum));
    }
    return scores.entrySet().stream()
        .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
        .limit(most)
        .map(entry -> studies.get(entry.getKey()))
        .toList();
  }

  /** A work with a title, such authors as {@code "Alder B"}, and where it appeared. */
  static Study work(String title, List<String> authors, Publication publication, String... ids) {
    return work(title, authors, publication, true, ids);
  }

  static Study work(
      String title,
      List<String> authors,
      Publication publication,
      boolean authorsComplete,
      String... ids) {
    Bibliography bibliography =
        new Bibliography(
            title,
            authors.stream().map(Works::author).toList(),
            authorsComplete,
            publication,
            null,
            List.of());
    TreeSet<Identifier> identifiers = new TreeSet<>();
    Arrays.stream(ids).forEach(id -> identifiers.add(Identifier.parse(id).orElseThrow()));
    Record record =
        new Record(
            new Provenance("test", title, List.of(), null, null, null),
            identifiers,
            bibliography,
            Summary.NONE,
            List.of(),
            Classification.NOT_STATED,
            List.of());
    return new Study(
        record.studyId(),
        identifiers,
        bibliography,
        Summary.NONE,
        new Classification(null, null, List.of(), List.of(nothing()), List.of()),
        Study.Standing.unknown(),
        List.of(record));
  }

  static Publication in(
      @Nullable String journal,
      @Nullable String abbreviation,
      @Nullable Integer year,
      @Nullable String volume,
      @Nullable String issue,
      @Nullable String pages) {
    PartialDate date = year == null ? null : PartialDate.of(year);
    return new Publication(journal, abbreviation, date, volume, issue, pages);
  }

  private static Author author(String name) {
    int blank = name.lastIndexOf(' ');
    return Author.person(name.substring(0, blank), name.substring(blank + 1));
  }

  private static Finding nothing() {
    return new Finding(
        Finding.NOT_STATED,
        Finding.NOT_STATED,
        Finding.Comparison.NOT_STATED,
        Finding.Measured.NOT_STATED,
        Finding.Effect.NOT_STATED,
        null,
        List.of());
  }
}
