package org.evidenceexplorer.core.schema;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Fingerprint;
import org.evidenceexplorer.core.model.LanguageCodes;
import org.evidenceexplorer.core.text.Analysis;

/** How a whole value becomes one term, which holds no white space and is under 255 characters. */
final class WholeValue {
  /** Stands between words: no analysis leaves it in one. */
  private static final String BETWEEN_WORDS = "|";

  private static final int LONGEST = 200;
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private WholeValue() {}

  /** The value's words alone: case, accents and punctuation differ between sources. */
  static String folded(String value) {
    List<String> words = Analysis.EXACT.terms(value);
    return shortened(String.join(BETWEEN_WORDS, words));
  }

  /** The code of a language by any of its names; of an unknown one, its name. */
  static String language(String name) {
    String code = LanguageCodes.shortCode(name.strip());
    return folded(code.isEmpty() ? name : code);
  }

  /** The value as it stands, for names of which every character counts. */
  static String unbroken(String value) {
    return shortened(BLANK.matcher(value.strip()).replaceAll("%20"));
  }

  /** The whole of a long term decides; its beginning still finds it. */
  private static String shortened(String term) {
    return term.length() <= LONGEST
        ? term
        : term.substring(0, LONGEST) + BETWEEN_WORDS + Fingerprint.of(Stream.of(term));
  }
}
