package org.evidenceexplorer.core.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * A facet's values with their counts, as a tree.
 *
 * @param values the widest values; a value with several wider ones stands under each of them
 * @param more how many further values there are that are not listed
 */
public record FacetCounts(Facet facet, Match match, List<FacetValue> values, long more) {
  public FacetCounts {
    values = List.copyOf(values);
  }

  /**
   * The tree of what an engine counted.
   *
   * @param counts of indexed values, and of selected and excluded values and ranges; a value that
   *     is neither selected nor excluded and counts 0 is left out
   */
  public static FacetCounts of(
      Facet facet, Selection selection, Map<String, Long> counts, Vocabulary vocabulary) {
    return new Tree(facet, selection, counts, vocabulary).counts();
  }

  /** Builds the tree. */
  private static final class Tree {
    private final Facet facet;
    private final Selection selection;
    private final Map<String, Long> counts;
    private final Map<String, List<String>> below;
    private final Vocabulary vocabulary;
    private final Comparator<FacetValue> order;

    Tree(Facet facet, Selection selection, Map<String, Long> counts, Vocabulary vocabulary) {
      this.facet = facet;
      this.selection = selection;
      this.vocabulary = vocabulary;
      this.counts = new TreeMap<>();
      counts.forEach((value, count) -> {
        if (count > 0 || isChosen(value)) {
          this.counts.put(value, count);
        }
      });
      selection.included().forEach(value -> this.counts.putIfAbsent(value, 0L));
      selection.excluded().forEach(value -> this.counts.putIfAbsent(value, 0L));
      this.below = new HashMap<>();
      for (String value : this.counts.keySet()) {
        for (String wider : facet.broader(value, vocabulary)) {
          below.computeIfAbsent(wider, absent -> new ArrayList<>()).add(value);
        }
      }
      this.order = order();
    }

    FacetCounts counts() {
      List<FacetValue> roots = new ArrayList<>();
      for (String value : counts.keySet()) {
        if (facet.broader(value, vocabulary).stream().noneMatch(counts::containsKey)) {
          roots.add(value(value, new HashSet<>()));
        }
      }
      roots.sort(order);
      return new FacetCounts(facet, selection.match(), roots, 0);
    }

    private FacetValue value(String value, Set<String> above) {
      List<FacetValue> children = new ArrayList<>();
      if (above.add(value)) {
        for (String narrower : below.getOrDefault(value, List.of())) {
          children.add(value(narrower, new HashSet<>(above)));
        }
      }
      children.sort(order);
      return new FacetValue(
          value,
          facet.label(value, vocabulary),
          counts.getOrDefault(value, 0L),
          selection.included().contains(value),
          selection.excluded().contains(value),
          children);
    }

    private boolean isChosen(String value) {
      return selection.included().contains(value) || selection.excluded().contains(value);
    }

    private Comparator<FacetValue> order() {
      if (facet == Facet.YEAR) {
        return Comparator.comparing(FacetValue::value).reversed();
      }
      Comparator<FacetValue> byCount =
          Comparator.comparingLong(FacetValue::count)
              .reversed()
              .thenComparing(FacetValue::label)
              .thenComparing(FacetValue::value);
      return facet
          .order(vocabulary)
          .map(fixed ->
              Comparator.comparingInt((FacetValue v) ->
                      fixed.contains(v.value()) ? fixed.indexOf(v.value()) : fixed.size())
                  .thenComparing(byCount))
          .orElse(byCount);
    }
  }
}
