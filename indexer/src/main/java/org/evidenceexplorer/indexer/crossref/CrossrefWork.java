package org.evidenceexplorer.indexer.crossref;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.prose.Dates;
import org.evidenceexplorer.formats.prose.MarkedUp;
import org.evidenceexplorer.formats.prose.Prose;
import org.evidenceexplorer.formats.record.Draft;
import org.evidenceexplorer.formats.record.Draft.Text;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.indexer.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Reads a work as Crossref describes it. Every member may be missing; nobody says that a list of
 * authors is whole. The date is that of print, by which works are cited, else the first of all.
 */
final class CrossrefWork {
  static final String SOURCE = "crossref";

  private static final Set<String> CHAPTERS =
      Set.of("book-chapter", "book-section", "book-part", "reference-entry");
  private static final Set<String> BOOKS =
      Set.of("book", "monograph", "edited-book", "reference-book");
  private static final Pattern RETRACTED =
      Pattern.compile("(?i)[\\[(]?retracted( article| chapter)?\\s?[:\\])]\\s*(?=\\S)");

  private final Json work;
  private final Draft draft = new Draft();

  private CrossrefWork(Json work) {
    this.work = work;
  }

  /**
   * The record.
   *
   * @throws Unreadable if it has no DOI or no title
   */
  static Record read(Json work, LocalDate fetched) throws Unreadable {
    return new CrossrefWork(work).draft().build(new Origin(SOURCE, fetched));
  }

  /** The DOI that a work states, in canonical form. */
  static Optional<Identifier> doi(Json work) {
    return Identifier.of(Scheme.DOI, work.text("DOI"));
  }

  private Draft draft() throws Unreadable {
    Identifier doi = doi(work).orElseThrow(() -> new Unreadable("a DOI expected, found none"));
    draft.identifier(doi).put(Text.OWN_ID, doi.value()).url(work.text("URL"));
    Ties ties = new Ties(work);
    title(ties);
    work.items("author").forEach(author -> draft.author(author(author)));
    draft.authorsIncomplete();
    journal();
    dates();
    draft.language(work.text("language"));
    work.stated("type").ifPresent(draft::type);
    work.stated("subtype").ifPresent(draft::type);
    MarkedUp.sections(work.text("abstract"))
        .forEach(section -> draft.section(section.label(), section.text()));
    Licences.of(work).ifPresent(licence -> draft.put(Text.LICENCE, licence));
    work.items("funder").forEach(this::grants);
    Stream.concat(ties.notices(), ties.preprints()).forEach(draft::notice);
    return draft;
  }

  /** Publishers mark the title of a retracted work; the mark is a statement, and no title. */
  private void title(Ties ties) {
    String title = Prose.clean(work.text("title"));
    Matcher mark = RETRACTED.matcher(title);
    if (mark.lookingAt() && !ties.isNotice()) {
      draft.type("Retracted Publication");
      title = title.substring(mark.end());
    }
    String more = Prose.clean(work.text("subtitle"));
    boolean whole = more.isEmpty() || title.contains(more);
    draft.put(Text.TITLE, whole || title.isEmpty() ? title : title + ": " + more);
    draft.put(Text.ORIGINAL_TITLE, work.text("original-title"));
  }

  /** A title without the mark of a retraction. */
  static String unmarked(String title) {
    Matcher mark = RETRACTED.matcher(title);
    return mark.lookingAt() ? title.substring(mark.end()) : title;
  }

  private static @Nullable Author author(Json author) {
    String family = Prose.clean(author.text("family"));
    String group = Prose.clean(author.text("name"));
    if (family.isEmpty()) {
      return group.isEmpty() ? null : new Author(group, null, null, true);
    }
    return new Author(
        family, Prose.orNull(author.text("given")), Prose.orNull(author.text("suffix")), false);
  }

  private void journal() {
    String type = work.text("type");
    if (CHAPTERS.contains(type) || BOOKS.contains(type)) {
      draft.book();
      draft.put(Text.BOOK_TITLE, CHAPTERS.contains(type) ? work.text("container-title") : null);
      work.items("editor").forEach(editor -> draft.editor(author(editor)));
    } else {
      draft
          .put(Text.JOURNAL, work.text("container-title"))
          .put(Text.JOURNAL_ABBREVIATION, work.text("short-container-title"));
      work.items("institution").forEach(server -> draft.put(Text.JOURNAL, server.text("name")));
    }
    draft
        .put(Text.VOLUME, work.text("volume"))
        .put(Text.ISSUE, work.text("issue"))
        .put(Text.PAGES, work.text("page"))
        .put(Text.PAGES, work.text("article-number"))
        .put(Text.PUBLISHER, work.text("publisher"))
        .put(Text.PLACE, work.text("publisher-location"))
        .put(Text.EDITION, work.text("edition-number"));
    work.texts("ISSN").forEach(draft::issn);
    work.texts("ISBN").forEach(draft::isbn);
  }

  private void dates() {
    Stream.of("published-print", "issued", "published", "posted")
        .forEach(name -> draft.date(date(work.at(name))));
    draft.date(Imprint.Kind.ELECTRONIC, date(work.at("published-online")));
    draft.date(Imprint.Kind.ACCEPTED, date(work.at("accepted")));
  }

  /** {@code [[2010, 2]]}; null for the {@code [[null]]} of a work without a date. */
  static @Nullable PartialDate date(Json date) {
    Json parts = date.at("date-parts").at(0);
    return Dates.of(parts.at(0).text(), parts.at(1).text(), parts.at(2).text());
  }

  private void grants(Json funder) {
    if (funder.texts("award").isEmpty()) {
      draft.grant(null, funder.text("name"), null);
    }
    funder.texts("award").forEach(award -> draft.grant(award, funder.text("name"), null));
  }
}
