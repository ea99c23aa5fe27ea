package org.evidenceexplorer.server;

import java.io.Serial;
import java.util.List;

/** Settings that cannot be used; the message holds every mistake. */
final class InvalidSettings extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  InvalidSettings(List<String> mistakes) {
    super(String.join("; ", mistakes));
  }
}
