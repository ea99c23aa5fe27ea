package org.evidenceexplorer.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.Cursor;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.FacetCounts;
import org.evidenceexplorer.core.query.Hit;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.query.Snippet;
import org.evidenceexplorer.core.query.Total;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * Answers filters over a few studies by looking at each. It reads no words, and its counts are
 * those of the answer: enough to draw every part of a page.
 */
final class SampleIndex {
  private final List<Study> studies;
  private final Vocabulary vocabulary;

  SampleIndex(List<Study> studies, Vocabulary vocabulary) {
    this.studies = List.copyOf(studies);
    this.vocabulary = vocabulary;
  }

  Snapshot snapshot() {
    return new Snapshot(
        "7-abc",
        Instant.parse("2026-03-02T14:05:00Z"),
        vocabulary.fingerprint(),
        studies.size(),
        new TreeMap<>(Map.of("made-up", (long) studies.size())));
  }

  SearchPage search(SearchRequest request) {
    List<Study> found = studies.stream().filter(study -> matches(study, request)).toList();
    List<Hit> hits =
        found.stream()
            .limit(request.page().size())
            .map(study ->
                new Hit(study, study.classification().findings(), snippets(study, request)))
            .toList();
    Cursor next =
        found.size() > hits.size() && !hits.isEmpty()
            ? new Cursor("7-abc", "question", List.of("1"))
            : null;
    return new SearchPage(
        snapshot(),
        request,
        new Total(found.size(), true),
        hits,
        java.util.Arrays.stream(Facet.values()).map(facet -> counts(facet, request)).toList(),
        next);
  }

  EvidenceMap map(MapRequest request) {
    Set<String> rows = values(request.rows());
    Set<String> columns = values(request.columns());
    List<EvidenceMap.Cell> cells = new ArrayList<>();
    for (String row : rows) {
      for (String column : columns) {
        Map<Design, Long> designs =
            studies.stream()
                .filter(study -> matches(study, request.cell(row, column)))
                .collect(
                    Collectors.groupingBy(
                        Study::design, () -> new EnumMap<>(Design.class), Collectors.counting()));
        long count = designs.values().stream().mapToLong(Long::longValue).sum();
        if (count > 0) {
          cells.add(new EvidenceMap.Cell(row, column, count, designs));
        }
      }
    }
    return new EvidenceMap(
        snapshot(),
        request,
        search(request.search()).total(),
        axes(request.rows(), rows, request.search()),
        axes(request.columns(), columns, request.search()),
        cells);
  }

  private List<EvidenceMap.Axis> axes(Facet facet, Set<String> values, SearchRequest request) {
    return values.stream()
        .map(value ->
            new EvidenceMap.Axis(
                value,
                facet.label(value, vocabulary),
                studies.stream()
                    .filter(study ->
                        matches(study, request.with(facet, request.selection(facet).only(value))))
                    .count(),
                facet.broader(value, vocabulary).isEmpty() ? 0 : 1))
        .filter(axis -> axis.count() > 0)
        .toList();
  }

  private Set<String> values(Facet facet) {
    Set<String> values = new TreeSet<>();
    studies.forEach(study -> values.addAll(values(facet, study)));
    return values;
  }

  private Set<String> values(Facet facet, Study study) {
    Set<String> values = new LinkedHashSet<>();
    study
        .classification()
        .findings()
        .forEach(finding -> values.addAll(facet.of(study, finding, vocabulary)));
    return values;
  }

  private FacetCounts counts(Facet facet, SearchRequest request) {
    Selection selection = request.selection(facet);
    SearchRequest others = request.with(facet, Selection.NONE);
    Map<String, Long> counts = new HashMap<>();
    studies.stream()
        .filter(study -> matches(study, others))
        .forEach(
            study -> values(facet, study).forEach(value -> counts.merge(value, 1L, Long::sum)));
    return FacetCounts.of(facet, selection, counts, vocabulary);
  }

  private boolean matches(Study study, SearchRequest request) {
    boolean excluded =
        request.selections().entrySet().stream()
            .anyMatch(entry ->
                entry.getValue().excluded().stream()
                    .anyMatch(values(entry.getKey(), study)::contains));
    return !excluded
        && study.classification().findings().stream()
            .anyMatch(finding -> matches(study, finding, request));
  }

  private boolean matches(Study study, Finding finding, SearchRequest request) {
    return request.selections().entrySet().stream()
        .filter(entry -> !entry.getValue().included().isEmpty())
        .allMatch(entry -> {
          Facet facet = entry.getKey();
          Set<String> values = facet.of(study, finding, vocabulary);
          return entry.getValue().included().stream()
              .anyMatch(wanted -> values.stream().anyMatch(v -> facet.matches(wanted, v)));
        });
  }

  private static List<Snippet> snippets(Study study, SearchRequest request) {
    return request.text().isEmpty()
        ? List.of()
        : List.of(
            new Snippet(
                List.of(
                    new Snippet.Part("A part of ", false),
                    new Snippet.Part(request.text(), true),
                    new Snippet.Part(" in " + study.bibliography().title(), false))));
  }
}
