package org.evidenceexplorer.citations.document;

import java.util.List;
import org.evidenceexplorer.citations.references.ReferenceList;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * Reads source documents. A claim is a sentence, an item of a list or a row of a table that asserts
 * something ({@link Assertion}) of a concept of the vocabulary; a treatment alone is no such
 * concept. Items take over what their list's introduction or heading asserts, rows what the table's
 * head does. Questions claim nothing, nor does the reference list.
 */
public final class DocumentReader {
  private static final int LONGEST_TITLE = 120;

  private final ClaimReader claims;

  /** Reads claims about the concepts of this vocabulary. */
  public DocumentReader(Vocabulary vocabulary) {
    this.claims = new ClaimReader(vocabulary);
  }

  /** Reads a document's text. */
  public ReadDocument read(String text) {
    ReferenceList list = ReferenceList.of(text);
    List<Block> blocks = Outline.of(text, list.start());
    return new ReadDocument(title(text, blocks), text, claims.read(text, blocks), list.citations());
  }

  private static String title(String text, List<Block> blocks) {
    if (blocks.isEmpty()) {
      return "";
    }
    String first = Sentences.of(text, blocks.getFirst()).getFirst().in(text);
    String line = first.lines().findFirst().orElse("").strip().replaceFirst("[.:]$", "");
    if (line.length() <= LONGEST_TITLE) {
      return line;
    }
    int cut = line.lastIndexOf(' ', LONGEST_TITLE);
    return line.substring(0, cut < 0 ? LONGEST_TITLE : cut) + "…";
  }
}
