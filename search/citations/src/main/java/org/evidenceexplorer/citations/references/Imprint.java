package org.evidenceexplorer.citations.references;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Place, publisher and year, as entries of books print them.
 *
 * @param start where it begins in the entry
 * @param dated whether a day or month is printed, as with magazines
 */
record Imprint(int start, @Nullable String year, @Nullable String pages, boolean dated) {
  private static final String NAME =
      "\\p{Lu}(?:[\\p{L}&,'\u2019() -]|(?<=\\b\\p{L}{1,2})\\.){1,60}?";
  private static final String PAGES =
      "pp?\\.?\\s*(?<pages>[A-Za-z]?\\d+\\s*(?:[-\u2010-\u2015]\\s*[A-Za-z]?\\d+)?)";
  private static final Pattern FORM =
      Pattern.compile(
          "(?<=[.;,?!)]\\s)"
              + NAME
              + ":\\s*"
              + NAME
              + "(?:[;,]\\s*|\\s)"
              + Locator.YEAR
              + "(?<date>\\.?\\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?(?:\\s+\\d{1,2})?)?"
              + "(?![\\d;:(]|,\\s*\\d|\\s*\\()(?:[.,;:\\s]*"
              + PAGES
              + ")?");
  private static final Pattern UNDATED =
      Pattern.compile(
          "(?<=[.;,?!)]\\s)"
              + NAME
              + ":\\s*(?:\\p{Lu}\\.\\s)*\\p{Lu}[^.:;]{2,60}[;.,]\\s*(?:"
              + PAGES
              + ")?\\.?\\s*$");

  /** The imprint of an entry. */
  static Optional<Imprint> find(String text) {
    Matcher form = FORM.matcher(text);
    Optional<Imprint> last = Optional.empty();
    while (form.find()) {
      last =
          Optional.of(
              new Imprint(
                  form.start(),
                  form.group("year"),
                  form.group("pages"),
                  form.group("date") != null));
    }
    Matcher undated = UNDATED.matcher(text);
    return last.isPresent() || !undated.find()
        ? last
        : Optional.of(new Imprint(undated.start(), null, undated.group("pages"), false));
  }
}
