package org.evidenceexplorer.citations.references;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in a journal a work stands, as an entry prints it: year, volume, issue and pages, in one of
 * the usual orders.
 *
 * @param start where it begins in the entry
 * @param end where what follows it begins
 * @param dated whether a day or month is printed
 */
record Locator(
    int start,
    int end,
    @Nullable String year,
    @Nullable String volume,
    @Nullable String issue,
    @Nullable String pages,
    boolean dated) {
  static final String YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)[a-z]?";
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter)[a-z]*\\.?";
  private static final String DATE =
      "(?<date>[\\s,]+"
          + MONTH
          + "(?:\\s*[-/\u2013]\\s*"
          + MONTH
          + ")?(?:\\s+\\d{1,2}(?:[-\u2013]\\d{1,2})?)?)?";
  private static final String VOLUME =
      "(?:[Vv]ol(?:ume)?\\.?\\s*)?(?<volume>[A-Z]{0,3}\\d{1,4}[A-Za-z]?(?:[-\u2013/]\\d{1,4})?(?:\\s?[Ss]uppl\\.?(?:\\s\\d+)?)?)";
  private static final String ISSUE =
      "\\s*(?:\\((?<issue>[^()]{1,30})\\)(?:\\s?[Ss]uppl\\.?(?:\\s\\d+)?)?)?";
  private static final String PAGES =
      "(?<pages>(?:pp?\\.?\\s*)?(?:[A-Za-z]{1,4}\\.?)?\\d[\\dA-Za-z]*(?:\\s*[-\u2010-\u2015]\\s*[A-Za-z]{0,4}\\d[\\dA-Za-z]*)?)";
  private static final String BEFORE = "(?<![\\d\\p{L}/-])";
  private static final String AFTER = "(?![\\d\\p{L}])";

  /** In the order in which they are tried; in each, the last place that fits counts. */
  private static final List<Pattern> FORMS =
      patterns(
          // 2006;17(1):51-63   2009, 6, 86-96   2009 6:86-96
          BEFORE + YEAR + DATE + "\\s*[;,:]\\s*" + VOLUME + ISSUE + "\\s*[:,]\\s*" + PAGES + AFTER,
          BEFORE + YEAR + DATE + "\\s+" + VOLUME + ISSUE + "\\s*:\\s*" + PAGES + AFTER,
          // vol. 12, no. 3, pp. 45-67, May 2010
          "[Vv]ol\\.?\\s*(?<volume>[\\dA-Z]+),?\\s*(?:(?:[Nn]o|[Ii]ss(?:ue)?)\\.?\\s*(?<issue>[\\w-]+\\.?(?:\\s\\d+)?),?\\s*)?"
              + "(?:[Aa]rt(?:icle)?\\.?\\s*(?:[Nn]o\\.?)?\\s*)?"
              + PAGES
              + ",?\\s*(?<date>"
              + MONTH
              + "[\\s,]*(?:\\d{1,2},?\\s*)?)?"
              + YEAR,
          // 12(3), 45-67 (2010)   12, no. 3 (2010): 45-67   12.3 (2010): 45-67
          BEFORE
              + VOLUME
              + ISSUE
              + "\\s*[:,]\\s*"
              + PAGES
              + "\\s*[,.]?\\s*\\("
              + YEAR
              + DATE
              + "\\)",
          BEFORE
              + VOLUME
              + "(?:(?:,\\s*no\\.\\s*|\\.)(?<issue>\\d+))?\\s*\\((?:[A-Z]\\w+\\.?\\s*)?"
              + YEAR
              + "\\)\\s*[:,]\\s*"
              + PAGES,
          // (1999) Journal 274, 1234-1240: the year stands elsewhere
          "(?<=[\\p{L}.),]\\s)"
              + VOLUME
              + ISSUE
              + "\\s*[:,]\\s*"
              + PAGES
              + AFTER
              + "(?=[\\s.,;]*$)",
          // 2015;17(7)   2013;26
          BEFORE + YEAR + DATE + "\\s*;\\s*" + VOLUME + ISSUE + AFTER,
          // 1983:21-51
          BEFORE + YEAR + DATE + "\\s*:\\s*" + PAGES + AFTER,
          // 2012 at the end, or before what is said of the print
          BEFORE + YEAR + DATE + "(?=[\\s.,;)]*$)",
          BEFORE
              + YEAR
              + DATE
              + "(?=[.,;]?\\s*(?:\\[|[Ee]pub|[Pp]ublished|[Aa]head|[Ii]n press|,\\s*pp?\\.|pp?\\.))",
          "(?<=[.,;:]\\s)" + YEAR + "(?=\\.\\s)");

  private static List<Pattern> patterns(String... forms) {
    return Arrays.stream(forms).map(Pattern::compile).toList();
  }

  /** The place that an entry prints. */
  static Optional<Locator> find(String text) {
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      Optional<Locator> last = Optional.empty();
      while (matcher.find()) {
        last = Optional.of(of(matcher));
      }
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  private static Locator of(Matcher matcher) {
    return new Locator(
        matcher.start(),
        matcher.end(),
        group(matcher, "year"),
        group(matcher, "volume"),
        group(matcher, "issue"),
        group(matcher, "pages"),
        group(matcher, "date") != null);
  }

  private static @Nullable String group(Matcher matcher, String name) {
    return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
  }
}
