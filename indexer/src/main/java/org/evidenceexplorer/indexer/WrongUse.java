package org.evidenceexplorer.indexer;

import java.io.Serial;

/** Arguments or settings that cannot be right; the message is one line. */
final class WrongUse extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  WrongUse(String message) {
    super(message);
  }
}
