package org.evidenceexplorer.indexer.bulk;

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
 * A folder with PubMed's baseline and update files. Each file is checked against its MD5 and read
 * whole: articles first, then deletions. A run goes on after the last file that was committed; a
 * number that was missing is gone back to when its file is there. When the folder has a newer year,
 * its files are read from the first on, and records that they lack are withdrawn.
 */
public final class BulkSource implements Source {
  /** What stands before the colon on the command line. */
  public static final String SCHEME = "pubmed-files";

  private final Path folder;

  private BulkSource(Path folder) {
    this.folder = folder;
  }

  /**
   * The files in a folder.
   *
   * @throws SourceFailure if there is no such folder
   */
  public static BulkSource of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new SourceFailure(folder + ": no such folder");
    }
    return new BulkSource(folder.normalize());
  }

  @Override
  public String name() {
    return SCHEME + ":" + folder;
  }

  @Override
  public Forecast forecast(Held held) {
    BulkFolder now = BulkFolder.of(folder);
    BulkPosition start = start(held, now);
    List<BulkFile> files = now.after(start.number());
    if (files.isEmpty()) {
      return Forecast.of(0, "nothing new after " + now.files().getLast().name());
    }
    long bytes = files.stream().mapToLong(BulkFile::bytes).sum();
    return new Forecast(
        "%d of PubMed's files, %s to %s, %,d KB; NLM puts up to 30,000 records into one"
            .formatted(
                files.size(),
                files.getFirst().name(),
                files.getLast().name(),
                (bytes + 1023) / 1024),
        Forecast.UNKNOWN.records());
  }

  @Override
  public Stream<Item> items(Held held) {
    return Stream.of(this)
        .mapMulti((source, to) -> {
          BulkFolder now = BulkFolder.of(folder);
          new BulkReading(now, start(held, now), held, to).read();
        });
  }

  private BulkPosition start(Held held, BulkFolder now) {
    BulkPosition start = BulkPosition.start(held.position().flatMap(BulkPosition::parse), now);
    held.position()
        .flatMap(BulkPosition::parse)
        .filter(last -> last.year() > now.year())
        .ifPresent(last -> {
          throw new SourceFailure(
              "%s: files of year %02d or later expected, as were read before, found %02d"
                  .formatted(folder, last.year(), now.year()));
        });
    return start;
  }
}
