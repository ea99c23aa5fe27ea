package org.evidenceexplorer.formats.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Encodings of old exports: UTF-8, UTF-16 (with a byte order mark, or told by its zero bytes), and
 * Windows-1252 for bytes that are no UTF-8.
 */
public final class Encoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Encoding() {}

  /** UTF-16 of either order if the first bytes say so, else UTF-8. */
  public static Charset of(byte[] head) {
    if (head.length < 2) {
      return StandardCharsets.UTF_8;
    }
    int first = (head[0] & 0xff) << 8 | (head[1] & 0xff);
    if (first == 0xfeff || (head[0] == 0 && head[1] != 0)) {
      return StandardCharsets.UTF_16BE;
    }
    return first == 0xfffe || (head[0] != 0 && head[1] == 0)
        ? StandardCharsets.UTF_16LE
        : StandardCharsets.UTF_8;
  }

  /** UTF-8 where the bytes are that, else Windows-1252. */
  static String text(byte[] bytes, int length) {
    try {
      CharBuffer text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
      return text.toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, 0, length, WINDOWS);
    }
  }
}
