package org.evidenceexplorer.formats.bibtex;

import java.util.List;
import java.util.Set;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.prose.Dates;
import org.evidenceexplorer.formats.prose.Prose;
import org.evidenceexplorer.formats.prose.Sections;
import org.evidenceexplorer.formats.record.Draft;
import org.evidenceexplorer.formats.record.Draft.Text;
import org.evidenceexplorer.formats.record.FoundIds;
import org.evidenceexplorer.formats.record.Remarks;
import org.jspecify.annotations.Nullable;

/** What the fields of a BibTeX entry say. */
final class BibtexRecord {
  private static final Set<String> BOOKS =
      Set.of("book", "booklet", "manual", "proceedings", "collection", "mvbook");
  private static final Set<String> CHAPTERS = Set.of("inbook", "incollection", "suppbook");

  private final Entry entry;
  private final Draft draft = new Draft();

  BibtexRecord(Entry entry) {
    this.entry = entry;
  }

  Draft draft() {
    title();
    String authors = entry.field("author");
    BibtexNames.read(authors == null ? "" : authors).forEach(draft::author);
    String editors = entry.field("editor");
    BibtexNames.read(editors == null ? "" : editors).forEach(draft::editor);
    draft
        .put(Text.VOLUME, plain("volume"))
        .put(Text.ISSUE, plain("number", "issue"))
        .put(Text.PAGES, plain("pages", "eid", "articleno"))
        .put(Text.PUBLISHER, plain("publisher", "school", "institution", "organization"))
        .put(Text.PLACE, plain("address", "location"))
        .put(Text.EDITION, plain("edition"));
    draft.date(date());
    identifiers();
    lists();
    notes();
    String summary = plain("abstract");
    draft.sections(summary == null ? List.of() : Sections.split(summary));
    return draft;
  }

  private void title() {
    String title = plain("title");
    String subtitle = plain("subtitle");
    draft.put(Text.TITLE, title == null || subtitle == null ? title : title + ": " + subtitle);
    boolean chapter = CHAPTERS.contains(entry.type());
    if (chapter || BOOKS.contains(entry.type())) {
      draft.book().put(Text.BOOK_TITLE, chapter ? plain("booktitle") : null);
    } else {
      draft.put(Text.JOURNAL, plain("journal", "journaltitle", "booktitle"));
      draft.put(Text.JOURNAL_ABBREVIATION, plain("shortjournal"));
    }
  }

  private @Nullable PartialDate date() {
    String date = plain("date");
    PartialDate whole =
        date == null
            ? null
            : PartialDate.parse(Prose.clean(date))
                .orElseGet(() -> Dates.read(date.split("/", 2)[0]));
    return whole == null ? Dates.of(plain("year"), plain("month"), plain("day")) : whole;
  }

  private void identifiers() {
    String doi = plain("doi");
    if (doi != null) {
      FoundIds.takeDoi(doi, draft);
    }
    put(Scheme.PMID, plain("pmid"));
    put(Scheme.PMCID, plain("pmcid", "pmc"));
    String kind = plain("eprinttype", "archiveprefix");
    if (kind != null && kind.strip().equalsIgnoreCase("pubmed")) {
      put(Scheme.PMID, plain("eprint"));
    }
    String url = plain("url", "howpublished");
    if (url != null) {
      draft.url(url);
      FoundIds.take(url, draft);
    }
  }

  private void put(Scheme scheme, @Nullable String value) {
    if (value != null && !draft.has(scheme)) {
      draft.identifier(scheme, value);
    }
  }

  private void lists() {
    String language = plain("language", "langid");
    draft.language(language == null ? "" : language);
    String issn = plain("issn");
    draft.issn(issn == null ? "" : issn);
    String isbn = plain("isbn");
    draft.isbn(isbn == null ? "" : isbn);
    String keywords = plain("keywords", "keyword");
    if (keywords != null) {
      List.of(keywords.split(keywords.contains(";") ? ";" : ",", -1)).forEach(draft::keyword);
    }
  }

  private void notes() {
    for (String name : List.of("annote", "note")) {
      String note = entry.field(name);
      if (note != null) {
        note.lines()
            .map(Latex::plain)
            .filter(line -> !Remarks.read(line, draft))
            .forEach(line -> FoundIds.take(line, draft));
      }
    }
  }

  private @Nullable String plain(String... names) {
    String value = entry.field(names);
    return value == null ? null : Latex.plain(value);
  }
}
