package org.evidenceexplorer.indexer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.CheckedCitation;
import org.evidenceexplorer.core.model.Verdict;

/** Checked citations for reading: the entry, its verdict, and what differs. */
final class CitationLines {
  private static final String INDENT = "    ";

  private CitationLines() {}

  static List<String> of(List<CheckedCitation> citations) {
    return Stream.concat(
            citations.stream().flatMap(citation -> lines(citation).stream()),
            Stream.of(summary(citations)))
        .toList();
  }

  private static List<String> lines(CheckedCitation checked) {
    Verdict verdict = checked.verdict();
    List<String> lines = new ArrayList<>();
    lines.add("%s. %s".formatted(checked.citation().label(), checked.citation().text()));
    lines.add(INDENT + verdict.words() + (verdict.study() == null ? "" : ": " + verdict.study()));
    for (Verdict.Mismatch mismatch : verdict.mismatches()) {
      lines.add(
          "%s%s: printed %s, record %s"
              .formatted(INDENT, mismatch.field(), mismatch.printed(), mismatch.record()));
    }
    if (!verdict.notCompared().isEmpty()) {
      lines.add(INDENT + "not compared: " + String.join(", ", verdict.notCompared()));
    }
    if (verdict.checked().size() > 1) {
      lines.add(INDENT + "asked: " + asked(verdict));
    }
    lines.add("");
    return lines;
  }

  /** Every place that was asked, with what it answered. */
  private static String asked(Verdict verdict) {
    return verdict.checked().stream()
        .map(check -> check.source() + " " + check.answer().key())
        .collect(Collectors.joining(", "));
  }

  private static String summary(List<CheckedCitation> citations) {
    String counts =
        Arrays.stream(Verdict.Outcome.values())
            .map(outcome -> count(citations, outcome) + " " + outcome.key())
            .filter(count -> !count.startsWith("0 "))
            .collect(Collectors.joining(", "));
    return citations.isEmpty()
        ? "no reference list found"
        : "%d citations: %s".formatted(citations.size(), counts);
  }

  private static long count(List<CheckedCitation> citations, Verdict.Outcome outcome) {
    return citations.stream().filter(citation -> citation.verdict().outcome() == outcome).count();
  }
}
