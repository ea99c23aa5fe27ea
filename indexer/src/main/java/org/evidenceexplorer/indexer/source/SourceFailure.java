package org.evidenceexplorer.indexer.source;

import java.io.Serial;

/** A source that cannot be read; the message is one line for the person who named it. */
public final class SourceFailure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  /** A source that cannot be read. */
  public SourceFailure(String message) {
    super(message);
  }

  /** A source that cannot be read; the cause says more. */
  public SourceFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
