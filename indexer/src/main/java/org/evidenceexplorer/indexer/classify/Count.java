package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole number in a sentence, in digits or in words.
 *
 * @param start offset in the sentence's folded text, inclusive
 * @param end exclusive
 */
record Count(int value, int start, int end) {
  private static final int LARGEST = 20_000_000;

  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fourty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90),
          Map.entry("hundred", 100),
          Map.entry("thousand", 1000));

  private static final String WORD =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
          + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|fou?rty|fifty|sixty|seventy|eighty"
          + "|ninety|hundred|thousand)";

  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/:#-])(?:\\d{1,3}(?:[, ]\\d{3})+|\\d{1,8})(?![\\d%]|[.,:/-]\\d|-\\p{L})");
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?<![\\p{L}\\d-])" + WORD + "(?:(?:[ -]|, |[ -]and[ -])" + WORD + ")*(?![\\p{L}-])");

  private static final Pattern BLANKS = Pattern.compile("[ ,-]+");

  /** All numbers of a sentence, in order. */
  static List<Count> in(String folded) {
    List<Count> counts = new ArrayList<>();
    for (Matcher digits = DIGITS.matcher(folded); digits.find(); ) {
      long value = Long.parseLong(digits.group().replaceAll("[, ]", ""));
      if (value > 0 && value <= LARGEST) {
        counts.add(new Count((int) value, digits.start(), digits.end()));
      }
    }
    for (Matcher words = IN_WORDS.matcher(folded); words.find(); ) {
      counts.add(new Count(value(words.group()), words.start(), words.end()));
    }
    counts.sort((one, other) -> Integer.compare(one.start, other.start));
    return counts;
  }

  private static int value(String words) {
    int total = 0;
    int part = 0;
    for (String word : BLANKS.split(words, -1)) {
      Integer value = WORDS.get(word);
      if (value == null) {
        continue;
      }
      if (value == 1000) {
        total += Math.max(part, 1) * 1000;
        part = 0;
      } else if (value == 100) {
        part = Math.max(part, 1) * 100;
      } else {
        part += value;
      }
    }
    return total + part;
  }
}
