package org.evidenceexplorer.core.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A long text in few characters of a URL: compressed (RFC 1950, with a dictionary of what search
 * strategies are full of) and written in base64url. The link is the text; nothing is kept elsewhere
 * that could be lost.
 */
final class PackedText {
  /** What is most frequent stands last. Changing it would break every link there is. */
  private static final byte[] DICTIONARY =
      String.join(
              "",
              "TITLE_ABS:\" OR ABSTRACT:\" OR TITLE:\" AND AUTH:\" AND PUB_YEAR:[2000 TO 2030] NOT ",
              "randomized controlled trial[pt] OR controlled clinical trial[pt] OR placebo[tiab] OR ",
              "clinical trials as topic[mesh:noexp] NOT (animals[mh] NOT humans[mh]) AND 2000:2030[dp] ",
              "therapy[tiab] OR treatment*[tiab] OR patients[tiab] OR disease[tiab] OR syndrome[tiab] ",
              "[Title] OR [Title/Abstract] OR [MeSH Terms] OR [Text Word] OR [All Fields] OR [au] OR ",
              "\"[tiab:~3] OR \"[ti] OR [ti] OR [tw] OR [ab] OR \"[Mesh] OR [mh] OR ) AND (",
              "\"[tiab] OR *[tiab] OR \"[tiab] OR [tiab] OR ")
          .getBytes(StandardCharsets.UTF_8);

  private PackedText() {}

  static String pack(String text) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setDictionary(DICTIONARY);
      deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] part = new byte[4096];
      while (!deflater.finished()) {
        packed.write(part, 0, deflater.deflate(part));
      }
      return Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    } finally {
      deflater.end();
    }
  }

  /**
   * Reads what {@link #pack} wrote; empty if the text is anything else.
   *
   * @param longest characters; a longer text is cut off somewhere beyond it, so that a small packet
   *     cannot become a large text
   */
  static Optional<String> unpack(String packed, int longest) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(Base64.getUrlDecoder().decode(packed));
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      byte[] part = new byte[4096];
      while (!inflater.finished() && text.size() <= 4 * longest) {
        int read = inflater.inflate(part);
        if (read == 0 && !inflater.finished()) {
          if (!inflater.needsDictionary()) {
            return Optional.empty();
          }
          inflater.setDictionary(DICTIONARY);
        }
        text.write(part, 0, read);
      }
      return Optional.of(text.toString(StandardCharsets.UTF_8));
    } catch (DataFormatException | IllegalArgumentException notPacked) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
