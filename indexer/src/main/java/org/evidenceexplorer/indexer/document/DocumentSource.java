package org.evidenceexplorer.indexer.document;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.Source;
import org.evidenceexplorer.indexer.source.SourceFailure;
import org.evidenceexplorer.indexer.source.TextFile;

/** A text file with one document. */
public final class DocumentSource implements Source {
  /** What stands before the colon on the command line. */
  public static final String SCHEME = "document";

  private final Path file;
  private final String text;

  private DocumentSource(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * The document in a file, which is read at once.
   *
   * @throws SourceFailure if it cannot be read
   */
  public static DocumentSource of(Path file) {
    return new DocumentSource(file.normalize(), TextFile.read(file));
  }

  @Override
  public String name() {
    return SCHEME + ":" + file;
  }

  @Override
  public Stream<Item> items(Held held) {
    return Stream.of(new Item.Document(String.valueOf(file.getFileName()), name(), text));
  }
}
