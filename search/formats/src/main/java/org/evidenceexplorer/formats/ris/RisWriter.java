package org.evidenceexplorer.formats.ris;

import java.io.IOException;
import java.io.Writer;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.formats.prose.Names;
import org.evidenceexplorer.formats.prose.Pages;
import org.evidenceexplorer.formats.prose.Sections;
import org.evidenceexplorer.formats.record.RecordWriter;
import org.evidenceexplorer.formats.record.Remarks;
import org.jspecify.annotations.Nullable;

/** Writes RIS: one line to a value, so that no text can begin a tag of its own. */
public final class RisWriter implements RecordWriter {
  private final Writer out;

  public RisWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Record record) throws IOException {
    Imprint.Book book = record.details().imprint().book();
    tag("TY", book == null ? "JOUR" : book.title() == null ? "BOOK" : "CHAP");
    tag("TI", record.bibliography().title());
    for (Author author : record.bibliography().authors()) {
      tag("AU", Names.print(author));
    }
    if (!record.bibliography().authorsComplete()) {
      tag("AU", "et al.");
    }
    publication(record.bibliography().publication());
    imprint(record.details().imprint());
    identifiers(record);
    tag("LA", record.bibliography().language());
    if (!record.summary().sections().isEmpty()) {
      tag("AB", Sections.join(record.summary().sections()));
    }
    for (String keyword : record.details().subjects().keywords()) {
      tag("KW", keyword);
    }
    for (String remark : Remarks.of(record)) {
      tag("N1", remark);
    }
    out.write("ER  - \n\n");
  }

  private void publication(Publication publication) throws IOException {
    tag("JF", publication.journal());
    tag("JA", publication.journalAbbreviation());
    PartialDate date = publication.date();
    if (date != null) {
      tag("PY", Integer.toString(date.year()));
      tag("DA", date(date));
    }
    tag("VL", publication.volume());
    tag("IS", publication.issue());
    if (publication.pages() != null) {
      pages(publication.pages());
    }
  }

  private void pages(String pages) throws IOException {
    String[] ends = Pages.ends(pages);
    boolean joins =
        ends.length == 2 && (ends[0] + "-" + ends[1]).equals(pages) && !ends[0].equals(ends[1]);
    tag("SP", joins ? ends[0] : pages);
    tag("EP", joins ? ends[1] : null);
  }

  private void imprint(Imprint imprint) throws IOException {
    if (!imprint.issns().isEmpty()) {
      tag("SN", imprint.issns().getFirst());
    }
    Imprint.Book book = imprint.book();
    if (book != null) {
      tag("T2", book.title());
      for (Author editor : book.editors()) {
        tag("A2", Names.print(editor));
      }
      tag("PB", book.publisher());
      tag("CY", book.place());
      tag("ET", book.edition());
      tag("SN", book.isbns().isEmpty() ? null : book.isbns().getFirst());
    }
  }

  private void identifiers(Record record) throws IOException {
    for (Identifier identifier : record.identifiers()) {
      switch (identifier.scheme()) {
        case DOI -> tag("DO", identifier.value());
        case PMCID -> tag("C2", identifier.value());
        case PMID -> {
          tag("AN", identifier.value());
          tag("DB", "PubMed");
          tag("UR", "https://pubmed.ncbi.nlm.nih.gov/" + identifier.value() + "/");
        }
        case NCT, REGISTRATION, HASH -> {
          // Remarks hold them.
        }
      }
    }
  }

  private static String date(PartialDate date) {
    return "%d/%s/%s/"
        .formatted(
            date.year(),
            date.month() == 0 ? "" : "%02d".formatted(date.month()),
            date.day() == 0 ? "" : "%02d".formatted(date.day()));
  }

  private void tag(String tag, @Nullable String value) throws IOException {
    if (value != null && !value.isBlank()) {
      out.append(tag).append("  - ").append(value.strip().replaceAll("\\s+", " ")).append('\n');
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
