package org.evidenceexplorer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evidenceexplorer.core.query.FacetCounts;
import org.evidenceexplorer.core.query.FacetValue;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.schema.Facet;

/**
 * Studies per year as bars, and spans of five years to choose from.
 *
 * @param bars one per year from the first to the last, empty years included
 * @param spans newest first; each may be asked for as it stands
 * @param words the same for readers who do not see the bars
 */
record Histogram(List<Bar> bars, List<FacetValue> spans, String words) {
  static final Histogram NONE = new Histogram(List.of(), List.of(), "");

  /** The height of the tallest bar, in units of the drawing. */
  static final int HEIGHT = 40;

  private static final int SPAN = 5;
  private static final int MOST_YEARS = 120;
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  Histogram {
    bars = List.copyOf(bars);
    spans = List.copyOf(spans);
  }

  /**
   * A year.
   *
   * @param x where it stands, in years from the first
   * @param chosen whether the question asks for it
   */
  record Bar(int year, int x, int height, boolean chosen) {
    int top() {
      return HEIGHT - height;
    }
  }

  static Histogram of(FacetCounts counts, Selection selection) {
    TreeMap<Integer, Long> years = new TreeMap<>();
    counts.values().stream()
        .filter(value -> YEAR.matcher(value.value()).matches())
        .forEach(value -> years.put(Integer.parseInt(value.value()), value.count()));
    if (years.isEmpty()) {
      return NONE;
    }
    return new Histogram(bars(years, selection), spans(years, counts), words(years));
  }

  boolean isEmpty() {
    return bars.isEmpty();
  }

  /** The values that are in no span, newest first. */
  List<FacetValue> singles(FacetCounts counts) {
    return counts.values().stream().filter(value -> !spans.contains(value)).toList();
  }

  int first() {
    return bars.getFirst().year();
  }

  int last() {
    return bars.getLast().year();
  }

  private static List<Bar> bars(TreeMap<Integer, Long> years, Selection selection) {
    int last = years.lastKey();
    int first = Math.max(years.firstKey(), last - MOST_YEARS);
    long most = years.values().stream().mapToLong(Long::longValue).max().orElse(1);
    return IntStream.rangeClosed(first, last)
        .mapToObj(year -> {
          long count = years.getOrDefault(year, 0L);
          int height = (int) Math.ceil((double) HEIGHT * count / Math.max(most, 1));
          return new Bar(year, year - first, height, isChosen(year, selection));
        })
        .toList();
  }

  private static boolean isChosen(int year, Selection selection) {
    String indexed = Integer.toString(year);
    return selection.included().stream().anyMatch(asked -> Facet.YEAR.matches(asked, indexed))
        && selection.excluded().stream().noneMatch(asked -> Facet.YEAR.matches(asked, indexed));
  }

  private static List<FacetValue> spans(TreeMap<Integer, Long> years, FacetCounts counts) {
    Map<String, FacetValue> counted =
        counts.values().stream().collect(Collectors.toMap(FacetValue::value, Function.identity()));
    List<FacetValue> spans = new ArrayList<>();
    for (int first = start(years.lastKey()); first >= start(years.firstKey()); first -= SPAN) {
      FacetValue span = span(first, years);
      if (span.count() > 0) {
        spans.add(Objects.requireNonNullElse(counted.get(span.value()), span));
      }
    }
    counts.values().stream()
        .filter(value -> value.selected() || value.excluded())
        .filter(value -> !spans.contains(value))
        .forEach(spans::addFirst);
    return spans;
  }

  private static FacetValue span(int first, TreeMap<Integer, Long> years) {
    int last = first + SPAN - 1;
    long studies =
        years.subMap(first, true, last, true).values().stream().mapToLong(Long::longValue).sum();
    String value = first + ".." + last;
    return new FacetValue(value, first + "–" + last, studies, false, false, List.of());
  }

  private static int start(int year) {
    return year - Math.floorMod(year, SPAN);
  }

  private static String words(TreeMap<Integer, Long> years) {
    Map.Entry<Integer, Long> most =
        years.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    return "Studies per year from %d to %d; most in %d: %s"
        .formatted(
            years.firstKey(), years.lastKey(), most.getKey(), Numbers.studies(most.getValue()));
  }
}
