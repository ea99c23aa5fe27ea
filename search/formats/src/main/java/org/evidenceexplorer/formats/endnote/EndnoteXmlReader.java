package org.evidenceexplorer.formats.endnote;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.formats.record.RecordReader;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.formats.xml.Elements;
import org.evidenceexplorer.formats.xml.Piece;
import org.evidenceexplorer.formats.xml.Pieces;
import org.evidenceexplorer.formats.xml.XmlText;

/**
 * Reads EndNote XML, each record by itself, so that a broken one is rejected and the rest goes on.
 */
public final class EndnoteXmlReader implements RecordReader {
  private static final Set<String> ROOTS = Set.of("xml", "records", "record");

  private final Reader text;
  private final Pieces pieces;
  private final Origin origin;
  private final Elements parser = new Elements(Set.of());
  private long number;
  private boolean checked;

  public EndnoteXmlReader(InputStream in, Origin origin) throws IOException {
    this.text = XmlText.of(in);
    this.pieces = new Pieces(text, Set.of("record"));
    this.origin = origin;
  }

  @Override
  public Optional<ReadRecord> next() throws IOException {
    Optional<Piece> piece = pieces.next();
    if (piece.isPresent()) {
      return Optional.of(read(piece.get()));
    }
    String root = pieces.root().orElse("xml");
    boolean wrong = !checked && !ROOTS.contains(root);
    checked = true;
    return wrong
        ? Optional.of(rejected(1, "<xml> expected, found <" + root + ">"))
        : Optional.empty();
  }

  private ReadRecord read(Piece piece) {
    return switch (piece) {
      case Piece.Broken broken -> rejected(broken.line(), broken.why());
      case Piece.Whole whole -> {
        number++;
        try {
          yield new ReadRecord.Parsed(
              new EndnoteRecord(parser.parse(whole.text())).draft().build(origin));
        } catch (Unreadable e) {
          yield rejected(whole.line(), e.why());
        }
      }
    };
  }

  private ReadRecord rejected(long line, String why) {
    return new ReadRecord.Rejected("record %d, line %d".formatted(number, line), why);
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
