package org.evidenceexplorer.citations.references;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a text that is its reference list, cut into entries.
 *
 * @param start where it begins in the text, its heading included
 */
record ListSection(int start, List<Entry> entries) {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?im)^[\\s#*\\d.]*(?:references?(?: list| cited| and notes)?|list of references"
              + "|bibliography|literature(?: cited)?|works cited|cited literature|reference list"
              + "|citations|sources)[\\s:*]*$");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?i)\\W*(?:acknowledge?ments?|appendix.*|disclaimer|about (?:the authors?|us|this page)"
              + "|footnotes?|conflicts? of interest|supplementary.*|figure legends?|tables?"
              + "|last (?:reviewed|updated).*|copyright.*|\u00a9.*|related (?:articles|pages).*)\\W*");
  private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d[a-z]?\\b");

  static ListSection of(String text) {
    Matcher heading = HEADING.matcher(text);
    int start = -1;
    int body = 0;
    while (heading.find()) {
      start = heading.start();
      body = heading.end();
    }
    List<String> lines = lines(text.substring(body));
    List<Entry> entries = entries(lines);
    if (start >= 0) {
      return new ListSection(start, entries);
    }
    return isList(lines, entries)
        ? new ListSection(0, entries)
        : new ListSection(text.length(), List.of());
  }

  private static List<String> lines(String body) {
    List<String> lines = new ArrayList<>();
    for (String line : body.lines().toList()) {
      if (CLOSING.matcher(line).matches()) {
        break;
      }
      lines.add(line);
    }
    return lines;
  }

  private static List<Entry> entries(List<String> lines) {
    List<Entry> labelled = LabelChain.best(lines).entries();
    return labelled.size() >= 2 ? labelled : Unlabelled.entries(lines, labelled);
  }

  /** Without a heading: it begins with an entry, and most entries print a year. */
  private static boolean isList(List<String> lines, List<Entry> entries) {
    long dated = entries.stream().filter(entry -> YEAR.matcher(entry.text()).find()).count();
    String first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    boolean begins =
        !entries.isEmpty() && (first.contains(firstWords(entries.getFirst())) || isLabel(first));
    return begins && dated * 2 > entries.size();
  }

  private static boolean isLabel(String line) {
    return line.matches("[\\[(]?\\d{1,4}[\\]).]?");
  }

  private static String firstWords(Entry entry) {
    String line = entry.lines().isEmpty() ? "" : entry.lines().getFirst();
    return line.substring(0, Math.min(20, line.length()));
  }
}
