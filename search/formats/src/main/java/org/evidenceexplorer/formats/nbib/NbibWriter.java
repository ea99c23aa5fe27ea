package org.evidenceexplorer.formats.nbib;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.ConflictStatement;
import org.evidenceexplorer.core.model.Details;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.LanguageCodes;
import org.evidenceexplorer.core.model.MeshHeading;
import org.evidenceexplorer.core.model.Notice;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.prose.Names;
import org.evidenceexplorer.formats.prose.Notices;
import org.evidenceexplorer.formats.prose.Sections;
import org.evidenceexplorer.formats.record.RecordWriter;
import org.evidenceexplorer.formats.record.Remarks;
import org.jspecify.annotations.Nullable;

/** Writes NBIB, in the order of tags and with the line breaks of PubMed's own. */
public final class NbibWriter implements RecordWriter {
  private static final int WIDTH = 88;

  private final Writer out;

  public NbibWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Record record) throws IOException {
    Details details = record.details();
    identifier(record, Scheme.PMID, "PMID", "");
    tag("LR", date(details, Imprint.Kind.RECORD_REVISED));
    for (String issn : details.imprint().issns()) {
      tag("IS", issn);
    }
    publication(record);
    identifier(record, Scheme.DOI, "LID", " [doi]");
    summary(record);
    authors(record);
    languages(record);
    for (Details.Grant grant : details.support().grants()) {
      boolean slashed = (grant.funder() + "" + grant.country()).contains("/");
      tag(slashed ? "GN" : "GR", slashed ? Remarks.of(grant) : grant(grant));
    }
    for (String type : record.bibliography().publicationTypes()) {
      tag("PT", type);
    }
    rest(record);
    out.write('\n');
  }

  private void publication(Record record) throws IOException {
    Publication publication = record.bibliography().publication();
    Imprint imprint = record.details().imprint();
    tag("VI", publication.volume());
    tag("IP", publication.issue());
    if (publication.date() != null) {
      tag(
          "DP",
          imprint.printedDate() == null
              ? NbibDates.print(publication.date())
              : imprint.printedDate());
    }
    titles(record, imprint.book());
    tag("PG", publication.pages());
    tag("DEP", date(record.details(), Imprint.Kind.ELECTRONIC));
    tag("TA", publication.journalAbbreviation());
    tag("JT", publication.journal());
  }

  private void titles(Record record, Imprint.@Nullable Book book) throws IOException {
    boolean wholeBook = book != null && book.title() == null;
    tag(wholeBook ? "BTI" : "TI", record.bibliography().title());
    tag("TT", record.details().languages().originalTitle());
    if (book != null) {
      tag("BTI", book.title());
      tag("EN", book.edition());
      tag("PB", book.publisher());
      tag("PL", book.place());
      for (String isbn : book.isbns()) {
        tag("ISBN", isbn);
      }
      for (Author editor : book.editors()) {
        tag("FED", full(editor));
      }
    }
  }

  private void summary(Record record) throws IOException {
    Details details = record.details();
    if (!record.summary().sections().isEmpty()) {
      tag("AB", Sections.join(record.summary().sections()));
    }
    tag("CI", details.imprint().copyright());
    for (Details.OtherSummary other : details.languages().summaries()) {
      String kind = other.kind() == null ? "" : other.kind() + ": ";
      tag("OAB", kind + Sections.join(other.sections()));
      tag("OABL", other.language() == null ? null : LanguageCodes.longCode(other.language()));
    }
  }

  private void authors(Record record) throws IOException {
    for (Author author : record.bibliography().authors()) {
      if (author.collective()) {
        tag("CN", author.family());
      } else {
        tag("FAU", full(author));
        tag("AU", author.shortName());
      }
    }
    if (!record.bibliography().authorsComplete()) {
      tag("FAU", "et al.");
      tag("AU", "et al.");
    }
  }

  /** {@code Family, Given Jr}; a suffix that is no word of MEDLINE's gets a comma. */
  private static String full(Author author) {
    String given = author.given() == null ? "" : author.given();
    String spaced = author.family() + ", " + given + " " + author.suffix();
    return author.suffix() == null
        ? author.family() + (given.isEmpty() ? "" : ", " + given)
        : isSettled(spaced, author)
            ? spaced
            : author.family() + ", " + given + ", " + author.suffix();
  }

  private static boolean isSettled(String spaced, Author author) {
    Author read = Names.read(spaced);
    return read != null && Names.settled(read).equals(author);
  }

  private void rest(Record record) throws IOException {
    Details details = record.details();
    for (Details.Registration registration : details.registrations()) {
      tag("SI", registration.registry() + "/" + registration.number());
    }
    mesh(record);
    identifier(record, Scheme.PMCID, "PMC", "");
    for (String keyword : details.subjects().keywords()) {
      tag("OT", keyword);
    }
    conflict(details.support().conflict());
    for (Notice notice : details.notices()) {
      String tag = NoticeTags.tag(notice.relation()).orElse("");
      tag(
          tag.isEmpty() ? "GN" : tag,
          tag.isEmpty() ? Notices.printWithRelation(notice) : Notices.print(notice));
    }
    event(details, Imprint.Kind.RECEIVED, "received");
    event(details, Imprint.Kind.ACCEPTED, "accepted");
    event(details, Imprint.Kind.ENTERED, "entrez");
    for (Imprint.Dated dated : details.imprint().dates()) {
      tag("GN", dated.kind() == Imprint.Kind.ISSUE ? Remarks.of(dated) : null);
    }
    tag("SO", source(record));
  }

  private void languages(Record record) throws IOException {
    List<String> all = record.details().languages().all();
    String language = record.bibliography().language();
    if (all.isEmpty() && language != null) {
      tag("LA", LanguageCodes.longCode(language));
    }
    for (String code : all) {
      tag("LA", LanguageCodes.longCode(code));
    }
  }

  private void mesh(Record record) throws IOException {
    List<MeshHeading> headings = record.details().subjects().mesh();
    // Sources without the parts of a heading still print it.
    List<String> lines =
        headings.isEmpty()
            ? record.meshHeadings()
            : headings.stream().map(MeshHeading::marked).toList();
    for (String line : lines) {
      tag("MH", line);
    }
  }

  private void conflict(ConflictStatement conflict) throws IOException {
    switch (conflict.status()) {
      case PRESENT -> tag("COIS", conflict.text());
      case ABSENT -> out.write("COIS- \n");
      case NOT_INDEXED -> {
        // No line is what MEDLINE has for that.
      }
    }
  }

  private void event(Details details, Imprint.Kind kind, String name) throws IOException {
    Optional<PartialDate> date = details.imprint().date(kind);
    if (date.isPresent()) {
      tag("PHST", NbibDates.slashed(date.get()) + " [" + name + "]");
    }
  }

  private static @Nullable String date(Details details, Imprint.Kind kind) {
    return details.imprint().date(kind).map(NbibDates::compact).orElse(null);
  }

  /** The acronym between number and funder stays empty: a record does not keep it. */
  private static String grant(Details.Grant grant) {
    return Objects.requireNonNullElse(grant.number(), "")
        + "//"
        + Objects.requireNonNullElse(grant.funder(), "")
        + "/"
        + Objects.requireNonNullElse(grant.country(), "");
  }

  private static String source(Record record) {
    Publication publication = record.bibliography().publication();
    String journal = publication.anyJournalName();
    return (journal == null ? "" : journal + ". ")
        + (publication.date() == null ? "" : NbibDates.print(publication.date()))
        + (publication.volume() == null ? "" : ";" + publication.volume())
        + (publication.issue() == null ? "" : "(" + publication.issue() + ")")
        + (publication.pages() == null ? "" : ":" + publication.pages())
        + ".";
  }

  private void identifier(Record record, Scheme scheme, String tag, String after)
      throws IOException {
    for (Identifier identifier : record.identifiers()) {
      if (identifier.scheme() == scheme) {
        tag(tag, identifier.value() + after);
      }
    }
  }

  /** A tag and its value, broken at spaces; marks of sections are kept as they are. */
  private void tag(String tag, @Nullable String value) throws IOException {
    if (value == null || value.isBlank()) {
      return;
    }
    StringBuilder line = new StringBuilder("%-4s-".formatted(tag));
    for (String word : value.strip().split("\\s+", -1)) {
      if (line.length() > 6 && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line.setLength(0);
        line.append("     ");
      }
      line.append(' ').append(word);
    }
    out.append(line).append('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
