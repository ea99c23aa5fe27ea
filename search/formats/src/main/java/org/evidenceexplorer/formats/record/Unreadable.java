package org.evidenceexplorer.formats.record;

/** One record cannot be read; the message says what was expected and what was found. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  public Unreadable(String why) {
    super(why);
  }

  public Unreadable(String why, Throwable cause) {
    super(why, cause);
  }

  /** What was expected and what was found. */
  public String why() {
    return String.valueOf(getMessage());
  }
}
