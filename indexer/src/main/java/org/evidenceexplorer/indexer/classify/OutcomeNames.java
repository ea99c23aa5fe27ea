package org.evidenceexplorer.indexer.classify;

import java.util.List;
import org.evidenceexplorer.core.model.Receipt.Span;
import org.evidenceexplorer.core.model.Record;

/** All words of a record's summary that name an outcome, also where no result is told of them. */
public final class OutcomeNames {
  private OutcomeNames() {}

  /** Their places in the summary's text, in order. */
  public static List<Span> in(Record record) {
    return Reading.of(record).summary().stream()
        .filter(sentence -> sentence.role().mayTellResults())
        .flatMap(sentence -> OutcomeTagger.find(sentence).stream())
        .map(quote -> new Span(quote.start(), quote.end()))
        .toList();
  }
}
