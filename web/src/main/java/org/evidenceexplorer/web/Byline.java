package org.evidenceexplorer.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.core.model.Study;

/** Who wrote a work, and where and when it appeared, in words. */
final class Byline {
  private static final int SHORT = 3;
  private static final int CITED = 6;
  private static final String NOBODY = "Authors not stated";

  private Byline() {}

  /** {@code Fabbrocini G, Fardella N, Monfrecola A, et al.} */
  static String authors(Bibliography bibliography) {
    return authors(bibliography.authors(), SHORT);
  }

  /** Every author, in full. */
  static String allAuthors(Bibliography bibliography) {
    String names = authors(bibliography.authors(), Integer.MAX_VALUE);
    return bibliography.authorsComplete() || bibliography.authors().isEmpty()
        ? names
        : names + " (the list may not be whole)";
  }

  private static String authors(List<Author> authors, int most) {
    if (authors.isEmpty()) {
      return NOBODY;
    }
    String names =
        authors.stream().limit(most).map(Author::shortName).collect(Collectors.joining(", "));
    return authors.size() > most ? names + ", et al." : names;
  }

  /** {@code Clin Exp Dermatol, 2009}. */
  static String journal(Publication publication) {
    String journal =
        publication.journalAbbreviation() == null
            ? publication.journal()
            : publication.journalAbbreviation();
    return (journal == null ? "Journal not stated" : journal)
        + ", "
        + (publication.year() == null ? "year not stated" : publication.year());
  }

  /** {@code Clinical and Experimental Dermatology. 2009;34(8):874-879}. */
  static String publication(Publication publication) {
    String journal = publication.anyJournalName();
    String issue = publication.year() == null ? "" : ". " + issue(publication);
    return (journal == null ? "Journal not stated" : journal)
        + (issue.isEmpty() ? ", year not stated" : issue);
  }

  private static String issue(Publication publication) {
    String year = publication.year() == null ? "[date unknown]" : publication.year().toString();
    String volume = publication.volume() == null ? "" : publication.volume();
    String issue = publication.issue() == null ? "" : "(" + publication.issue() + ")";
    String pages = publication.pages() == null ? "" : ":" + publication.pages();
    String place = volume + issue + pages;
    return place.isEmpty() ? year : year + ";" + place;
  }

  /** The work as a reference list in Vancouver style cites it, of what is known. */
  static String citeAs(Study study) {
    Bibliography work = study.bibliography();
    String journal =
        work.publication().journalAbbreviation() == null
            ? work.publication().anyJournalName()
            : work.publication().journalAbbreviation();
    return Stream.of(
            work.authors().isEmpty() ? "" : authors(work.authors(), CITED),
            work.title(),
            journal == null ? "" : journal,
            issue(work.publication()),
            identifier(study, Scheme.DOI, "doi: "),
            identifier(study, Scheme.PMID, "PMID: "))
        .filter(part -> !part.isBlank())
        .map(Byline::stopped)
        .collect(Collectors.joining(" "));
  }

  private static String identifier(Study study, Scheme scheme, String prefix) {
    return study.aliases().stream()
        .filter(alias -> alias.scheme() == scheme)
        .map(Identifier::value)
        .findFirst()
        .map(prefix::concat)
        .orElse("");
  }

  private static String stopped(String part) {
    return part.matches(".*[.?!]") ? part : part + ".";
  }
}
