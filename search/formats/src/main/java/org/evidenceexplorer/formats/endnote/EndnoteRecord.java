package org.evidenceexplorer.formats.endnote;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.prose.Dates;
import org.evidenceexplorer.formats.prose.Names;
import org.evidenceexplorer.formats.prose.Prose;
import org.evidenceexplorer.formats.prose.Sections;
import org.evidenceexplorer.formats.record.Draft;
import org.evidenceexplorer.formats.record.Draft.Text;
import org.evidenceexplorer.formats.record.FoundIds;
import org.evidenceexplorer.formats.record.Remarks;
import org.evidenceexplorer.formats.xml.Element;
import org.jspecify.annotations.Nullable;

/** What an EndNote record says. Runs of style go; their sub- and superscripts stay. */
final class EndnoteRecord {
  private static final Pattern ARCHIVE = Pattern.compile("(?i).*\\b(pubmed|medline|nlm)\\b.*");

  private final Element record;
  private final Draft draft = new Draft();

  EndnoteRecord(Element record) {
    this.record = record;
  }

  Draft draft() {
    titles();
    record
        .all("contributors", "authors", "author")
        .forEach(name -> draft.author(Names.read(name.text())));
    record
        .all("contributors", "secondary-authors", "author")
        .forEach(name -> draft.editor(Names.read(name.text())));
    draft
        .put(Text.VOLUME, record.textOf("volume"))
        .put(Text.ISSUE, record.textOf("number"))
        .put(Text.PAGES, record.textOf("pages"))
        .put(Text.PUBLISHER, record.textOf("publisher"))
        .put(Text.PLACE, record.textOf("pub-location"))
        .put(Text.EDITION, record.textOf("edition"));
    draft.language(Prose.clean(record.textOf("language")));
    record.all("keywords", "keyword").forEach(keyword -> draft.keyword(keyword.text()));
    draft.date(date());
    identifiers();
    String summary = record.textOf("abstract");
    draft.sections(summary == null ? List.of() : Sections.split(summary));
    return draft;
  }

  private void titles() {
    String type = record.first("ref-type").map(kind -> kind.attribute("name")).orElse("");
    boolean section = type.equals("Book Section");
    String around = record.textOf("titles", "secondary-title");
    draft.put(Text.TITLE, record.textOf("titles", "title"));
    if (section || type.endsWith("Book")) {
      draft.book().put(Text.BOOK_TITLE, section ? around : null);
      serials(draft::isbn);
      return;
    }
    draft
        .put(Text.JOURNAL, record.textOf("periodical", "full-title"))
        .put(Text.JOURNAL, around)
        .put(Text.JOURNAL, record.textOf("titles", "alt-title"))
        .put(Text.JOURNAL_ABBREVIATION, record.textOf("periodical", "abbr-1"))
        .put(Text.JOURNAL_ABBREVIATION, record.textOf("alt-periodical", "abbr-1"));
    serials(draft::issn);
  }

  private void serials(Consumer<String> taker) {
    Prose.clean(record.textOf("isbn"))
        .replaceAll("\\([^)]*\\)", ";")
        .lines()
        .flatMap(line -> List.of(line.split("[;,]|\\s(?=\\d)", -1)).stream())
        .forEach(taker);
  }

  /** The year of its own element; month and day if they stand beside it. */
  private @Nullable PartialDate date() {
    PartialDate year = Dates.read(record.textOf("dates", "year"));
    String day = record.textOf("dates", "pub-dates", "date");
    if (year == null || day == null) {
      return year == null ? Dates.read(day) : year;
    }
    PartialDate whole = Dates.read(day);
    PartialDate joined = whole == null ? Dates.read(year.year() + " " + Prose.clean(day)) : whole;
    return joined != null && joined.year() == year.year() ? joined : year;
  }

  private void identifiers() {
    String doi = record.textOf("electronic-resource-num");
    if (doi != null) {
      FoundIds.takeDoi(doi, draft);
    }
    String archive =
        Prose.clean(
            record.textOf("remote-database-name")
                + " "
                + record.textOf("remote-database-provider"));
    if (ARCHIVE.matcher(archive).matches()) {
      draft.identifier(Scheme.PMID, Prose.clean(record.textOf("accession-num")));
    }
    draft.identifier(Scheme.PMCID, Prose.clean(record.textOf("custom2")));
    record.all("urls").stream()
        .flatMap(Element::elements)
        .flatMap(Element::elements)
        .forEach(url -> {
          draft.url(Prose.clean(url.text()));
          FoundIds.take(url.text(), draft);
        });
    String notes = record.textOf("notes");
    if (notes != null) {
      notes
          .lines()
          .filter(line -> !Remarks.read(line, draft))
          .forEach(line -> FoundIds.take(line, draft));
    }
  }
}
