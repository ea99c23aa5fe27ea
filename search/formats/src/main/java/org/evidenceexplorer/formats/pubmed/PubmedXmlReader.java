package org.evidenceexplorer.formats.pubmed;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.record.Draft;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.formats.record.RecordReader;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.formats.xml.Element;
import org.evidenceexplorer.formats.xml.Elements;
import org.evidenceexplorer.formats.xml.Piece;
import org.evidenceexplorer.formats.xml.Pieces;
import org.evidenceexplorer.formats.xml.XmlText;

/**
 * Reads PubMed XML. Each article and book is parsed by itself, so that a broken one is rejected and
 * the rest goes on. An error that NCBI puts into the body, a page of HTML, and a body without
 * records that is no set of records, are rejections too; an empty set is no record and no error.
 */
public final class PubmedXmlReader implements RecordReader {
  private static final Set<String> RECORDS =
      Set.of("PubmedArticle", "PubmedBookArticle", "DeleteCitation", "DeleteDocument", "ERROR");

  /** Roots under which nothing but records and deletions stands. */
  private static final Set<String> SETS =
      Set.of(
          "PubmedArticleSet",
          "PubmedBookArticleSet",
          "PubmedArticle",
          "PubmedBookArticle",
          "DeleteCitation",
          "eFetchResult");

  private final Reader text;
  private final Pieces pieces;
  private final Origin origin;
  // References are a third of the bytes, and no fact about the record itself.
  private final Elements parser = new Elements(Set.of("ReferenceList"));
  private final Deque<ReadRecord> waiting = new ArrayDeque<>();
  private long number;
  private boolean ended;

  public PubmedXmlReader(InputStream in, Origin origin) throws IOException {
    this.text = XmlText.of(in);
    this.pieces = new Pieces(text, RECORDS);
    this.origin = origin;
  }

  @Override
  public Optional<ReadRecord> next() throws IOException {
    while (waiting.isEmpty() && !ended) {
      Optional<Piece> piece = pieces.next();
      if (piece.isEmpty()) {
        ended = true;
        checkRoot();
      } else {
        switch (piece.get()) {
          case Piece.Whole whole -> take(whole);
          case Piece.Broken broken -> reject(broken.line(), broken.why());
        }
      }
    }
    return Optional.ofNullable(waiting.poll());
  }

  private void checkRoot() {
    String root = pieces.root().orElse("");
    if (!root.isEmpty() && !SETS.contains(root)) {
      reject(1, "<PubmedArticleSet> expected, found <" + root + ">");
    }
  }

  private void take(Piece.Whole piece) {
    try {
      Element element = parser.parse(piece.text());
      switch (piece.name()) {
        case "PubmedArticle" -> parsed(Article.read(element));
        case "PubmedBookArticle" -> parsed(BookDocument.read(element));
        case "ERROR" -> reject(piece.line(), "NCBI answered: " + element.text());
        default -> delete(element, piece.line());
      }
    } catch (Unreadable e) {
      reject(piece.line(), e.why());
    }
  }

  private void parsed(Draft draft) throws Unreadable {
    waiting.add(new ReadRecord.Parsed(draft.build(origin)));
    number++;
  }

  private void delete(Element deletions, long line) {
    for (Element pmid : deletions.all("PMID")) {
      Optional<Identifier> identifier = Identifier.of(Scheme.PMID, pmid.text());
      identifier.ifPresentOrElse(
          id -> waiting.add(new ReadRecord.Deleted(id)),
          () -> reject(line, "a PMID to delete expected, found \"" + pmid.text() + "\""));
    }
  }

  private void reject(long line, String why) {
    waiting.add(new ReadRecord.Rejected("line %d, after %d records".formatted(line, number), why));
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
