package org.evidenceexplorer.core.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;
import org.evidenceexplorer.core.failure.SearchException.BadQuery;
import org.evidenceexplorer.core.model.Term;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * The parameters of a search, in a URL or on a command line, and the {@link SearchRequest} that
 * they mean. The two are inverse to each other: {@code read(write(request))} is the request.
 *
 * <p>{@code q} words, or {@code q.packed} if they are long, {@code words=all|any}, {@code
 * exact=true} without other names of concepts, {@code expansion.not} without this one, for each
 * facet {@code KEY} (repeated for OR), {@code KEY.not} to exclude and {@code KEY.match=any|all},
 * {@code include} for each default filter to lift, {@code sort}, {@code size}, {@code cursor}.
 */
public final class SearchParameters {
  /** The longest question, in characters. */
  public static final int LONGEST_QUESTION = 50_000;

  /** A longer question is written packed, so that its address stays short. */
  public static final int LONGEST_PLAIN = 1_000;

  /** The most values of one parameter. */
  public static final int MOST_VALUES = 100;

  /** The name of the parameter for the question. */
  public static final String QUESTION = "q";

  /** The name of the parameter for a long question, packed. */
  public static final String PACKED = "q.packed";

  /** The name of the parameter that switches all expansions off. */
  public static final String EXACT = "exact";

  /** The name of the parameter that switches names of an expansion off. */
  public static final String OFF = "expansion.not";

  private static final String YES = "true";
  private static final String NO = "false";
  private static final String NOT = ".not";
  private static final String MATCH = ".match";
  private static final Set<String> PLAIN =
      new TreeSet<>(
          Set.of(QUESTION, PACKED, EXACT, OFF, "words", "include", "sort", "size", "cursor"));

  private final Map<String, List<String>> given;
  private final Vocabulary vocabulary;

  private SearchParameters(Map<String, List<String>> given, Vocabulary vocabulary) {
    this.given = given;
    this.vocabulary = vocabulary;
  }

  /**
   * The request that these parameters mean.
   *
   * @throws BadParameter if a parameter is unknown or has a value that it cannot have
   * @throws BadQuery if {@code q} cannot be read
   */
  public static SearchRequest read(Map<String, List<String>> given, Vocabulary vocabulary) {
    return new SearchParameters(given, vocabulary).request();
  }

  /** The names of all parameters. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(PLAIN);
    for (Facet facet : Facet.values()) {
      names.addAll(List.of(facet.key(), facet.key() + NOT, facet.key() + MATCH));
    }
    return names;
  }

  /** The parameters that mean this request, those with their default value left out. */
  public static Map<String, List<String>> write(SearchRequest request, Vocabulary vocabulary) {
    Map<String, List<String>> written = new LinkedHashMap<>();
    if (request.text().length() > LONGEST_PLAIN) {
      written.put(PACKED, List.of(packed(request.text())));
    } else if (!request.text().isEmpty()) {
      written.put(QUESTION, List.of(request.text()));
    }
    if (request.words() != Words.ALL) {
      written.put("words", List.of(request.words().key()));
    }
    written.putAll(writeWidening(request.question().widening()));
    request.selections().forEach((facet, selection) -> write(facet, selection, written));
    written.remove(Facet.SET_ASIDE.key() + NOT);
    List<String> lifted = lifted(request, vocabulary);
    if (!lifted.isEmpty()) {
      written.put("include", lifted);
    }
    if (request.sort() != Sort.RELEVANCE) {
      written.put("sort", List.of(request.sort().key()));
    }
    if (request.page().size() != SearchRequest.DEFAULT_SIZE) {
      written.put("size", List.of(Integer.toString(request.page().size())));
    }
    if (request.page().cursor() != null) {
      written.put("cursor", List.of(request.page().cursor().toString()));
    }
    return written;
  }

  /** The parameters of what is searched for beside the words. */
  public static Map<String, List<String>> writeWidening(Widening widening) {
    Map<String, List<String>> written = new LinkedHashMap<>();
    if (widening.exact()) {
      written.put(EXACT, List.of(YES));
    }
    if (!widening.off().isEmpty()) {
      written.put(OFF, List.copyOf(widening.off()));
    }
    return written;
  }

  /** A question as {@link #PACKED} has it. */
  public static String packed(String text) {
    return PackedText.pack(text);
  }

  private static void write(Facet facet, Selection selection, Map<String, List<String>> written) {
    if (!selection.included().isEmpty()) {
      written.put(facet.key(), List.copyOf(selection.included()));
    }
    if (!selection.excluded().isEmpty()) {
      written.put(facet.key() + NOT, List.copyOf(selection.excluded()));
    }
    if (selection.match() != Match.ANY) {
      written.put(facet.key() + MATCH, List.of(selection.match().key()));
    }
  }

  private static List<String> lifted(SearchRequest request, Vocabulary vocabulary) {
    Selection selection = request.selection(Facet.SET_ASIDE);
    return defaults(vocabulary).stream()
        .filter(value -> !selection.excluded().contains(value))
        .filter(value -> !selection.included().contains(value))
        .toList();
  }

