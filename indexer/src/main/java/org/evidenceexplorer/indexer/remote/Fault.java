package org.evidenceexplorer.indexer.remote;

/**
 * Why there is no answer; without secrets.
 *
 * @param service whom was asked
 * @param asked what was asked, as {@link Call#told}
 */
public record Fault(Kind kind, String service, String asked, String expected, String found) {

  /** What sort of fault it is. */
  public enum Kind {
    /** No connection, or one that broke or fell silent. */
    UNREACHABLE,
    /** It says that it is busy or out of order, also after pauses. */
    BUSY,
    /** It does not know what was asked for: status 404 or 410. */
    MISSING,
    /** It refuses the call. */
    REFUSED,
    /** Its answer is not what was expected. */
    NOT_UNDERSTOOD,
    /** Its answer is beyond what is taken in at once. */
    TOO_LARGE,
    /** The time for the call was over before it could be made. */
    TOO_LATE,
    /** The program is being stopped. */
    INTERRUPTED
  }

  /** The fault in one line. */
  public String words() {
    return "%s: %s expected, found %s (%s)".formatted(service, expected, found, asked);
  }
}
