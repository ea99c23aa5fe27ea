package org.evidenceexplorer.indexer.classify;

import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.evidenceexplorer.core.model.Stated;
import org.jspecify.annotations.Nullable;

/** One reason to say which design a study has. */
interface DesignRule {
  /** Its id and version, as in the receipts that it writes. */
  Rule name();

  /** The design that this rule sees, null if it sees none. */
  @Nullable Stated<Design> read(Reading reading);

  /** The value with its receipt. */
  static Stated<Design> stated(Design design, Quote quote, Rule rule, double confidence) {
    return new Stated<>(design, quote.receipt("design", design.key(), rule, confidence));
  }
}
