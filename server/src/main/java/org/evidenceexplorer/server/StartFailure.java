package org.evidenceexplorer.server;

import java.io.Serial;
import java.util.stream.Stream;

/** The server cannot listen where it was told to; the message is for the person who started it. */
final class StartFailure extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private StartFailure(String message, Throwable cause) {
    super(message, cause);
  }

  static StartFailure listening(Settings settings, Throwable failure) {
    String reason = reason(failure);
    String place = settings.host() + ":" + settings.port();
    return reason.contains("in use")
        ? new StartFailure(
            "%s is in use by another program: choose another port with --port".formatted(place),
            failure)
        : new StartFailure("cannot listen on %s: %s".formatted(place, reason), failure);
  }

  /** What the operating system says, which is at the root. */
  private static String reason(Throwable failure) {
    Throwable root =
        Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .reduce(failure, (outer, inner) -> inner);
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }
}
