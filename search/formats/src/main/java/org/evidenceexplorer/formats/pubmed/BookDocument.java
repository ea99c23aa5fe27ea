package org.evidenceexplorer.formats.pubmed;

import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.record.Draft;
import org.evidenceexplorer.formats.record.Draft.Text;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.formats.xml.Element;

/**
 * Reads a {@code PubmedBookArticle}: a book, or a chapter of one.
 *
 * <p>The publication date is the book's; a chapter's own contribution date comes before it.
 */
final class BookDocument {
  private BookDocument() {}

  static Draft read(Element bookArticle) throws Unreadable {
    Element document =
        bookArticle
            .first("BookDocument")
            .orElseThrow(() -> new Unreadable("<BookDocument> expected, found none"));
    Draft draft = new Draft().book();
    Shared.pmid(document, draft);
    identifiers(document, draft);
    document.first("Book").ifPresent(book -> book(book, draft));
    titles(document, draft);
    dates(bookArticle, document, draft);
    Shared.authors(document.all("AuthorList"), draft);
    Shared.types(document, draft);
    document.all("Language").forEach(language -> draft.language(language.text()));
    Shared.summary(document, draft);
    document.all("KeywordList", "Keyword").forEach(keyword -> draft.keyword(keyword.text()));
    Shared.grants(document, draft);
    return draft;
  }

  private static void identifiers(Element document, Draft draft) {
    for (Element id : document.all("ArticleIdList", "ArticleId")) {
      switch (id.attribute("IdType")) {
        case "doi" -> draft.identifier(Scheme.DOI, id.text());
        case "pmc", "pmcid" -> draft.identifier(Scheme.PMCID, id.text());
        default -> {
          // The book shelf's own numbers name no work elsewhere.
        }
      }
    }
  }

  private static void book(Element book, Draft draft) {
    draft.put(Text.PUBLISHER, book.textOf("Publisher", "PublisherName"));
    draft.put(Text.PLACE, book.textOf("Publisher", "PublisherLocation"));
    draft.put(Text.EDITION, book.textOf("Edition"));
    draft.put(Text.VOLUME, book.textOf("Volume"));
    book.all("Isbn").forEach(isbn -> draft.isbn(isbn.text()));
    Shared.authors(book.all("AuthorList"), draft);
  }

  /** A chapter has a title beside the book's; a book has the book's alone. */
  private static void titles(Element document, Draft draft) {
    String book = document.textOf("Book", "BookTitle");
    String chapter = document.textOf("ArticleTitle");
    draft.put(Text.TITLE, chapter);
    if (draft.text(Text.TITLE) != null) {
      draft.put(Text.BOOK_TITLE, book);
    }
    draft.put(Text.TITLE, book).put(Text.TITLE, Shared.NO_TITLE);
    draft.put(Text.ORIGINAL_TITLE, document.textOf("VernacularTitle"));
    draft.put(Text.PAGES, document.textOf("Pagination", "MedlinePgn"));
  }

  private static void dates(Element bookArticle, Element document, Draft draft) {
    document.first("ContributionDate").ifPresent(date -> draft.date(Shared.date(date)));
    document
        .first("Book", "PubDate")
        .ifPresent(issue -> {
          PartialDate date = Shared.date(issue);
          draft.date(date).date(Imprint.Kind.ISSUE, date);
          draft.put(Text.PRINTED_DATE, Shared.printed(issue));
        });
    document
        .first("DateRevised")
        .ifPresent(date -> draft.date(Imprint.Kind.RECORD_REVISED, Shared.date(date)));
    bookArticle
        .all("PubmedBookData", "History", "PubMedPubDate")
        .forEach(event -> Shared.event(event, draft));
  }
}
