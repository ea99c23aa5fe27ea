package org.evidenceexplorer.formats.record;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Scheme;

/** Identifiers that stand in links and notes, for which a format has no field. */
public final class FoundIds {
  private static final Pattern PMID =
      Pattern.compile(
          "(?i)(?:\\bPMID: ?|pubmed\\.ncbi\\.nlm\\.nih\\.gov/|ncbi\\.nlm\\.nih\\.gov/pubmed/)(\\d{1,9})(?!\\d)");
  private static final Pattern PMCID = Pattern.compile("(?i)\\b(?:PMCID: ?)?(PMC\\d{1,9})(?!\\d)");
  private static final Pattern DOI =
      Pattern.compile(
          "(?i)(?:\\bdoi: ?|doi\\.org/|\\bdoi )(10\\.\\d{4,9}(?:\\.\\d+)*(?:/|%2F)[^\\s&?#]+)");
  private static final Pattern BARE_DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/\\S+");

  private FoundIds() {}

  /** Takes the identifiers in a link or note, of schemes that the draft has none of yet. */
  public static void take(String text, Draft draft) {
    take(PMID, text, Scheme.PMID, draft);
    take(PMCID, text, Scheme.PMCID, draft);
    Matcher doi = DOI.matcher(text);
    if (!draft.has(Scheme.DOI) && doi.find()) {
      draft.identifier(Scheme.DOI, decoded(doi.group(1)));
    }
  }

  /** Takes the value of a field for DOIs, printed bare, with {@code doi:} or as a link. */
  public static void takeDoi(String value, Draft draft) {
    if (!draft.has(Scheme.DOI)) {
      draft.identifier(Scheme.DOI, decoded(value.strip()).replaceFirst("(?i)^doi ", ""));
    }
    Matcher inside = BARE_DOI.matcher(value);
    if (!draft.has(Scheme.DOI) && inside.find()) {
      draft.identifier(Scheme.DOI, inside.group());
    }
  }

  private static void take(Pattern pattern, String text, Scheme scheme, Draft draft) {
    Matcher found = pattern.matcher(text);
    if (!draft.has(scheme) && found.find()) {
      draft.identifier(scheme, found.group(1));
    }
  }

  private static String decoded(String doi) {
    if (!doi.contains("%2F") && !doi.contains("%2f")) {
      return doi;
    }
    try {
      return URLDecoder.decode(doi.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return doi;
    }
  }
}
