package org.evidenceexplorer.indexer.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.formats.Format;
import org.evidenceexplorer.formats.input.Bytes;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.formats.record.RecordReader;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;

/** One reading of PubMed's files. */
final class BulkReading {
  /** The service whose records these are, whichever way they come. */
  static final String SERVICE = "pubmed";

  private final BulkFolder folder;
  private final Held held;
  private final Consumer<Item> to;
  private final Replacing replacing;
  private BulkPosition position;
  private long records;
  private long bytes;

  BulkReading(BulkFolder folder, BulkPosition start, Held held, Consumer<Item> to) {
    this.folder = folder;
    this.position = start;
    this.held = held;
    this.to = to;
    this.replacing = new Replacing(folder.files().getLast().day());
  }

  void read() {
    if (position.replacing()) {
      folder.upTo(position.number()).forEach(this::readAgain);
    }
    List<BulkFile> files = folder.after(position.number());
    long rest = files.stream().mapToLong(BulkFile::bytes).sum();
    for (BulkFile file : files) {
      Md5.check(file);
      read(file);
      rest -= file.bytes();
      position = position.after(file);
      to.accept(new Item.Reached(position.toString()));
      to.accept(new Item.Expected(records + Math.round(rest * (double) records / bytes)));
    }
    if (position.gap() > 0) {
      to.accept(
          new Item.Remark(
              "file %04d of year %02d is missing; it is read, and all after it again, once it is there"
                  .formatted(position.gap(), position.year())));
    }
    if (position.replacing()) {
      replace();
    }
  }

  private void read(BulkFile file) {
    List<Identifier> deleted = new ArrayList<>();
    each(
        file,
        item -> {
          switch (item) {
            case ReadRecord.Parsed parsed -> {
              records++;
              if (position.replacing()) {
                replacing.present(parsed.record());
              }
              to.accept(new Item.Found(parsed.record()));
            }
            case ReadRecord.Rejected rejected ->
                to.accept(new Item.Rejected(file.name() + ": " + rejected.where(), rejected.why()));
            case ReadRecord.Deleted deletion -> deleted.add(deletion.identifier());
          }
        });
    for (Identifier pmid : deleted) {
      replacing.absent(pmid);
      to.accept(new Item.Withdrawn(SERVICE, pmid));
    }
    bytes += file.bytes();
  }

  /** Learns which records a file has that an earlier run has read. */
  private void readAgain(BulkFile file) {
    each(
        file,
        item -> {
          switch (item) {
            case ReadRecord.Parsed parsed -> replacing.present(parsed.record());
            case ReadRecord.Deleted deletion -> replacing.absent(deletion.identifier());
            case ReadRecord.Rejected rejected -> {
              // It was told by the run that read the file.
            }
          }
        });
  }

  private static void each(BulkFile file, Consumer<ReadRecord> to) {
    Origin origin = new Origin(SERVICE, file.day());
    try (InputStream in = Files.newInputStream(file.path());
        RecordReader reader = Format.PUBMED_XML.reader(Bytes.unpacked(in), origin)) {
      for (Optional<ReadRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        to.accept(next.get());
      }
    } catch (IOException e) {
      throw file.unreadable(e);
    }
  }

  /** Withdraws what the new year lacks, if it is all there. */
  private void replace() {
    Optional<String> doubt =
        position.gap() > 0 || folder.upTo(position.number()).size() < position.number()
            ? Optional.of("not all of its files are here")
            : replacing.compare(held);
    if (doubt.isPresent()) {
      to.accept(
          new Item.Remark(
              "no record was removed that the new baseline lacks, because " + doubt.get()));
      return;
    }
    replacing.gone().forEach(pmid -> to.accept(new Item.Withdrawn(SERVICE, pmid)));
    position = position.replaced();
    to.accept(new Item.Reached(position.toString()));
  }
}
