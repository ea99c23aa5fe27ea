package org.evidenceexplorer.indexer.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the text files that a person names. */
public final class TextFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextFile() {}

  /**
   * The whole text of a file in UTF-8.
   *
   * @throws SourceFailure if there is none or it is something else
   */
  public static String read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new SourceFailure(file + ": a file expected, found a folder");
      }
      String text = Files.readString(file);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new SourceFailure(file + ": no such file", e);
    } catch (CharacterCodingException e) {
      throw new SourceFailure(file + ": text in UTF-8 expected, found other bytes", e);
    } catch (IOException e) {
      throw new SourceFailure("%s: cannot be read (%s)".formatted(file, e.getMessage()), e);
    }
  }
}
