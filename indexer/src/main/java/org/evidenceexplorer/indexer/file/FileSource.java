package org.evidenceexplorer.indexer.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceexplorer.indexer.source.Forecast;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.Source;
import org.evidenceexplorer.indexer.source.SourceFailure;

/**
 * A file of records, or a folder of them with all folders within; hidden files are left out. The
 * format is told from the content, and gzip is unpacked. A run always reads all of it, because only
 * then it is known what is gone; a file that turns out to be damaged is read as far as possible and
 * then fails the source, so that nothing is taken for gone that is only unreadable.
 */
public final class FileSource implements Source {
  /** What stands before the colon on the command line. */
  public static final String SCHEME = "file";

  private final Path path;

  private FileSource(Path path) {
    this.path = path;
  }

  /**
   * The records in a file or folder.
   *
   * @throws SourceFailure if it is not there
   */
  public static FileSource of(Path path) {
    if (!Files.exists(path)) {
      throw new SourceFailure(path + ": no such file");
    }
    return new FileSource(path.normalize());
  }

  @Override
  public String name() {
    return SCHEME + ":" + path;
  }

  @Override
  public boolean complete() {
    return true;
  }

  @Override
  public Forecast forecast(Held held) {
    List<Path> files = files();
    long bytes = files.stream().mapToLong(FileSource::size).sum();
    return new Forecast(
        "%d %s, %,d KB, read whole"
            .formatted(files.size(), files.size() == 1 ? "file" : "files", (bytes + 1023) / 1024),
        Forecast.UNKNOWN.records());
  }

  @Override
  public Stream<Item> items(Held held) {
    return Stream.of(this)
        .mapMulti((source, to) -> new FilesReading(path, name(), to).read(files()));
  }

  /** In the order of their names, which is the same everywhere. */
  private List<Path> files() {
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !isHidden(path.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new SourceFailure("%s: cannot be read (%s)".formatted(path, e.getMessage()), e);
    }
  }

  private static boolean isHidden(Path within) {
    for (Path part : within) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
