package org.evidenceexplorer.indexer.pubmed;

import java.util.regex.Pattern;
import org.evidenceexplorer.indexer.remote.BodyCheck.Checked;

/** Tells errors that NCBI puts into answers: those that pass, and those that stay. */
final class NcbiError {
  /** The backend, or the pace: asking again helps. A position beyond the cap names it too. */
  private static final Pattern PASSING =
      Pattern.compile(
          "(?i)backend|rate limit|try again|temporar|time[ds]?[ -]?out|unavailable|connection"
              + "|failed to|cannot connect|unable to obtain|internal error|overload");

  private static final Pattern LASTING =
      Pattern.compile("(?i)retstart|invalid|not found|empty id|not supported|cannot get document");

  /** The records asked for do not exist. */
  private static final Pattern NO_RECORD =
      Pattern.compile("(?i)UID=|cannot get document|empty (id list|result)|not found");

  private NcbiError() {}

  static <T> Checked<T> judged(String error) {
    return passes(error)
        ? new Checked.Passing<>("an answer", error)
        : new Checked.Lasting<>("an answer", error);
  }

  static boolean passes(String error) {
    return PASSING.matcher(error).find() && !LASTING.matcher(error).find();
  }

  static boolean saysThatThereIsNone(String error) {
    return !passes(error) && NO_RECORD.matcher(error).find();
  }
}
