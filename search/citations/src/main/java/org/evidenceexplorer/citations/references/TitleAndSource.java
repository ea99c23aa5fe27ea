package org.evidenceexplorer.citations.references;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title and where the work appeared, parted at a full stop. Names of journals made of dotted
 * abbreviations are taken whole.
 */
record TitleAndSource(@Nullable String title, @Nullable String source) {
  private static final Pattern QUOTED =
      Pattern.compile(
          "[\"\u201c](?<title>.{8,}?)[,.]?[\"\u201d][,.]?\\s*(?:[Ii]n:?\\s+)?(?<source>.*)");
  private static final Pattern SMALL = Pattern.compile("of|the|and|in|for|&|de");

  /** Shortened words nearly always end in a consonant. */
  private static final Pattern SHORTENED = Pattern.compile("\\p{Lu}\\p{L}{0,12}(?<![aeiouy])\\.");

  private static final int LONGEST_AT_START = 10;
  private static final int MOST_WORDS = 10;
  private static final Pattern BOUNDARY = Pattern.compile("[.?!][\"'\u201d\u2019)]*\\s+");

  /** Words that names of journals are made of, shortened as ISO 4 does. */
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:[A-Z]|[A-Z][a-z]{0,3}|.*(?:ol|chem|phys|[Gg]enet|sci|surg|[Ss]urg|[Mm]ed|ther|[Rr]ev|[Rr]es|[Bb]ull|[Pp]roc|[Aa]nnu|[Nn]atl|iatr"
              + "|[Cc]linic|[Cc]lin|[Cc]ommun|[Ll]ett|[Oo]pin|[Pp]ract|[Rr]eprod|[Ii]nvest|[Tt]ransl|[Ee]xp|[Aa]ppl|[Mm]icrosc|[Rr]adic|egener|[Bb]ehav"
              + "|[Cc]urr|[Ff]ront|[Mm]ech|[Tt]ech|[Mm]ethods|[Nn]utr|[Pp]lant|[Ii]nt|[Ee]ur|[Tt]herap|[Nn]ucleic|[Ss]truct|[Tt]rans|[Ee]nviron|[Ee]ngl|[Ss]oc|[Aa]ssoc|[Ss]yst|[Ii]nf))\\.");

  /**
   * A title and source, as they stand between authors and locator.
   *
   * @param mayLackTitle whether what cannot be parted may be a source alone
   * @param titled whether what can be parted certainly begins with a title
   */
  static TitleAndSource of(String words, boolean mayLackTitle, boolean titled) {
    Matcher quoted = QUOTED.matcher(words);
    if (quoted.matches()) {
      return new TitleAndSource(quoted.group("title"), nonBlank(quoted.group("source")));
    }
    List<Integer> boundaries = new ArrayList<>();
    Matcher boundary = BOUNDARY.matcher(words);
    while (boundary.find()) {
      boundaries.add(boundary.end());
    }
    int at = boundaries.size() - 1;
    while (at >= (titled ? 1 : 0) && isInSource(words, boundaries, at)) {
      at--;
    }
    if (at < 0) {
      return whole(words, mayLackTitle && !boundaries.isEmpty(), mayLackTitle);
    }
    int cut = boundaries.get(at);
    return new TitleAndSource(nonBlank(words.substring(0, cut)), nonBlank(words.substring(cut)));
  }

  private static TitleAndSource whole(String words, boolean dotted, boolean mayLackTitle) {
    boolean source = dotted || (mayLackTitle && looksLikeSource(words));
    return source
        ? new TitleAndSource(null, nonBlank(words))
        : new TitleAndSource(nonBlank(words), null);
  }

  private static boolean looksLikeSource(String words) {
    String[] all = words.strip().split("\\s+");
    return all.length <= MOST_WORDS
        && Arrays.stream(all).allMatch(word -> isOfName(word) || word.matches("[a-z]\\p{Lu}.*"));
  }

  /** Whether the full stop before a boundary shortens a word of the source. */
  private static boolean isInSource(String words, List<Integer> boundaries, int at) {
    int from = at == 0 ? 0 : boundaries.get(at - 1);
    String segment = words.substring(from, boundaries.get(at)).strip();
    String after = words.substring(boundaries.get(at));
    String next =
        at + 1 < boundaries.size()
            ? words.substring(boundaries.get(at), boundaries.get(at + 1))
            : after;
    String[] all = segment.split("\\s+");
    boolean alone =
        all.length == 1
            && SHORTENED.matcher(all[0]).matches()
            && (from > 0 ? next.strip().indexOf(' ') < 0 : all[0].length() < LONGEST_AT_START);
    return next.strip().split("\\s+").length <= 3
        && all.length <= 4
        && (alone || ABBREVIATION.matcher(all[all.length - 1]).matches())
        && Arrays.stream(all).allMatch(TitleAndSource::isOfName);
  }

  private static boolean isOfName(String word) {
    String bare = word.replaceFirst("^\\(", "");
    return bare.isEmpty()
        || Character.isUpperCase(bare.codePointAt(0))
        || SMALL.matcher(word).matches();
  }

  private static @Nullable String nonBlank(String words) {
    String tidy = words.strip().replaceFirst("[\\s.,;:]+$", "").replaceFirst("^[\\s.,;:]+", "");
    return tidy.isEmpty() ? null : tidy;
  }
}
