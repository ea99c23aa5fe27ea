package org.evidenceexplorer.citations.references;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The marks of links in brackets that databases print after an entry, such as {@code [PubMed]}. */
final class LinkMarks {
  private static final Pattern MARK =
      Pattern.compile(
          "\\[(PubMed|PMC free article|PMC|DOI|Google Scholar|Cross ?[Rr]ef|Medline|MEDLINE|Ref list"
              + "|Web of Science|ISI|Scopus|EMBASE|CAS|ADS|Free Full Text|Full Text|Full Text PDF"
              + "|Article|Publisher|PDF|View Article|Abstract/Free Full Text|Cochrane Library"
              + "|Europe PMC|Semantic Scholar|arXiv)\\]");

  private LinkMarks() {}

  /** The marks of an entry, in order, without brackets. */
  static List<String> of(String text) {
    return MARK.matcher(text).results().map(mark -> mark.group(1)).distinct().toList();
  }

  /** An entry without its marks. */
  static String strip(String text) {
    return MARK.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
  }

  /** Whether an entry has a mark. */
  static boolean has(String text, String mark) {
    return MARK.matcher(text).results().map(MatchResult::group).anyMatch(m -> m.contains(mark));
  }
}
