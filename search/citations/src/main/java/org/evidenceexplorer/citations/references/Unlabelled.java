package org.evidenceexplorer.citations.references;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list without labels: at blank lines, else at lines that begin with an author. */
final class Unlabelled {
  private Unlabelled() {}

  /**
   * The entries of lines.
   *
   * @param labelled the one entry with a label, if there is one
   */
  static List<Entry> entries(List<String> lines, List<Entry> labelled) {
    if (!labelled.isEmpty()) {
      return labelled;
    }
    List<Entry> byBlank = cut(lines, true);
    List<Entry> byAuthor = cut(lines, false);
    return byBlank.size() > 1 ? byBlank : byAuthor;
  }

  private static List<Entry> cut(List<String> lines, boolean atBlanks) {
    List<Entry> entries = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : lines) {
      boolean begins = atBlanks ? line.isBlank() : begins(open, line);
      if (begins && !open.isEmpty()) {
        entries.add(new Entry("", open));
        open = new ArrayList<>();
      }
      if (!line.isBlank()) {
        open.add(line);
      }
    }
    if (!open.isEmpty()) {
      entries.add(new Entry("", open));
    }
    return entries;
  }

  private static boolean begins(List<String> open, String line) {
    boolean ended = open.isEmpty() || open.getLast().strip().matches(".*[.\\])\\d]");
    return ended && !AuthorNames.of(line.strip()).names().isEmpty();
  }
}
