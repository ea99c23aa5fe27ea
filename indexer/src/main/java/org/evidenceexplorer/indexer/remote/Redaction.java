package org.evidenceexplorer.indexer.remote;

import java.util.List;
import java.util.regex.Pattern;

/** Makes what a service said fit to be told: one short line without secrets. */
final class Redaction {
  private static final int LONGEST = 160;
  private static final String HIDDEN = "…";

  /** PubMed's answer to too many calls names the key, or the address of who asks. */
  private static final Pattern KEY_MEMBER =
      Pattern.compile("(\"api[-_]key\"\\s*:\\s*)\"[^\"]*\"", Pattern.CASE_INSENSITIVE);

  private static final Pattern KEY_PARAMETER =
      Pattern.compile("(api[-_]key=)[^&\\s\"<]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern IP_4 = Pattern.compile("\\b\\d{1,3}(\\.\\d{1,3}){3}\\b");
  private static final Pattern IP_6 =
      Pattern.compile("(?i)(?<![\\w:])(?:[0-9a-f]{1,4}:){3,7}:?[0-9a-f]{0,4}(?![\\w:])");

  private Redaction() {}

  static String of(String text, List<String> secrets) {
    String told = text;
    for (String secret : secrets) {
      told = told.replace(secret, HIDDEN);
    }
    told = KEY_MEMBER.matcher(told).replaceAll("$1\"" + HIDDEN + "\"");
    told = KEY_PARAMETER.matcher(told).replaceAll("$1" + HIDDEN);
    told = IP_4.matcher(told).replaceAll(HIDDEN);
    told = IP_6.matcher(told).replaceAll(HIDDEN);
    told = told.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return told.length() <= LONGEST ? told : told.substring(0, LONGEST) + HIDDEN;
  }
}
