package org.evidenceexplorer.indexer.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evidenceexplorer.formats.Formats;
import org.evidenceexplorer.formats.input.Bytes;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.formats.record.RecordReader;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.SourceFailure;

/** One reading of all files of a source. */
final class FilesReading {
  /** A run may commit what it has after so many records. */
  private static final int BETWEEN_PLACES = 1000;

  /** There is no going on within the files: every run reads them from the start. */
  private static final Item.Reached PLACE = new Item.Reached("read from the start each time");

  private static final int HEAD = 65_536;

  private final Path root;
  private final String source;
  private final Consumer<Item> to;
  private final List<String> damaged = new ArrayList<>();
  private long records;

  FilesReading(Path root, String source, Consumer<Item> to) {
    this.root = root;
    this.source = source;
    this.to = to;
  }

  /**
   * Reads the files, all of them whatever one is like.
   *
   * @throws SourceFailure at the end if one is damaged
   */
  void read(List<Path> files) {
    files.forEach(this::read);
    if (!damaged.isEmpty()) {
      throw new SourceFailure(
          "%s: ends with what cannot be read and may be cut short, so nothing was removed"
              .formatted(String.join(", ", damaged)));
    }
    to.accept(PLACE);
  }

  private void read(Path file) {
    Optional<Item.Rejected> end = Optional.empty();
    try (InputStream in = Files.newInputStream(file);
        RecordReader reader = Formats.open(in, new Origin(source, day(file)))) {
      for (Optional<ReadRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        end = pass(next.get(), file);
      }
    } catch (IOException e) {
      damaged.add("%s (%s)".formatted(name(file), e.getMessage()));
    }
    if (end.isPresent() && !isForeign(file)) {
      damaged.add(end.get().where());
    }
  }

  /** Passes an item on; a file that ends with a rejection was perhaps not read to its end. */
  private Optional<Item.Rejected> pass(ReadRecord read, Path file) {
    return switch (read) {
      case ReadRecord.Parsed parsed -> {
        to.accept(new Item.Found(parsed.record()));
        records++;
        if (records % BETWEEN_PLACES == 0) {
          to.accept(PLACE);
        }
        yield Optional.empty();
      }
      case ReadRecord.Deleted deleted -> {
        to.accept(new Item.Withdrawn(source, deleted.identifier()));
        yield Optional.empty();
      }
      case ReadRecord.Rejected rejected -> {
        Item.Rejected item =
            new Item.Rejected(name(file) + ": " + rejected.where(), rejected.why());
        to.accept(item);
        yield Optional.of(item);
      }
    };
  }

  /** The day on which the file was last changed: as of then its records say what they say. */
  private static LocalDate day(Path file) throws IOException {
    return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
  }

  private String name(Path file) {
    return String.valueOf(file.equals(root) ? file.getFileName() : root.relativize(file));
  }

  /** Whether a file that lies among others is no file of records, but say a text about them. */
  private boolean isForeign(Path file) {
    if (file.equals(root)) {
      return false;
    }
    try (InputStream in = Bytes.unpacked(Files.newInputStream(file))) {
      byte[] head = Bytes.head(in, HEAD);
      return head.length > 0 && Formats.detect(head).isEmpty();
    } catch (IOException e) {
      return false;
    }
  }
}
