package org.evidenceexplorer.citations.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares names of journals, abbreviated or not. Each word of an abbreviation is the beginning of
 * its word, or some of its letters in order from the first on (ISO 4); small words and what stands
 * in brackets are left out; several words in a row may be one word of their initials.
 */
final class JournalNames {
  private static final Set<String> SMALL =
      Set.of(
          "the", "of", "and", "for", "in", "on", "de", "la", "le", "der", "die", "und", "et", "an",
          "to", "du", "des", "del");
  private static final int SHORTEST_ACRONYM = 3;

  private JournalNames() {}

  /** Whether two names can be of the same journal. */
  static boolean same(String one, String other) {
    List<String> first = words(one);
    List<String> second = words(other);
    return !first.isEmpty()
        && !second.isEmpty()
        && (abbreviates(first, second) || abbreviates(second, first));
  }

  private static List<String> words(String name) {
    String bare = name.replaceAll("\\([^)]*\\)|:.*|=.*", " ");
    return Folded.list(bare.isBlank() ? name : bare).stream()
        .filter(word -> !SMALL.contains(word))
        .collect(Collectors.toList());
  }

  private static boolean abbreviates(List<String> brief, List<String> whole) {
    if (brief.isEmpty() || whole.isEmpty()) {
      return brief.isEmpty() && whole.isEmpty();
    }
    String word = brief.getFirst();
    List<String> rest = brief.subList(1, brief.size());
    if (shortens(word, whole.getFirst()) && abbreviates(rest, whole.subList(1, whole.size()))) {
      return true;
    }
    if (!isInitials(word, whole)) {
      return false;
    }
    boolean acronym = word.length() >= SHORTEST_ACRONYM && rest.isEmpty();
    return acronym || abbreviates(rest, whole.subList(word.length(), whole.size()));
  }

  /** Whether a word's letters are the initials of the words to come. */
  private static boolean isInitials(String word, List<String> whole) {
    if (word.length() < 2 || word.length() > whole.size()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (whole.get(i).charAt(0) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean shortens(String brief, String whole) {
    if (brief.charAt(0) != whole.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < whole.length() && at < brief.length(); i++) {
      if (whole.charAt(i) == brief.charAt(at)) {
        at++;
      }
    }
    return at == brief.length();
  }
}
