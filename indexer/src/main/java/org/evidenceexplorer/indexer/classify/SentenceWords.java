package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A sentence in words and single marks, with what can be told of each by its place. */
final class SentenceWords {
  private static final Set<String> VERBS =
      Set.of(
          "was",
          "were",
          "is",
          "are",
          "had",
          "has",
          "have",
          "did",
          "increased",
          "decreased",
          "reduced",
          "improved",
          "showed",
          "reported",
          "observed",
          "found",
          "differ",
          "differed",
          "occurred",
          "remained",
          "experienced",
          "achieved",
          "measured",
          "assessed",
          "reduces",
          "improves",
          "improve",
          "reduce",
          "be",
          "been",
          "seen",
          "developed",
          "received",
          "demonstrated",
          "affect",
          "resulted",
          "produced",
          "increase",
          "decrease",
          "than",
          "between",
          "compared",
          "in",
          "of",
          "for",
          "on",
          "with",
          "to",
          "by",
          "and",
          "or");

  private static final List<String> PARTS = List.of("1", "2", "3", "4", "5");

  /** How many words away a verb still counts. */
  private static final int REACH = 8;

  private final Sentence sentence;
  private final String telling;
  private final String opening;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<String> lastVerbs = new ArrayList<>();
  private final List<String> nextVerbs = new ArrayList<>();
  private final List<String> endings = new ArrayList<>();
  private final boolean[] brackets;

  private SentenceWords(Sentence sentence) {
    this.sentence = sentence;
    cut(sentence.folded());
    look();
    this.brackets = new boolean[words.size()];
    this.telling = telling(sentence.folded());
    this.opening = word(0) + ' ' + word(1);
    boolean open = false;
    for (int at = 0; at < brackets.length; at++) {
      open = words.get(at).equals("(") || (open && !words.get(at).equals(")"));
      brackets[at] = open;
    }
  }

  static SentenceWords of(Sentence sentence) {
    return new SentenceWords(sentence);
  }

  private void cut(String text) {
    int start = 0;
    while (start < text.length()) {
      if (Character.isWhitespace(text.charAt(start))) {
        start++;
        continue;
      }
      int end = start + 1;
      if (Character.isLetterOrDigit(text.charAt(start))) {
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
      }
      words.add(Character.isDigit(text.charAt(start)) ? "0" : text.substring(start, end));
      starts.add(start);
      starts.add(end);
      start = end;
    }
  }

  int size() {
    return words.size();
  }

  /** The word at a place; a mark of its own before the first and after the last. */
  String word(int at) {
    return at < 0 ? "<" : at >= words.size() ? ">" : words.get(at);
  }

  int start(int at) {
    return starts.get(2 * at);
  }

  int end(int at) {
    return starts.get(2 * at + 1);
  }

  boolean inBrackets(int at) {
    return brackets[at];
  }

  /** In which fifth of its passage the sentence stands. */
  String part() {
    return PARTS.get(
        Math.min(4, 5 * sentence.start() / Math.max(1, sentence.passage().text().length())));
  }

  /** What the sentence holds that results are told with. */
  String telling() {
    return telling;
  }

  /** The first words of the sentence. */
  String opening() {
    return opening;
  }

  private static String telling(String folded) {
    boolean test = Significance.of(folded) != Significance.NONE_STATED || folded.contains("95%");
    boolean percent = folded.indexOf('%') >= 0;
    boolean said = folded.contains("significant") || folded.contains("differ");
    return (test ? "test" : percent ? "percent" : "plain") + (said ? " said" : "");
  }

  String role() {
    return sentence.role().name();
  }

  /** Whether the word is a number, a mark, in capitals or just a word. */
  String form(int at) {
    char first = sentence.folded().charAt(start(at));
    if (Character.isDigit(first)) {
      return "number";
    }
    if (!Character.isLetter(first)) {
      return "mark";
    }
    int place = sentence.start() + start(at);
    boolean capital = Character.isUpperCase(sentence.passage().text().charAt(place));
    boolean second =
        end(at) - start(at) > 1
            && Character.isUpperCase(sentence.passage().text().charAt(place + 1));
    return second ? "capitals" : capital && at > 0 ? "capital" : "word";
  }

  /** The last verb or link before a place, at most eight words away. */
  String lastVerb(int at) {
    return lastVerbs.get(at);
  }

  /** The next verb or link after a place, at most eight words away. */
  String nextVerb(int at) {
    return nextVerbs.get(at);
  }

  /** The last three letters of a long word, else nothing. */
  String ending(int at) {
    return at < 0 || at >= endings.size() ? "" : endings.get(at);
  }

  private void look() {
    int last = -REACH - 1;
    for (int at = 0; at < words.size(); at++) {
      lastVerbs.add(at - last <= REACH ? words.get(last) : "<");
      nextVerbs.add(">");
      String word = words.get(at);
      endings.add(word.length() < 5 ? "" : word.substring(word.length() - 3));
      if (VERBS.contains(word)) {
        last = at;
      }
    }
    int next = words.size() + REACH;
    for (int at = words.size() - 1; at >= 0; at--) {
      nextVerbs.set(at, next - at <= REACH ? words.get(next) : ">");
      next = VERBS.contains(words.get(at)) ? at : next;
    }
  }
}
