package org.evidenceexplorer.indexer.classify;

import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Receipt.Origin;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.evidenceexplorer.core.model.Receipt.Span;
import org.evidenceexplorer.core.model.Receipt.Where;

/**
 * A part of a passage's text, exactly as it stands there.
 *
 * @param start offset in the passage, inclusive
 * @param end exclusive
 */
record Quote(Passage passage, int start, int end) {
  String text() {
    return passage.text().substring(start, end);
  }

  /** Of quotes from one record, in which a field has one passage. */
  boolean overlaps(Quote other) {
    return passage.field().equals(other.passage.field()) && start < other.end && other.start < end;
  }

  /** The receipt for a value that a rule read here. */
  Receipt receipt(String about, String value, Rule rule, double confidence) {
    return new Receipt(about, value, Origin.RULE, where(), rule, confidence);
  }

  private Where where() {
    return new Where(passage.field(), new Span(start, end), text(), null, null);
  }
}
