package org.evidenceexplorer.formats.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a file, unpacked if they are gzip's. */
public final class Bytes {
  private static final int BUFFER = 1 << 16;

  private Bytes() {}

  /** The stream itself, or what it unpacks to if it begins with gzip's two magic bytes. */
  public static InputStream unpacked(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
    byte[] head = head(buffered, 2);
    boolean packed = head.length == 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
    return packed
        ? new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER)
        : buffered;
  }

  /** The first bytes of a stream that can be marked, which stays at its start. */
  public static byte[] head(InputStream in, int length) throws IOException {
    in.mark(length);
    byte[] head = in.readNBytes(length);
    in.reset();
    return head;
  }

  /** Whether a failure is of the content (cut short, badly packed), not of disk or network. */
  public static boolean isOfContent(IOException failure) {
    return failure instanceof EOFException || failure instanceof ZipException;
  }
}
