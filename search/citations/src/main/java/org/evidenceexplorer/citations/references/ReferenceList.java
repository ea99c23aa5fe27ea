package org.evidenceexplorer.citations.references;

import java.util.List;
import org.evidenceexplorer.core.model.Citation;

/**
 * The reference list of a text: under the last heading that announces one, or the whole text if it
 * is only a list.
 *
 * <p>A list is cut by the best chain of labels over the whole of it, not line by line: each line
 * that could begin an entry ({@code 4.}, {@code [4]}, {@code (4)}, {@code 4)}) counts for or
 * against itself by what stands around it, labels must increase, and gaps cost. A page range torn
 * over a line ({@code 24–} / {@code 7.}) so never begins an entry. Lists without labels are cut at
 * blank lines or at lines that begin with an author.
 *
 * @param start where the list begins in the text, its heading included; the text's length if there
 *     is none
 */
public record ReferenceList(int start, List<Citation> citations) {
  public ReferenceList {
    citations = List.copyOf(citations);
  }

  /** The reference list of a text; without citations if it has none. */
  public static ReferenceList of(String text) {
    ListSection section = ListSection.of(text);
    List<Citation> citations =
        section.entries().stream().map(entry -> new EntryReader(entry).citation()).toList();
    return new ReferenceList(citations.isEmpty() ? text.length() : section.start(), citations);
  }

  /** The entries of a text's reference list, in order. */
  public static List<Citation> cut(String text) {
    return of(text).citations();
  }
}