  private static List<String> defaults(Vocabulary vocabulary) {
    return Facet.SET_ASIDE.order(vocabulary).orElse(List.of());
  }

  private SearchRequest request() {
    Set<String> unknown = new TreeSet<>(given.keySet());
    names().forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      String name = unknown.iterator().next();
      throw new BadParameter(
          name, "%s: one of %s expected, found an unknown parameter".formatted(name, names()));
    }
    String text = question();
    if (text.length() > LONGEST_QUESTION) {
      throw new BadParameter(
          "q",
          "q: at most %d characters expected, found %d".formatted(LONGEST_QUESTION, text.length()));
    }
    Words words = term("words", Words.values(), Words.ALL);
    return new SearchRequest(
        Question.of(text, words, widening(), vocabulary),
        selections(),
        term("sort", Sort.values(), Sort.RELEVANCE),
        page());
  }

  /** What an expansion is switched off by is a name's words, whatever else stands between them. */
  private Widening widening() {
    List<String> off = given.getOrDefault(OFF, List.of());
    if (off.size() > MOST_VALUES) {
      throw new BadParameter(
          OFF, "%s: at most %d values expected, found %d".formatted(OFF, MOST_VALUES, off.size()));
    }
    SortedSet<String> keys = new TreeSet<>();
    off.forEach(name -> keys.add(ConceptNames.key(name)));
    keys.remove("");
    String exact = single(EXACT, NO);
    if (!exact.equals(YES) && !exact.equals(NO)) {
      throw new BadParameter(
          EXACT, "%s: %s or %s expected, found \"%s\"".formatted(EXACT, YES, NO, shown(exact)));
    }
    return new Widening(exact.equals(YES), keys);
  }

  private String question() {
    String packed = single(PACKED, "");
    if (packed.isEmpty()) {
      return single(QUESTION, "");
    }
    if (given.containsKey(QUESTION)) {
      throw new BadParameter(
          PACKED, "%s: it or %s expected, found both".formatted(PACKED, QUESTION));
    }
    return PackedText.unpack(packed, LONGEST_QUESTION)
        .map(String::strip)
        .orElseThrow(() ->
            new BadParameter(
                PACKED,
                PACKED
                    + ": a question as an earlier answer packed it expected, found another text"));
  }

  private SearchRequest.Page page() {
    String size = single("size", Integer.toString(SearchRequest.DEFAULT_SIZE));
    String cursor = single("cursor", "");
    if (!size.matches("\\d{1,3}") || Integer.parseInt(size) > SearchRequest.LARGEST_SIZE) {
      throw new BadParameter(
          "size", "size: 0..%d expected, found \"%s\"".formatted(SearchRequest.LARGEST_SIZE, size));
    }
    return new SearchRequest.Page(
        Integer.parseInt(size), cursor.isEmpty() ? null : Cursor.parse(cursor));
  }

  private Map<Facet, Selection> selections() {
    Map<Facet, Selection> selections = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      SequencedSet<String> included = values(facet, facet.key());
      SequencedSet<String> excluded = values(facet, facet.key() + NOT);
      if (facet == Facet.SET_ASIDE) {
        excluded.addAll(defaults(vocabulary));
        excluded.removeAll(lifted());
        excluded.removeAll(included);
      }
      Match match = term(facet.key() + MATCH, Match.values(), Match.ANY);
      selections.put(facet, new Selection(included, excluded, match));
    }
    return selections;
  }

  private List<String> lifted() {
    List<String> lifted = given.getOrDefault("include", List.of());
    for (String value : lifted) {
      if (!defaults(vocabulary).contains(value)) {
        throw new BadParameter(
            "include",
            "include: one of %s expected, found \"%s\"".formatted(defaults(vocabulary), value));
      }
    }
    return lifted;
  }

  private SequencedSet<String> values(Facet facet, String name) {
    List<String> values = given.getOrDefault(name, List.of());
    if (values.size() > MOST_VALUES) {
      throw new BadParameter(
          name,
          "%s: at most %d values expected, found %d".formatted(name, MOST_VALUES, values.size()));
    }
    for (String value : values) {
      if (!facet.knows(value, vocabulary)) {
        throw new BadParameter(
            name, "%s: a value of the facet expected, found \"%s\"".formatted(name, shown(value)));
      }
    }
    return new LinkedHashSet<>(values);
  }

  private <T extends Term> T term(String name, T[] terms, T otherwise) {
    String value = single(name, otherwise.key());
    return Arrays.stream(terms)
        .filter(term -> term.key().equals(value))
        .findFirst()
        .orElseThrow(() ->
            new BadParameter(
                name,
                "%s: one of %s expected, found \"%s\""
                    .formatted(
                        name,
                        Arrays.stream(terms).map(Term::key).collect(Collectors.joining(", ")),
                        shown(value))));
  }

  private String single(String name, String otherwise) {
    List<String> values = given.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw new BadParameter(
          name, "%s: one value expected, found %d".formatted(name, values.size()));
    }
    return values.isEmpty() ? otherwise : values.getFirst().strip();
  }

  private static String shown(String value) {
    return value.length() > 80 ? value.substring(0, 80) + "…" : value;
  }
}
