package org.evidenceexplorer.indexer.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.SourceFailure;
import org.jspecify.annotations.Nullable;

/**
 * Where a run puts what it could not read: a file beside a local index, one line each with source,
 * place and reason, parted by tabs; else the errors of the program. The file of an earlier run is
 * replaced, and there is none if all could be read.
 */
public final class Rejects implements AutoCloseable {
  private final String index;
  private final PrintWriter errors;
  private @Nullable Path file;
  private @Nullable Writer writer;

  /**
   * The rejects of a run.
   *
   * @param index the index's URI; a new one may begin to be there while the run goes on
   */
  public Rejects(String index, PrintWriter errors) {
    this.index = index;
    this.errors = errors;
  }

  /** The file beside an index that is a folder of this machine; empty if it is something else. */
  static Optional<Path> beside(String index) {
    Path folder = Path.of(index.substring(index.indexOf(':') + 1));
    return Files.isDirectory(folder) && folder.getFileName() != null
        ? Optional.of(folder.resolveSibling(folder.getFileName() + ".rejects"))
        : Optional.empty();
  }

  void add(String source, Item.Rejected rejected) {
    String line =
        "%s\t%s\t%s".formatted(source, oneLine(rejected.where()), oneLine(rejected.why()));
    if (writer == null) {
      writer = open();
    }
    if (writer == null) {
      errors.println("rejected: " + line.replace("\t", ": "));
    } else {
      write(writer, line);
    }
  }

  private @Nullable Writer open() {
    file = beside(index).orElse(null);
    try {
      return file == null ? null : Files.newBufferedWriter(file);
    } catch (IOException e) {
      throw new SourceFailure("cannot write rejects to %s: %s".formatted(file, e), e);
    }
  }

  private void write(Writer open, String line) {
    try {
      open.write(line + System.lineSeparator());
    } catch (IOException e) {
      throw new SourceFailure("cannot write rejects to %s: %s".formatted(file, e), e);
    }
  }

  /** The file that holds what was rejected; empty if there is none. */
  public Optional<Path> written() {
    return writer == null ? Optional.empty() : Optional.ofNullable(file);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Override
  public void close() {
    try {
      if (writer != null) {
        writer.close();
      } else if (beside(index).isPresent()) {
        Files.deleteIfExists(beside(index).get());
      }
    } catch (IOException e) {
      throw new SourceFailure("cannot write rejects beside %s: %s".formatted(index, e), e);
    }
  }
}
