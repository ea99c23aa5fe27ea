package org.evidenceexplorer.indexer.pubmed;

import java.util.List;
import java.util.Optional;
import org.evidenceexplorer.indexer.source.SourceFailure;

/**
 * Lists everything that a query finds, although PubMed lists {@value Eutils#CAP} records of a query
 * at most: a larger one is asked in parts, by days, and a day by what its records are. Each part
 * and the rest beside it are asked, so that no record falls between.
 */
final class Listing {
  /** Each cuts a day's records in two; none needs to be true of a record for it to be listed. */
  private static final List<String> PARTS =
      List.of(
          "english[la]",
          "hasabstract",
          "medline[sb]",
          "humans[mh]",
          "1000:2010[dp]",
          "1000:2020[dp]",
          "1000:1995[dp]",
          "free full text[sb]");

  private final Eutils eutils;
  private final PmidSet found = new PmidSet();

  private Listing(Eutils eutils) {
    this.eutils = eutils;
  }

  /** All that a query finds. */
  static PmidSet of(Eutils eutils, String query, SearchAnswer first) {
    if (first.count() <= Eutils.CAP) {
      return first.pmids();
    }
    Listing listing = new Listing(eutils);
    listing.halves(query, Window.all(eutils.today()));
    return listing.found;
  }

  /** All that a query finds in a window. */
  static PmidSet of(Eutils eutils, String query, Window window) {
    Listing listing = new Listing(eutils);
    listing.collect(query, window);
    return listing.found;
  }

  private void halves(String query, Window window) {
    window.halves().forEach(half -> collect(query, half));
  }

  private void collect(String query, Window window) {
    SearchAnswer answer = eutils.search(query, Optional.of(window), Eutils.CAP).orFail();
    if (answer.count() <= Eutils.CAP) {
      found.addAll(answer.pmids());
    } else if (window.isOneDay()) {
      cut("(" + query + ")", query, window, 0);
    } else {
      halves(query, window);
    }
  }

  private void cut(String part, String query, Window day, int next) {
    if (next == PARTS.size()) {
      throw new SourceFailure(
          "PubMed lists %,d records of a query at most, and has more for \"%s\" on %s alone:"
                  .formatted(Eutils.CAP, query, day.first())
              + " ask for less, or read its files with pubmed-files:");
    }
    for (String operator : List.of(" AND ", " NOT ")) {
      String smaller = "(" + part + operator + PARTS.get(next) + ")";
      SearchAnswer answer = eutils.search(smaller, Optional.of(day), Eutils.CAP).orFail();
      if (answer.count() <= Eutils.CAP) {
        found.addAll(answer.pmids());
      } else {
        cut(smaller, query, day, next + 1);
      }
    }
  }
}
