package org.evidenceexplorer.formats.input;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.evidenceexplorer.formats.record.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text, each decoded by itself ({@link Encoding}), so that files put together from
 * several sources come out right. A line ends with LF, CR or both.
 */
public final class Lines implements Closeable {
  private final InputStream bytes;
  private final @Nullable InputStreamReader wide;
  private byte[] line = new byte[1 << 10];
  private int next;
  private long number;
  private boolean cut;
  private @Nullable String damage;

  public Lines(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    Charset charset = Encoding.of(Bytes.head(buffered, 2));
    this.bytes = buffered;
    this.wide =
        charset.equals(StandardCharsets.UTF_8) ? null : new InputStreamReader(buffered, charset);
    this.next = read();
  }

  /** The next line without its end, null at the end of the text or where it is damaged. */
  public @Nullable String next() throws IOException {
    if (next < 0) {
      return null;
    }
    number++;
    String text = wide == null ? narrow() : wide();
    return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The number of the line that was last handed out, from 1. */
  public long number() {
    return number;
  }

  /** Whether a line so far was longer than {@link Limits#FIELD}, and what was over is missing. */
  public boolean takeCut() {
    boolean was = cut;
    cut = false;
    return was;
  }

  /** Why the text ends where it does, if it should not; null if it ends well. */
  public @Nullable String damage() {
    return damage;
  }

  private String narrow() throws IOException {
    int length = 0;
    for (; next >= 0 && next != '\n' && next != '\r'; next = read()) {
      if (length == line.length && length < Limits.FIELD) {
        line = Arrays.copyOf(line, Math.min(2 * length, Limits.FIELD));
      }
      if (length < line.length) {
        line[length++] = (byte) next;
      } else {
        cut = true;
      }
    }
    stepOverEnd();
    return Encoding.text(line, length);
  }

  private String wide() throws IOException {
    StringBuilder text = new StringBuilder();
    for (; next >= 0 && next != '\n' && next != '\r'; next = read()) {
      if (text.length() < Limits.FIELD) {
        text.append((char) next);
      } else {
        cut = true;
      }
    }
    stepOverEnd();
    return text.toString();
  }

  private void stepOverEnd() throws IOException {
    int end = next;
    if (end >= 0) {
      next = read();
      if (end == '\r' && next == '\n') {
        next = read();
      }
    }
  }

  private int read() throws IOException {
    try {
      return wide == null ? bytes.read() : wide.read();
    } catch (IOException e) {
      if (!Bytes.isOfContent(e)) {
        throw e;
      }
      damage = "the compressed file is cut short or damaged: " + e.getMessage();
      return -1;
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
