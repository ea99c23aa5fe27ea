package org.evidenceexplorer.indexer.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Searches papers in PubMed's language: words and quotes with tags, AND, OR and NOT from left to
 * right, brackets. As in PubMed, a phrase that nobody knows is left out, and the rest is searched.
 */
final class PaperQuery {
  private static final Pattern TOKEN =
      Pattern.compile("[()]|(?:\"[^\"]*\"|[^\\s()\\[\"]+)(?:\\[[^\\]]*\\])?");
  private static final Pattern TAGGED = Pattern.compile("\"?([^\"\\[]*)\"?(?:\\[([^\\]]*)\\])?");

  /** Titles are searched again and again. */
  private static final Map<String, String> PLAIN = new ConcurrentHashMap<>();

  private final Library library;
  private final List<String> tokens;
  private final List<String> unknown = new ArrayList<>();
  private int next;

  PaperQuery(Library library, String query) {
    this.library = library;
    this.tokens = TOKEN.matcher(query).results().map(token -> token.group()).toList();
  }

  /** The PMIDs of what is found. */
  SortedSet<Integer> found() {
    return any().orElseGet(TreeSet::new);
  }

  List<String> unknown() {
    return List.copyOf(unknown);
  }

  private Optional<SortedSet<Integer>> any() {
    Optional<SortedSet<Integer>> left = one();
    while (next < tokens.size() && !tokens.get(next).equals(")")) {
      String operator = "AND";
      if (List.of("AND", "OR", "NOT").contains(tokens.get(next))) {
        operator = tokens.get(next++);
      }
      left = joined(left, operator, one());
    }
    return left;
  }

  private static Optional<SortedSet<Integer>> joined(
      Optional<SortedSet<Integer>> left, String operator, Optional<SortedSet<Integer>> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return left.isPresent() ? left : right;
    }
    SortedSet<Integer> all = new TreeSet<>(left.get());
    switch (operator) {
      case "OR" -> all.addAll(right.get());
      case "NOT" -> all.removeAll(right.get());
      default -> all.retainAll(right.get());
    }
    return Optional.of(all);
  }

  private Optional<SortedSet<Integer>> one() {
    String token = tokens.get(next++);
    if (token.equals("(")) {
      Optional<SortedSet<Integer>> inside = any();
      next++;
      return inside;
    }
    SortedSet<Integer> found =
        library.that(test(token)).map(Paper::pmid).collect(Collectors.toCollection(TreeSet::new));
    if (found.isEmpty() && !isFilter(token)) {
      unknown.add(token);
      return Optional.empty();
    }
    return Optional.of(found);
  }

  /** A value of a controlled field is known even if no paper has it. */
  private static boolean isFilter(String token) {
    return token.matches(".*\\[(uid|pmid|dp|la|sb|mh|vi|pg|doi)\\]") || token.equals("hasabstract");
  }

  private static Predicate<Paper> test(String token) {
    Matcher parts = TAGGED.matcher(token);
    parts.matches();
    String text = parts.group(1).toLowerCase(Locale.ROOT);
    String tag = parts.group(2) == null ? "" : parts.group(2);
    return switch (tag) {
      case "uid", "pmid" -> paper -> String.valueOf(paper.pmid()).equals(text);
      case "dp" -> inYears(text);
      case "vi" -> paper -> paper.place().volume().equalsIgnoreCase(text);
      case "pg" -> paper -> paper.firstPage().equalsIgnoreCase(text);
      case "ta" -> paper -> paper.place().journal().equalsIgnoreCase(text);
      case "au" -> paper -> paper.authors().stream().anyMatch(name -> isName(name, text));
      case "1au" -> paper -> paper.authors().stream().limit(1).anyMatch(name -> isName(name, text));
      case "doi" -> paper -> paper.doi().equalsIgnoreCase(text);
      case "la" -> paper -> text.startsWith(paper.language());
      case "sb", "mh" -> paper -> paper.pmid() % 2 == 0;
      default -> text.equals("hasabstract") ? paper -> true : inTitle(text);
    };
  }

  /** {@code adams}, {@code adams a} or {@code adams ann}. */
  private static boolean isName(String name, String text) {
    String plain = plain(name);
    return plain.equals(text)
        || plain.startsWith(text + " ")
        || (text.matches(".* .") && plain.startsWith(text));
  }

  private static Predicate<Paper> inYears(String text) {
    String[] ends = text.split(":", -1);
    int first = Integer.parseInt(ends[0]);
    int last = Integer.parseInt(ends[ends.length - 1]);
    return paper -> first <= paper.place().year() && paper.place().year() <= last;
  }

  private static Predicate<Paper> inTitle(String text) {
    String words = " " + plain(text) + " ";
    return paper -> (" " + plain(paper.title()) + " ").contains(words);
  }

  private static String plain(String text) {
    return PLAIN.computeIfAbsent(
        text, any -> any.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
  }
}
