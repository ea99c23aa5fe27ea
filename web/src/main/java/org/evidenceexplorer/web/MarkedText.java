package org.evidenceexplorer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.evidenceexplorer.core.model.Claim;
import org.evidenceexplorer.core.model.SourceDocument;

/** The text of a document, line by line, with its claims marked where they stand. */
final class MarkedText {
  private final SourceDocument document;

  private MarkedText(SourceDocument document) {
    this.document = document;
  }

  /**
   * A run of text.
   *
   * @param claim the claim that it belongs to, if any
   * @param begins claims that begin here
   */
  record Run(String text, Optional<Claim> claim, List<Claim> begins) {
    Run {
      begins = List.copyOf(begins);
    }
  }

  /** The lines that are not blank, each cut into runs. */
  static List<List<Run>> of(SourceDocument document) {
    return new MarkedText(document).lines();
  }

  private List<List<Run>> lines() {
    List<List<Run>> lines = new ArrayList<>();
    String text = document.text();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      if (!text.substring(start, stop).isBlank()) {
        lines.add(runs(start, stop));
      }
      start = stop + 1;
    }
    return lines;
  }

  private List<Run> runs(int start, int end) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    for (Claim claim : document.claims()) {
      cuts.add(Math.clamp(claim.start(), start, end));
      cuts.add(Math.clamp(claim.end(), start, end));
    }
    List<Run> runs = new ArrayList<>();
    int from = start;
    for (int to : cuts.tailSet(start, false)) {
      runs.add(run(from, to));
      from = to;
    }
    return runs;
  }

  private Run run(int from, int to) {
    Optional<Claim> claim =
        document.claims().stream()
            .filter(candidate -> candidate.start() <= from && to <= candidate.end())
            .reduce(MarkedText::inner);
    List<Claim> begins =
        document.claims().stream().filter(candidate -> candidate.start() == from).toList();
    return new Run(document.text().substring(from, to), claim, begins);
  }

  /** Of claims within each other the shorter is marked. */
  private static Claim inner(Claim one, Claim other) {
    return other.end() - other.start() < one.end() - one.start() ? other : one;
  }
}
