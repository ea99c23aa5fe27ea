package org.evidenceexplorer.core.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;

/**
 * Where a page of hits ended, on which snapshot, of which question. Written as one opaque word.
 *
 * @param snapshot the snapshot's id
 * @param question a fingerprint of all that decides hits and order
 * @param after the sort keys of the last hit, for the engine that wrote them
 */
public record Cursor(String snapshot, String question, List<String> after) {
  private static final String SEPARATOR = "\u0000";

  public Cursor {
    after = List.copyOf(after);
  }

  /** Reads what {@link #toString} writes. */
  public static Cursor parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String[] parts = plain.split(SEPARATOR, -1);
      if (parts.length >= 3) {
        return new Cursor(parts[0], parts[1], List.of(parts).subList(2, parts.length));
      }
    } catch (IllegalArgumentException notBase64) {
      // falls through to the one message
    }
    throw new BadParameter(
        "cursor", "cursor: the `next` of an earlier answer expected, found something else");
  }

  @Override
  public String toString() {
    String plain = snapshot + SEPARATOR + question + SEPARATOR + String.join(SEPARATOR, after);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
