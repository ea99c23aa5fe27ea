package org.evidenceexplorer.core.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.FacetValue;
import org.evidenceexplorer.core.query.Match;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * What a request means, in the plainest words: one study after the other, sets of values, no index.
 * Engines are compared with it.
 */
public final class ReferenceSearch {
  private final Vocabulary vocabulary;
  private final List<Entry> entries;

  /** A study with the values of each of its findings, and its words. */
  private record Entry(Study study, List<Map<Facet, Set<String>>> findings, ReferenceWords words) {}

  /** A search over these studies. */
  public ReferenceSearch(Collection<Study> studies, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.entries = studies.stream().map(this::entry).toList();
  }

  private Entry entry(Study study) {
    List<Map<Facet, Set<String>>> findings = new ArrayList<>();
    for (Finding finding : study.classification().findings()) {
      Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
      for (Facet facet : Facet.values()) {
        values.put(facet, facet.of(study, finding, vocabulary));
      }
      findings.add(values);
    }
    return new Entry(study, findings, new ReferenceWords(study));
  }

  /** The ids of the studies that answer, in no order. */
  public Set<String> ids(SearchRequest request) {
    Set<String> ids = new TreeSet<>();
    for (Entry entry : entries) {
      if (matches(entry, request)) {
        ids.add(entry.study().id().toString());
      }
    }
    return ids;
  }

  /** How many studies answer. */
  public long total(SearchRequest request) {
    return entries.stream().filter(entry -> matches(entry, request)).count();
  }

  /** The count that is promised of a facet's value. */
  public long promised(SearchRequest request, Facet facet, String value) {
    Promise promise = Promise.of(request, facet, value, vocabulary);
    return promise.lessTotal()
        ? total(promise.request()) - total(request)
        : total(promise.request());
  }

  /** Every value of a facet that a study has. */
  public Set<String> values(Facet facet) {
    Set<String> values = new LinkedHashSet<>();
    entries.forEach(
        entry -> entry.findings().forEach(finding -> values.addAll(of(finding, facet))));
    return values;
  }

  /**
   * The search that a count promises the total of.
   *
   * @param lessTotal whether the total of the request itself is to be taken from it
   */
  public record Promise(SearchRequest request, boolean lessTotal) {
    /** What is promised of a facet's value. */
    public static Promise of(
        SearchRequest request, Facet facet, String value, Vocabulary vocabulary) {
      Selection selection = request.selection(facet);
      if (selection.excluded().contains(value)) {
        SequencedSet<String> excluded = new LinkedHashSet<>(selection.excluded());
        excluded.remove(value);
        return new Promise(
            request.with(facet, new Selection(selection.included(), excluded, selection.match())),
            true);
      }
      return new Promise(
          request.with(
              facet,
              selection.match() == Match.ALL
                  ? selection.with(value, facet, vocabulary)
                  : selection.only(value)),
          false);
    }
  }

  private static boolean matches(Entry entry, SearchRequest request) {
    return entry.words().match(request.query())
        && request.selections().entrySet().stream()
            .noneMatch(selected -> isExcluded(entry, selected.getKey(), selected.getValue()))
        && request.selections().entrySet().stream()
            .filter(selected -> selected.getKey().of() == Facet.Of.STUDY)
            .allMatch(selected -> studyHas(entry, selected.getKey(), selected.getValue()))
        && findingsHave(entry, request.selections());
  }

  private static boolean isExcluded(Entry entry, Facet facet, Selection selection) {
    return selection.excluded().stream()
        .anyMatch(
            value -> entry.findings().stream().anyMatch(finding -> has(finding, facet, value)));
  }

  private static boolean studyHas(Entry entry, Facet facet, Selection selection) {
    Map<Facet, Set<String>> values = entry.findings().getFirst();
    return switch (selection.match()) {
      case ANY -> hasAny(values, facet, selection);
      case ALL -> selection.included().stream().allMatch(value -> has(values, facet, value));
    };
  }

  private static boolean findingsHave(Entry entry, Map<Facet, Selection> selections) {
    List<Map<Facet, Set<String>>> meeting =
        entry.findings().stream()
            .filter(finding ->
                selections.entrySet().stream()
                    .filter(selected -> asks(selected, Match.ANY))
                    .allMatch(s -> hasAny(finding, s.getKey(), s.getValue())))
            .toList();
    return !meeting.isEmpty()
        && selections.entrySet().stream()
            .filter(selected -> asks(selected, Match.ALL))
            .allMatch(selected ->
                selected.getValue().included().stream()
                    .allMatch(value ->
                        meeting.stream()
                            .anyMatch(finding -> has(finding, selected.getKey(), value))));
  }

  private static boolean asks(Map.Entry<Facet, Selection> selected, Match match) {
    return selected.getKey().of() == Facet.Of.FINDING && selected.getValue().match() == match;
  }

  private static boolean hasAny(Map<Facet, Set<String>> finding, Facet facet, Selection selection) {
    return selection.included().isEmpty()
        || selection.included().stream().anyMatch(value -> has(finding, facet, value));
  }

  private static boolean has(Map<Facet, Set<String>> finding, Facet facet, String wanted) {
    return of(finding, facet).stream().anyMatch(value -> facet.matches(wanted, value));
  }

  private static Set<String> of(Map<Facet, Set<String>> finding, Facet facet) {
    return finding.getOrDefault(facet, Set.of());
  }

  /** The counts of a page, by value, each value once. */
  public static Map<String, Long> flat(List<FacetValue> values) {
    Map<String, Long> flat = new HashMap<>();
    for (FacetValue value : values) {
      flat.put(value.value(), value.count());
      flat.putAll(flat(value.children()));
    }
    return flat;
  }
}
