package org.evidenceexplorer.core.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** A short name for the content of a sequence of texts. */
public final class Fingerprint {
  private Fingerprint() {}

  /** Sixteen hexadecimal digits (the head of SHA-256) that change with any text or their order. */
  public static String of(Stream<String> texts) {
    MessageDigest digest = sha256();
    texts.forEachOrdered(text -> {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    });
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
