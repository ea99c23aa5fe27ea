package org.evidenceexplorer.formats.csl;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.prose.Sections;
import org.evidenceexplorer.formats.record.RecordWriter;
import org.evidenceexplorer.formats.record.Remarks;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes CSL-JSON: an array with an object to a line. */
public final class CslWriter implements RecordWriter {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Writer out;
  private boolean begun;

  public CslWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Record record) throws IOException {
    out.write(begun ? ",\n" : "[\n");
    begun = true;
    out.write(MAPPER.writeValueAsString(item(record)));
  }

  private static ObjectNode item(Record record) {
    ObjectNode item = MAPPER.createObjectNode();
    Imprint.Book book = record.details().imprint().book();
    item.put("id", record.studyId().toString());
    item.put("type", book == null ? "article-journal" : book.title() == null ? "book" : "chapter");
    item.put("title", record.bibliography().title());
    authors(record, item);
    publication(record.bibliography().publication(), item);
    if (book != null) {
      book(book, item);
    }
    numbers(record, item);
    put(item, "language", record.bibliography().language());
    if (!record.summary().sections().isEmpty()) {
      put(item, "abstract", Sections.join(record.summary().sections()));
    }
    notes(record, item);
    return item;
  }

  private static void authors(Record record, ObjectNode item) {
    ArrayNode names = names(record.bibliography().authors());
    if (!record.bibliography().authorsComplete()) {
      names.addObject().put("literal", "et al.");
    }
    if (!names.isEmpty()) {
      item.set("author", names);
    }
  }

  private static ArrayNode names(List<Author> authors) {
    ArrayNode names = MAPPER.createArrayNode();
    for (Author author : authors) {
      ObjectNode name = names.addObject();
      name.put(author.collective() ? "literal" : "family", author.family());
      put(name, "given", author.given());
      put(name, "suffix", author.suffix());
    }
    return names;
  }

  private static void publication(Publication publication, ObjectNode item) {
    put(item, "container-title", publication.journal());
    put(item, "container-title-short", publication.journalAbbreviation());
    put(item, "volume", publication.volume());
    put(item, "issue", publication.issue());
    put(item, "page", publication.pages());
    PartialDate date = publication.date();
    if (date != null) {
      ArrayNode parts = item.putObject("issued").putArray("date-parts").addArray();
      parts.add(date.year());
      if (date.month() != 0) {
        parts.add(date.month());
      }
      if (date.day() != 0) {
        parts.add(date.day());
      }
    }
  }

  private static void book(Imprint.Book book, ObjectNode item) {
    put(item, "container-title", book.title());
    put(item, "publisher", book.publisher());
    put(item, "publisher-place", book.place());
    put(item, "edition", book.edition());
    if (!book.editors().isEmpty()) {
      item.set("editor", names(book.editors()));
    }
    if (!book.isbns().isEmpty()) {
      put(item, "ISBN", book.isbns().getFirst());
    }
  }

  private static void numbers(Record record, ObjectNode item) {
    for (Identifier identifier : record.identifiers()) {
      if (List.of(Scheme.DOI, Scheme.PMID, Scheme.PMCID).contains(identifier.scheme())) {
        String key = identifier.scheme().key().toUpperCase(Locale.ROOT);
        if (!item.has(key)) {
          item.put(key, identifier.value());
        }
      }
    }
    List<String> issns = record.details().imprint().issns();
    put(item, "ISSN", issns.isEmpty() ? null : issns.getFirst());
  }

  private static void notes(Record record, ObjectNode item) {
    List<String> lines = Remarks.of(record);
    List<String> keywords = record.details().subjects().keywords();
    boolean joins = keywords.stream().noneMatch(keyword -> keyword.contains(";"));
    if (joins && !keywords.isEmpty()) {
      item.put("keyword", String.join("; ", keywords));
    } else {
      keywords.forEach(keyword -> lines.add("keyword: " + keyword));
    }
    if (!lines.isEmpty()) {
      item.put("note", String.join("\n", lines));
    }
  }

  private static void put(ObjectNode item, String key, @Nullable String value) {
    if (value != null) {
      item.put(key, value);
    }
  }

  @Override
  public void close() throws IOException {
    out.write(begun ? "\n]\n" : "[]\n");
    out.close();
  }
}
