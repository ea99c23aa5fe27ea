package org.evidenceexplorer.indexer.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.indexer.source.SourceFailure;

/**
 * One of PubMed's files. The baseline of a year and all updates to it are numbered through, and are
 * read in the order of their numbers.
 *
 * @param year of the baseline, two digits
 */
record BulkFile(int year, int number, Path path) implements Comparable<BulkFile> {
  private static final Pattern NAME = Pattern.compile("pubmed(\\d\\d)n(\\d{1,8})\\.xml\\.gz");
  private static final Comparator<BulkFile> ORDER =
      Comparator.comparingInt(BulkFile::year).thenComparingInt(BulkFile::number);

  /** The file of this path, empty if its name is of another kind. */
  static Optional<BulkFile> of(Path path) {
    Matcher name = NAME.matcher(String.valueOf(path.getFileName()));
    return name.matches()
        ? Optional.of(
            new BulkFile(Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2)), path))
        : Optional.empty();
  }

  String name() {
    return String.valueOf(path.getFileName());
  }

  long bytes() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The day on which the file came here: its records are as of then or a little earlier. */
  LocalDate day() {
    try {
      return LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), ZoneOffset.UTC);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  SourceFailure unreadable(IOException e) {
    return new SourceFailure("%s: cannot be read (%s)".formatted(path, e.getMessage()), e);
  }

  @Override
  public int compareTo(BulkFile other) {
    return ORDER.compare(this, other);
  }
}
