package org.evidenceexplorer.citations.references;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry of a reference list, cut out.
 *
 * @param label without punctuation, empty if the list has no labels
 * @param lines as in the text, the label taken off
 */
record Entry(String label, List<String> lines) {
  private static final Pattern TORN_RANGE = Pattern.compile(".*\\d\\s*[-\u2010-\u2015]");
  private static final Pattern TORN_WORD = Pattern.compile(".*\\p{L}[-\u2010\u2011]");
  private static final Pattern TORN_LINK =
      Pattern.compile(".*(?:https?://|10\\.\\d{4,9}/)\\S*[-/_.=]");
  private static final Pattern SOFT = Pattern.compile("[\u00ad\u200b\ufeff]");

  Entry {
    lines = lines.stream().map(Entry::plain).filter(line -> !line.isEmpty()).toList();
  }

  private static String plain(String line) {
    return SOFT.matcher(line)
        .replaceAll("")
        .replace('\u2010', '-')
        .replace('\u2011', '-')
        .replaceAll("[\\s\u00a0\u2000-\u200a\u202f]+", " ")
        .strip();
  }

  /** The whole entry, line breaks mended: a line that ends within a word, range or link goes on. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (!text.isEmpty() && !isTorn(text, line)) {
        text.append(' ');
      }
      text.append(line);
    }
    return text.toString();
  }

  private static boolean isTorn(StringBuilder before, String line) {
    String last = before.substring(Math.max(0, before.length() - 120));
    int next = line.codePointAt(0);
    Matcher range = TORN_RANGE.matcher(last);
    return (range.matches() && Character.isLetterOrDigit(next))
        || (TORN_WORD.matcher(last).matches() && Character.isLetterOrDigit(next))
        || (TORN_LINK.matcher(last).matches() && !Character.isWhitespace(next));
  }
}
