package org.evidenceexplorer.citations.references;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers that an entry prints.
 *
 * @param doi in lower case, without a link around it
 * @param web whether an address other than a DOI's is printed
 * @param rest the entry without identifiers, addresses and marks of links
 */
record PrintedIds(
    @Nullable String pmid, @Nullable String pmcid, @Nullable String doi, boolean web, String rest) {
  private static final Pattern DOI =
      Pattern.compile(
          "(?i)(?:https?://(?:dx\\.)?doi\\.org/|\\bdoi\\s*:?\\s*)*(10\\.\\d{4,9}/\\S+)");
  private static final Pattern PMCID =
      Pattern.compile("(?i)\\[?(?:PMCID:?\\s*)?\\b(PMC\\d{3,9})\\b[\\]};.]*");
  private static final Pattern PMID =
      Pattern.compile("(?i)\\[?\\b(?:PMID|PubMed(?: PMID)?)\\s*:?\\s*(\\d{1,9})\\b[\\];.]*");
  private static final Pattern GLUED_PMID = Pattern.compile("(?<=\\d\\.)(\\d{6,8})(?=\\.?\\s*$)");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:(?:available|retrieved|accessed|archived)?\\s*(?:from|at|online)?\\s*:?\\s*)?(?:https?://|www\\.)\\S+(?:\\s*\\([^)]*(?:accessed|date)[^)]*\\))?");

  static PrintedIds of(String text) {
    String plain = LinkMarks.strip(text);
    Matcher doi = DOI.matcher(plain);
    String printedDoi = doi.find() ? tidy(doi.group(1)) : null;
    plain = doi.replaceAll(" ");
    Matcher pmcid = PMCID.matcher(plain);
    String printedPmcid = pmcid.find() ? pmcid.group(1).toUpperCase(Locale.ROOT) : null;
    plain = pmcid.replaceAll(" ");
    Matcher pmid = PMID.matcher(plain);
    String printedPmid = pmid.find() ? pmid.group(1) : null;
    plain = pmid.replaceAll(" ").strip();
    Matcher glued = GLUED_PMID.matcher(plain);
    if (printedPmid == null && LinkMarks.has(text, "PubMed") && glued.find()) {
      printedPmid = glued.group(1);
      plain = plain.substring(0, glued.start());
    }
    Matcher address = ADDRESS.matcher(plain);
    boolean web = address.find();
    plain = address.replaceAll(" ").replaceAll("\\s+", " ").strip();
    return new PrintedIds(printedPmid, printedPmcid, printedDoi, web, plain);
  }

  /** A sentence's punctuation is no part of a DOI, nor a bracket that closes none of its own. */
  private static String tidy(String doi) {
    String tidy = doi.replaceFirst("[.,;:\\]]+$", "");
    while (tidy.endsWith(")") && tidy.indexOf('(') < 0) {
      tidy = tidy.substring(0, tidy.length() - 1).replaceFirst("[.,;:]+$", "");
    }
    return tidy.toLowerCase(Locale.ROOT);
  }
}
