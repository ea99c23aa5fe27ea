package org.evidenceexplorer.citations.check;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Text without what differs between printings: case, diacritics, punctuation, markup. */
final class Folded {
  private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][^<>]{0,40}>");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("ø", "o"),
          Map.entry("đ", "d"),
          Map.entry("ł", "l"),
          Map.entry("ı", "i"),
          Map.entry("&", " and "),
          Map.entry("α", " alpha "),
          Map.entry("β", " beta "),
          Map.entry("γ", " gamma "),
          Map.entry("δ", " delta "),
          Map.entry("ε", " epsilon "),
          Map.entry("κ", " kappa "),
          Map.entry("λ", " lambda "),
          Map.entry("μ", " mu "),
          Map.entry("µ", " mu "),
          Map.entry("σ", " sigma "),
          Map.entry("τ", " tau "),
          Map.entry("ω", " omega "));

  private Folded() {}

  /** Words in lower case, parted by one blank. */
  static String words(String text) {
    String folded = MARKUP.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      folded = folded.replace(letter.getKey(), letter.getValue());
    }
    folded = MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD)).replaceAll("");
    return OTHERS.matcher(folded.replace("'", "").replace("\u2019", "")).replaceAll(" ").strip();
  }

  /** The same, word by word. */
  static List<String> list(String text) {
    String words = words(text);
    return words.isEmpty() ? List.of() : Arrays.asList(words.split(" "));
  }

  /** The same without blanks: what is left when hyphens and line breaks fall differently. */
  static String squeezed(String text) {
    return words(text).replace(" ", "");
  }

  /** Insertions, deletions and exchanges of letters between two texts. */
  static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[other.length() + 1];
      now[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int exchange = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(exchange, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[other.length()];
  }
}
