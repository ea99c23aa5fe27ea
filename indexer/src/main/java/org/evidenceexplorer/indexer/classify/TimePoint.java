package org.evidenceexplorer.indexer.classify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.jspecify.annotations.Nullable;

/** When a result was measured, where its clause names one time. */
final class TimePoint {
  static final Rule NAME = new Rule("outcome.time-point", 1);
  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?:at|after) (?:the )?((?:\\d{1,3}|one|two|three|four|five|six|eight|twelve)[- ](?:days?|weeks?|months?|years?))\\b"
              + "(?! (?:old|of age))");
  private static final Pattern ANY = Pattern.compile("\\b(?:days?|weeks?|months?|years?)\\b");

  private TimePoint() {}

  /** The only time in a clause, null if it names none or several. */
  static @Nullable Quote in(Clause clause) {
    Matcher time = TIME.matcher(clause.folded());
    if (!time.find() || ANY.matcher(clause.folded()).results().count() != 1) {
      return null;
    }
    return clause.quote(time.start(1), time.end(1));
  }
}
