package org.evidenceexplorer.formats.pubmed;

import java.util.List;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.MeshHeading;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.prose.Prose;
import org.evidenceexplorer.formats.record.Draft;
import org.evidenceexplorer.formats.record.Draft.Text;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.formats.xml.Element;

/**
 * Reads a {@code PubmedArticle}.
 *
 * <p>The publication date is the journal issue's, by which libraries and reference lists cite the
 * work; without one, the electronic date; without that, the day on which PubMed took the record in.
 */
final class Article {
  private final Element citation;
  private final Element article;
  private final Draft draft = new Draft();

  private Article(Element citation, Element article) {
    this.citation = citation;
    this.article = article;
  }

  static Draft read(Element pubmedArticle) throws Unreadable {
    Element citation =
        pubmedArticle
            .first("MedlineCitation")
            .orElseThrow(() -> new Unreadable("<MedlineCitation> expected, found none"));
    Element article =
        citation
            .first("Article")
            .orElseThrow(() -> new Unreadable("<Article> expected, found none"));
    return new Article(citation, article).draft(pubmedArticle);
  }

  private Draft draft(Element pubmedArticle) throws Unreadable {
    Shared.pmid(citation, draft);
    identifiers(pubmedArticle);
    title();
    journal();
    dates(pubmedArticle);
    Shared.authors(article.all("AuthorList"), draft);
    Shared.types(article, draft);
    article.all("Language").forEach(language -> draft.language(language.text()));
    Shared.summary(article, draft);
    citation.all("OtherAbstract").forEach(other -> Shared.otherSummary(other, draft));
    subjects();
    Shared.grants(article, draft);
    registrations();
    citation
        .all("CommentsCorrectionsList", "CommentsCorrections")
        .forEach(correction -> Corrections.read(correction).ifPresent(draft::notice));
    citation.first("CoiStatement").ifPresent(statement -> draft.conflict(statement.text()));
    return draft;
  }

  private void identifiers(Element pubmedArticle) {
    article.all("ELocationID").stream()
        .filter(id -> id.attribute("EIdType").equals("doi") && !id.attribute("ValidYN").equals("N"))
        .forEach(id -> doi(id.text()));
    // Direct children only: the same element names the works of the reference list.
    for (Element id : pubmedArticle.all("PubmedData", "ArticleIdList", "ArticleId")) {
      switch (id.attribute("IdType")) {
        case "doi" -> doi(id.text());
        case "pmc" -> draft.identifier(Scheme.PMCID, id.text());
        default -> {
          // PubMed's own number stands in the citation; the rest names no work.
        }
      }
    }
  }

  /** The first one only: a second DOI is another version or a mistake. */
  private void doi(String text) {
    if (!draft.has(Scheme.DOI)) {
      draft.identifier(Scheme.DOI, text);
    }
  }

  private void title() {
    draft.put(Text.TITLE, article.textOf("ArticleTitle"));
    draft.put(Text.ORIGINAL_TITLE, article.textOf("VernacularTitle"));
    // Some records have the original title alone, and some none at all.
    draft.put(Text.TITLE, draft.text(Text.ORIGINAL_TITLE));
    draft.put(Text.TITLE, Shared.NO_TITLE);
  }

  private void journal() {
    article
        .first("Journal")
        .ifPresent(journal -> {
          draft.put(Text.JOURNAL, journal.textOf("Title"));
          draft.put(Text.JOURNAL_ABBREVIATION, citation.textOf("MedlineJournalInfo", "MedlineTA"));
          draft.put(Text.JOURNAL_ABBREVIATION, journal.textOf("ISOAbbreviation"));
          draft.put(Text.VOLUME, journal.textOf("JournalIssue", "Volume"));
          draft.put(Text.ISSUE, journal.textOf("JournalIssue", "Issue"));
          journal.all("ISSN").forEach(issn -> draft.issn(issn.text()));
        });
    citation.all("MedlineJournalInfo", "ISSNLinking").forEach(issn -> draft.issn(issn.text()));
    article.first("Pagination").ifPresent(this::pages);
  }

  private void pages(Element pagination) {
    draft.put(Text.PAGES, pagination.textOf("MedlinePgn"));
    String first = Prose.clean(pagination.textOf("StartPage"));
    String last = Prose.clean(pagination.textOf("EndPage"));
    draft.put(Text.PAGES, last.isEmpty() ? first : first + "-" + last);
  }

  private void dates(Element pubmedArticle) {
    article
        .first("Journal", "JournalIssue", "PubDate")
        .ifPresent(issue -> {
          PartialDate date = Shared.date(issue);
          draft.date(date).date(Imprint.Kind.ISSUE, date);
          draft.put(Text.PRINTED_DATE, Shared.printed(issue));
        });
    article.all("ArticleDate").stream()
        .filter(date -> !date.attribute("DateType").equals("Print"))
        .forEach(date -> draft.date(Imprint.Kind.ELECTRONIC, Shared.date(date)));
    List<Element> history = pubmedArticle.all("PubmedData", "History", "PubMedPubDate");
    history.forEach(event -> Shared.event(event, draft));
    citation
        .first("DateRevised")
        .ifPresent(date -> draft.date(Imprint.Kind.RECORD_REVISED, Shared.date(date)));
    article.all("ArticleDate").forEach(date -> draft.date(Shared.date(date)));
    history.stream()
        .filter(event -> event.attribute("PubStatus").equals("pubmed"))
        .forEach(event -> draft.date(Shared.date(event)));
  }

  private void subjects() {
    citation.all("MeshHeadingList", "MeshHeading").stream()
        .filter(heading -> heading.first("DescriptorName").isPresent())
        .map(Article::heading)
        .forEach(draft::mesh);
    citation.all("KeywordList", "Keyword").forEach(keyword -> draft.keyword(keyword.text()));
  }

  private static MeshHeading heading(Element heading) {
    return new MeshHeading(
        part(heading.all("DescriptorName").getFirst()),
        heading.all("QualifierName").stream().map(Article::part).toList());
  }

  private static MeshHeading.Part part(Element name) {
    return new MeshHeading.Part(
        Prose.clean(name.text()),
        Prose.orNull(name.attribute("UI")),
        name.attribute("MajorTopicYN").equals("Y"));
  }

  private void registrations() {
    for (Element bank : article.all("DataBankList", "DataBank")) {
      String registry = Prose.clean(bank.textOf("DataBankName"));
      bank.all("AccessionNumberList", "AccessionNumber")
          .forEach(number -> draft.registration(registry, number.text()));
    }
  }
}
