package org.evidenceexplorer.core.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Fingerprint;
import org.evidenceexplorer.core.schema.Facet;
import org.jspecify.annotations.Nullable;

/**
 * One question to the index: words, filters, order and page. Default filters stand in it like any
 * other exclusion ({@link Facet#SET_ASIDE}), so that search, map and export apply them alike.
 *
 * @param question its words
 * @param selections what is selected, facet by facet; a facet without a selection has no entry
 */
public record SearchRequest(
    Question question, Map<Facet, Selection> selections, Sort sort, Page page) {
  /** The hits of a page unless asked otherwise. */
  public static final int DEFAULT_SIZE = 20;

  /** The most hits of a page. */
  public static final int LARGEST_SIZE = 200;

  public SearchRequest {
    Map<Facet, Selection> kept = new EnumMap<>(Facet.class);
    selections.forEach((facet, selection) -> {
      if (!selection.isEmpty()) {
        kept.put(facet, selection);
      }
    });
    selections = Collections.unmodifiableMap(kept);
  }

  /**
   * Which part of the hits.
   *
   * @param size 0 to {@link #LARGEST_SIZE}
   * @param cursor where the page before ended; null for the first page
   */
  public record Page(int size, @Nullable Cursor cursor) {
    /** The first page of the usual size. */
    public static final Page FIRST = new Page(DEFAULT_SIZE, null);

    public Page {
      if (size < 0 || size > LARGEST_SIZE) {
        throw new IllegalArgumentException(
            "size should be 0..%d, was %d".formatted(LARGEST_SIZE, size));
      }
    }
  }

  /** Every study, without any filter. */
  public static SearchRequest everything() {
    return new SearchRequest(Question.EVERYTHING, Map.of(), Sort.RELEVANCE, Page.FIRST);
  }

  /** The question as typed, empty for every study. */
  public String text() {
    return question.text();
  }

  /** What bare words beside each other mean. */
  public Words words() {
    return question.words();
  }

  /** What the words search for. */
  public Query query() {
    return question.query();
  }

  /** Sixteen hexadecimal digits that change with all that decides hits and their order. */
  public String fingerprint() {
    Stream<String> asked = Stream.of(query().toString(), sort.key());
    Stream<String> selected =
        selections.entrySet().stream()
            .flatMap(entry -> fingerprint(entry.getKey(), entry.getValue()));
    return Fingerprint.of(Stream.concat(asked, selected));
  }

  private static Stream<String> fingerprint(Facet facet, Selection selection) {
    return Stream.of(
        facet.key(),
        selection.match().key(),
        new TreeSet<>(selection.included()).toString(),
        new TreeSet<>(selection.excluded()).toString());
  }

  /** What is selected in a facet; {@link Selection#NONE} if nothing. */
  public Selection selection(Facet facet) {
    return selections.getOrDefault(facet, Selection.NONE);
  }

  /** This with another selection in one facet, from its first page. */
  public SearchRequest with(Facet facet, Selection selection) {
    Map<Facet, Selection> changed = new EnumMap<>(Facet.class);
    changed.putAll(selections);
    changed.put(facet, selection);
    return new SearchRequest(question, changed, sort, new Page(page.size(), null));
  }

  /** This with another question, from its first page. */
  public SearchRequest with(Question other) {
    return new SearchRequest(other, selections, sort, new Page(page.size(), null));
  }

  /** This in another order, from its first page. */
  public SearchRequest with(Sort other) {
    return new SearchRequest(question, selections, other, new Page(page.size(), null));
  }

  /** This with another page. */
  public SearchRequest with(Page other) {
    return new SearchRequest(question, selections, sort, other);
  }
}
