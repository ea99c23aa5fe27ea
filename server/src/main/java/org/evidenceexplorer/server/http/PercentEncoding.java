package org.evidenceexplorer.server.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The percent-encoding of URLs (RFC 3986, 2.1), read strictly: what is no UTF-8 is an error, never
 * a replacement character, because half an identifier may name another study.
 */
final class PercentEncoding {
  private static final String UNRESERVED = "-._~";

  /** Those that a path segment may hold as they are; the rest is encoded. */
  private static final String BARE_IN_PATH = UNRESERVED + ":@!$'()*,";

  /** What the HTTP server puts in the place of bare bytes that are no UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private PercentEncoding() {}

  /**
   * Decodes a path.
   *
   * @throws IllegalArgumentException if the text is not the encoding of UTF-8
   */
  static String decodePath(String text) {
    return decode(text);
  }

  /**
   * Decodes a name or a value of a query string, in which a plus stands for a blank.
   *
   * @throws IllegalArgumentException if the text is not the encoding of UTF-8
   */
  static String decodeQuery(String text) {
    return decode(text.replace('+', ' '));
  }

  /**
   * Encodes a text for use in a path. Slashes stay, but for those that a browser or proxy might
   * fold or follow: before another slash or a dot, and at the end.
   */
  static String encodePath(String text) {
    StringBuilder encoded = new StringBuilder();
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < octets.length; i++) {
      char character = (char) (octets[i] & 0xFF);
      boolean bare = character == '/' ? isPlainSlash(octets, i) : isBareInPath(character);
      encoded.append(bare ? character : "%%%02X".formatted((int) character));
    }
    return encoded.toString();
  }

  private static boolean isPlainSlash(byte[] octets, int place) {
    return place + 1 < octets.length && octets[place + 1] != '/' && octets[place + 1] != '.';
  }

  private static boolean isBareInPath(char character) {
    return isAsciiLetterOrDigit(character) || BARE_IN_PATH.indexOf(character) >= 0;
  }

  private static boolean isAsciiLetterOrDigit(char character) {
    return character < 128 && Character.isLetterOrDigit(character);
  }

  private static String decode(String text) {
    if (text.indexOf(REPLACEMENT) >= 0) {
      throw new IllegalArgumentException("UTF-8 expected, found other bytes");
    }
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream octets = new ByteArrayOutputStream(text.length());
    int position = 0;
    while (position < text.length()) {
      if (text.charAt(position) == '%') {
        octets.write(octet(text, position));
        position += 3;
      } else {
        int next = text.offsetByCodePoints(position, 1);
        octets.writeBytes(text.substring(position, next).getBytes(StandardCharsets.UTF_8));
        position = next;
      }
    }
    return utf8(octets.toByteArray());
  }

  private static int octet(String text, int position) {
    int high = position + 1 < text.length() ? Character.digit(text.charAt(position + 1), 16) : -1;
    int low = position + 2 < text.length() ? Character.digit(text.charAt(position + 2), 16) : -1;
    if (high < 0 || low < 0) {
      throw new IllegalArgumentException(
          "two hexadecimal digits expected after the %% at %d".formatted(position));
    }
    return high * 16 + low;
  }

  private static String utf8(byte[] octets) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("percent-encoded UTF-8 expected, found other bytes", e);
    }
  }
}
