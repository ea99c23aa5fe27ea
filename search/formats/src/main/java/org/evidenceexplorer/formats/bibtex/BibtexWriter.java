package org.evidenceexplorer.formats.bibtex;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.formats.prose.Sections;
import org.evidenceexplorer.formats.record.RecordWriter;
import org.evidenceexplorer.formats.record.Remarks;
import org.jspecify.annotations.Nullable;

/** Writes BibTeX in UTF-8; characters that LaTeX would take for its own are escaped. */
public final class BibtexWriter implements RecordWriter {
  private final Writer out;

  public BibtexWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Record record) throws IOException {
    Imprint.Book book = record.details().imprint().book();
    String type = book == null ? "article" : book.title() == null ? "book" : "incollection";
    String key = record.studyId().toString().replaceAll("[^A-Za-z0-9]+", "_");
    out.write("@" + type + "{" + key + ",\n");
    Bibliography facts = record.bibliography();
    field("title", facts.title());
    if (!facts.authors().isEmpty() || !facts.authorsComplete()) {
      raw("author", BibtexNames.print(facts.authors(), facts.authorsComplete()));
    }
    publication(facts.publication());
    if (book != null) {
      book(book);
    }
    identifiers(record);
    field("language", facts.language());
    if (!record.summary().sections().isEmpty()) {
      field("abstract", Sections.join(record.summary().sections()));
    }
    notes(record);
    out.write("}\n\n");
  }

  private void publication(Publication publication) throws IOException {
    field("journal", publication.journal());
    field("shortjournal", publication.journalAbbreviation());
    field("volume", publication.volume());
    field("number", publication.issue());
    String pages = publication.pages();
    boolean range = pages != null && pages.matches("[A-Za-z]*\\d+-[A-Za-z]*\\d+");
    raw("pages", pages == null ? null : range ? pages.replace("-", "--") : Latex.escaped(pages));
    PartialDate date = publication.date();
    if (date != null) {
      field("year", Integer.toString(date.year()));
      field("month", date.month() == 0 ? null : Integer.toString(date.month()));
      field("day", date.day() == 0 ? null : Integer.toString(date.day()));
    }
  }

  private void book(Imprint.Book book) throws IOException {
    field("booktitle", book.title());
    if (!book.editors().isEmpty()) {
      raw("editor", BibtexNames.print(book.editors(), true));
    }
    field("publisher", book.publisher());
    field("address", book.place());
    field("edition", book.edition());
    field("isbn", book.isbns().isEmpty() ? null : book.isbns().getFirst());
  }

  private void identifiers(Record record) throws IOException {
    for (Identifier identifier : record.identifiers()) {
      switch (identifier.scheme()) {
        case DOI, PMID, PMCID -> field(identifier.scheme().key(), identifier.value());
        case NCT, REGISTRATION, HASH -> {
          // Remarks hold them.
        }
      }
    }
    List<String> issns = record.details().imprint().issns();
    field("issn", issns.isEmpty() ? null : issns.getFirst());
  }

  private void notes(Record record) throws IOException {
    List<String> lines = Remarks.of(record);
    List<String> keywords = record.details().subjects().keywords();
    boolean joins =
        keywords.stream().noneMatch(keyword -> keyword.contains(";") || keyword.contains(","));
    if (joins && !keywords.isEmpty()) {
      field("keywords", String.join(", ", keywords));
    } else {
      keywords.forEach(keyword -> lines.add("keyword: " + keyword));
    }
    if (!lines.isEmpty()) {
      raw("annote", lines.stream().map(BibtexWriter::line).collect(Collectors.joining("\n")));
    }
  }

  private void field(String name, @Nullable String value) throws IOException {
    raw(name, value == null ? null : line(value));
  }

  private static String line(String value) {
    return Latex.escaped(value.strip().replaceAll("\\s+", " "));
  }

  private void raw(String name, @Nullable String value) throws IOException {
    if (value != null && !value.isBlank()) {
      out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
