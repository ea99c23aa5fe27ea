package org.evidenceexplorer.formats.xml;

import java.io.IOException;
import java.io.Reader;

/** A stream of characters with one character of look-ahead and a count of lines. */
final class Characters {
  static final int END = -1;

  private final Reader reader;
  private final char[] buffer = new char[1 << 15];
  private int at;
  private int filled;
  private long line = 1;

  Characters(Reader reader) {
    this.reader = reader;
  }

  long line() {
    return line;
  }

  /** The next character, or {@link #END}. */
  int read() throws IOException {
    int c = peek();
    if (c != END) {
      at++;
      if (c == '\n') {
        line++;
      }
    }
    return c;
  }

  int peek() throws IOException {
    if (at == filled) {
      int more = reader.read(buffer, 0, buffer.length);
      at = 0;
      filled = Math.max(more, 0);
    }
    return filled == 0 ? END : buffer[at];
  }

  /** Reads up to and without this character or the end; keeps what fits. */
  void until(char stop, Kept kept) throws IOException {
    while (peek() != END) {
      int start = at;
      while (at < filled && buffer[at] != stop) {
        if (buffer[at] == '\n') {
          line++;
        }
        at++;
      }
      kept.add(buffer, start, at - start);
      if (at < filled) {
        return;
      }
    }
  }

  /** Reads up to and with the end mark, or to the end. */
  void past(String mark) throws IOException {
    char last = mark.charAt(mark.length() - 1);
    StringBuilder tail = new StringBuilder();
    for (int c = read(); c != END; c = read()) {
      tail.append((char) c);
      if (c == last && tail.length() >= mark.length() && endsWith(tail, mark)) {
        return;
      }
      if (tail.length() > 4 * mark.length()) {
        tail.delete(0, tail.length() - mark.length());
      }
    }
  }

  private static boolean endsWith(StringBuilder text, String mark) {
    return text.indexOf(mark, text.length() - mark.length()) >= 0;
  }
}
