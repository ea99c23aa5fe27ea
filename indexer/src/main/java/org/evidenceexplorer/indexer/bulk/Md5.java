package org.evidenceexplorer.indexer.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.indexer.source.SourceFailure;

/**
 * The check sum that NLM puts beside each file, in {@code NAME.md5}. It is read as any 32
 * hexadecimal digits, because tools write them before the name of the file or after it.
 */
final class Md5 {
  private static final Pattern SUM =
      Pattern.compile("(?<![0-9A-Fa-f])[0-9A-Fa-f]{32}(?![0-9A-Fa-f])");
  private static final int BUFFER = 1 << 16;

  private Md5() {}

  /**
   * Checks that a file came whole.
   *
   * @throws SourceFailure if it did not, or if that cannot be told
   */
  static void check(BulkFile file) {
    String expected = stated(file);
    String found = HexFormat.of().formatHex(sum(file));
    if (!found.equals(expected)) {
      throw new SourceFailure(
          "%s: MD5 %s expected, found %s: fetch the file again"
              .formatted(file.path(), expected, found));
    }
  }

  private static String stated(BulkFile file) {
    Path beside = file.path().resolveSibling(file.name() + ".md5");
    try {
      Matcher sum = SUM.matcher(Files.readString(beside, StandardCharsets.ISO_8859_1));
      if (sum.find()) {
        return sum.group().toLowerCase(Locale.ROOT);
      }
      throw new SourceFailure(beside + ": 32 hexadecimal digits expected, found none");
    } catch (NoSuchFileException e) {
      throw new SourceFailure(
          beside + ": no such file, so nobody knows whether the other is whole", e);
    } catch (IOException e) {
      throw new SourceFailure("%s: cannot be read (%s)".formatted(beside, e.getMessage()), e);
    }
  }

  private static byte[] sum(BulkFile file) {
    MessageDigest digest = digest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file.path())) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return digest.digest();
    } catch (IOException e) {
      throw file.unreadable(e);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has MD5", e);
    }
  }
}
