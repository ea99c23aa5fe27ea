package org.evidenceexplorer.core.query;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the names of fields that Europe PMC puts before a word: {@code TITLE:migraine}. */
final class FieldName {
  private static final int LONGEST = 24;

  private static final Map<String, Scope> OTHER_NAMES =
      Map.of(
          "FIRST_PDATE", Scope.PUBLISHED,
          "PMID", Scope.PMID,
          "pmid", Scope.PMID,
          "doi", Scope.DOI);

  /** Names that Europe PMC has and that cannot be asked for here. */
  private static final Set<String> NOT_HERE =
      Set.of(
          "ACK_FUND",
          "AFF",
          "AUTHORID",
          "AUTH_COLLECTIVE_LIST",
          "AUTH_LAST",
          "AUTH_MAN",
          "BODY",
          "CITED",
          "CITES",
          "DISEASE",
          "ED",
          "E_PDATE",
          "FIG",
          "FIRST_IDATE",
          "FT_IDATE",
          "GRANT_AGENCY",
          "GRANT_ID",
          "HAS_ABSTRACT",
          "HAS_DOI",
          "HAS_FT",
          "HAS_PDF",
          "HAS_REFLIST",
          "INTRO",
          "IN_EPMC",
          "IN_PMC",
          "ISBN",
          "ISSN",
          "ISSUE",
          "KW",
          "LICENSE",
          "MESH",
          "METHODS",
          "OPEN_ACCESS",
          "ORGANISM",
          "PAGE_INFO",
          "PMCID",
          "PUBLISHER",
          "P_PDATE_D",
          "REF",
          "RESULTS",
          "SRC",
          "TABLE",
          "VOLUME");

  private FieldName() {}

  /** The scope that is named here, whose name is then read; empty if none is. */
  static Optional<Scope> read(QueryText text) {
    int start = text.position();
    int colon = colon(text, start);
    if (colon < 0 || text.at(colon + 1) == '\0' || QueryText.isBlank(text.at(colon + 1))) {
      return Optional.empty();
    }
    String name = text.between(start, colon);
    if (NOT_HERE.contains(name)) {
      throw text.mistake(start, name + ": cannot be asked for here");
    }
    Optional<Scope> scope =
        Scope.inEuropePmc(name).or(() -> Optional.ofNullable(OTHER_NAMES.get(name)));
    if (scope.isPresent()) {
      text.moveTo(colon + 1);
    }
    return scope;
  }

  /** Whether a scope is named here. */
  static boolean isAt(QueryText text) {
    int start = text.position();
    boolean named = read(text).isPresent();
    text.moveTo(start);
    return named;
  }

  private static int colon(QueryText text, int start) {
    int at = start;
    while (at - start < LONGEST && (Character.isLetter(text.at(at)) || text.at(at) == '_')) {
      at++;
    }
    return at > start && text.at(at) == ':' ? at : -1;
  }
}
