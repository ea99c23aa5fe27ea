package org.evidenceexplorer.indexer.europepmc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.MeshHeading;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.prose.Dates;
import org.evidenceexplorer.formats.prose.MarkedUp;
import org.evidenceexplorer.formats.prose.Names;
import org.evidenceexplorer.formats.prose.Prose;
import org.evidenceexplorer.formats.record.Draft;
import org.evidenceexplorer.formats.record.Draft.Text;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.indexer.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Reads one result of a search, in the full form ({@code core}) or the short one ({@code lite}).
 *
 * <p>The date is the journal issue's as printed. {@code printPublicationDate} is none: it gives
 * every issue of a month its first day.
 */
final class EuropePmcRecord {
  static final String SOURCE = "europepmc";
  private static final String YES = "Y";
  private static final String PREPRINT = "Preprint";

  private final Json row;
  private final Draft draft = new Draft();

  private EuropePmcRecord(Json row) {
    this.row = row;
  }

  /**
   * The record.
   *
   * @throws Unreadable if it has no name in Europe PMC or no title, or is a preprint without a DOI,
   *     which nothing would tell from the article that came of it
   */
  static Record read(Json row, LocalDate fetched) throws Unreadable {
    return new EuropePmcRecord(row).draft().build(new Origin(SOURCE, fetched));
  }

  private Draft draft() throws Unreadable {
    Key key = Key.of(row).orElseThrow(() -> new Unreadable("source and id expected, found none"));
    draft.put(Text.OWN_ID, key.toString());
    draft.url("https://europepmc.org/article/" + key.source() + "/" + key.id());
    identifiers(key);
    if (key.isPreprint() && !draft.has(Scheme.DOI)) {
      throw new Unreadable("a preprint with a DOI expected, found none");
    }
    draft.put(Text.TITLE, row.text("title"));
    draft.put(Text.LICENCE, row.text("license"));
    authors();
    journal(key);
    dates(key);
    MarkedUp.sections(row.text("abstractText"))
        .forEach(section -> draft.section(section.label(), section.text()));
    draft.language(row.text("language"));
    types(key);
    subjects();
    row.items("grantsList", "grant")
        .forEach(grant -> draft.grant(grant.text("grantId"), grant.text("agency"), null));
    row.items("commentCorrectionList", "commentCorrection")
        .forEach(tie -> Tie.read(tie).ifPresent(draft::notice));
    return draft;
  }

  private void identifiers(Key key) {
    draft.identifier(Scheme.PMID, key.source().equals(Key.MEDLINE) ? key.id() : row.text("pmid"));
    draft.identifier(Scheme.PMCID, key.source().equals(Key.CENTRAL) ? key.id() : row.text("pmcid"));
    draft.identifier(Scheme.DOI, row.text("doi"));
  }

  private void authors() {
    List<Json> authors = row.items("authorList", "author");
    if (authors.isEmpty()) {
      line(row.text("authorString"));
    } else {
      authors.forEach(author -> draft.author(author(author)));
    }
  }

  /** {@code Okafor N, Silva AB, et al.}, as the short form has it. */
  private void line(String authors) {
    for (String name : Prose.clean(authors).replaceFirst("\\.$", "").split(",\\s*", -1)) {
      draft.author(Names.read(name));
    }
  }

  private static @Nullable Author author(Json author) {
    Optional<String> group = author.stated("collectiveName");
    if (group.isPresent()) {
      return new Author(Prose.clean(group.get()), null, null, true);
    }
    String family = Prose.clean(author.text("lastName"));
    if (family.isEmpty()) {
      return Names.read(author.text("fullName"));
    }
    String given = author.stated("firstName").orElse(author.text("initials"));
    return new Author(family, Prose.orNull(given), Prose.orNull(author.text("suffix")), false);
  }

  private void journal(Key key) {
    Json issue = row.at("journalInfo");
    draft
        .put(Text.JOURNAL, issue.text("journal", "title"))
        .put(Text.JOURNAL_ABBREVIATION, issue.text("journal", "medlineAbbreviation"))
        .put(Text.JOURNAL_ABBREVIATION, issue.text("journal", "isoabbreviation"))
        .put(Text.JOURNAL_ABBREVIATION, row.text("journalTitle"))
        .put(Text.VOLUME, issue.text("volume"))
        .put(Text.VOLUME, row.text("journalVolume"))
        .put(Text.ISSUE, issue.text("issue"))
        .put(Text.ISSUE, row.text("issue"))
        .put(Text.PAGES, row.text("pageInfo"));
    draft.issn(issue.text("journal", "issn")).issn(issue.text("journal", "essn"));
    for (String issn : row.text("journalIssn").split(";", -1)) {
      draft.issn(issn);
    }
    if (key.isPreprint()) {
      draft.put(Text.JOURNAL, row.text("bookOrReportDetails", "publisher"));
    }
  }

  private void dates(Key key) {
    Json issue = row.at("journalInfo");
    draft.date(Dates.read(issue.text("dateOfPublication")));
    draft.date(Dates.of(issue.text("yearOfPublication"), issue.text("monthOfPublication"), null));
    if (key.isPreprint()) {
      draft.date(day("firstPublicationDate"));
    }
    draft.date(Dates.read(row.text("pubYear")));
    draft
        .date(Imprint.Kind.ELECTRONIC, day("electronicPublicationDate"))
        .date(Imprint.Kind.ENTERED, day("dateOfCreation"))
        .date(Imprint.Kind.RECORD_REVISED, day("dateOfRevision"));
  }

  private @Nullable PartialDate day(String name) {
    return PartialDate.parse(row.text(name)).orElse(null);
  }

  /** Of a preprint, in the word by which merging knows one, whatever the server prints. */
  private void types(Key key) {
    if (key.isPreprint()) {
      draft.type(PREPRINT);
    }
    row.texts("pubTypeList", "pubType").forEach(draft::type);
    for (String type : row.text("pubType").split(";", -1)) {
      draft.type(type);
    }
  }

  private void subjects() {
    row.items("meshHeadingList", "meshHeading").stream()
        .filter(heading -> heading.stated("descriptorName").isPresent())
        .map(EuropePmcRecord::heading)
        .forEach(draft::mesh);
    row.texts("keywordList", "keyword").forEach(draft::keyword);
  }

  private static MeshHeading heading(Json heading) {
    return new MeshHeading(
        part(heading, "descriptorName"),
        heading.items("meshQualifierList", "meshQualifier").stream()
            .filter(qualifier -> qualifier.stated("qualifierName").isPresent())
            .map(qualifier -> part(qualifier, "qualifierName"))
            .toList());
  }

  private static MeshHeading.Part part(Json part, String name) {
    return new MeshHeading.Part(
        Prose.clean(part.text(name)), null, part.text("majorTopic_YN").equals(YES));
  }
}
