package org.evidenceexplorer.bench.data;

import java.util.List;
import org.evidenceexplorer.core.model.Record;

/**
 * A text in which people marked what they looked for.
 *
 * @param text title and abstract as the set prints them, to which the spans refer
 */
public record SpannedText(String pmid, String text, List<Span> spans) {
  public SpannedText {
    spans = List.copyOf(spans);
  }

  /** The spans of one type, in the set's order. */
  public List<Span> spans(String type) {
    return spans.stream().filter(span -> span.type().equals(type)).toList();
  }

  /** Where the abstract begins: after the first sentence or line. */
  public int bodyStart() {
    int line = text.indexOf('\n');
    int stop = text.indexOf(". ");
    int end = line >= 0 && (stop < 0 || line < stop) ? line : stop + 1;
    return Math.max(end, 0);
  }

  /** The text as a record. */
  public Record record() {
    return Records.of(
        "labelled",
        pmid,
        text.substring(0, bodyStart()),
        Records.unlabelled(text.substring(bodyStart())),
        List.of(),
        List.of());
  }
}
