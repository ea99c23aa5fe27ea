package org.evidenceexplorer.indexer.remote;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a service sent, unpacked. */
public final class Body {
  private final byte[] bytes;

  Body(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A body of this text, as if it had been sent. */
  public static Body of(String text) {
    return new Body(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether there is nothing in it but blanks. */
  boolean isBlank() {
    for (byte one : bytes) {
      if (one > ' ' || one < 0) {
        return false;
      }
    }
    return true;
  }

  /** The bytes, to be read by something that knows their encoding. */
  public InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  /** The text, in UTF-8. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
