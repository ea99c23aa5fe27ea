package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Finding.Measured;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.jspecify.annotations.Nullable;

/**
 * What the vocabulary knows of the words that name an outcome: the outcome, the instrument, and the
 * condition that the instrument is for. Where the words fit several, none is taken.
 */
record OutcomeConcepts(@Nullable Named outcome, @Nullable Named instrument) {
  static final Rule OUTCOME = new Rule("outcome.named", 1);
  static final Rule INSTRUMENT = new Rule("outcome.instrument", 1);
  static final Rule CONDITION = new Rule("condition.of-result", 1);
  private static final double CONFIDENCE = 0.8;

  /** The concepts that stand in the words of an outcome, out of those of its clause. */
  static OutcomeConcepts of(@Nullable Quote words, List<Named> clause) {
    List<Named> inside =
        words == null
            ? List.of()
            : clause.stream().filter(named -> named.quote().overlaps(words)).toList();
    return new OutcomeConcepts(
        only(Named.of(Concept.Outcome.class, inside)),
        only(Named.of(Concept.Instrument.class, inside)));
  }

  private static @Nullable Named only(List<Named> named) {
    long different = named.stream().map(Named::concept).distinct().count();
    return different == 1 ? named.getFirst() : null;
  }

  private Concept.@Nullable Instrument measuredWith() {
    return instrument != null && instrument.concept() instanceof Concept.Instrument with
        ? with
        : null;
  }

  /** The outcome as a finding has it. */
  Measured measured(@Nullable Quote words, @Nullable Quote time) {
    if (words == null) {
      return Measured.NOT_STATED;
    }
    Concept.Instrument with = measuredWith();
    String concept =
        outcome != null
            ? outcome.concept().id()
            : with == null ? Finding.NOT_STATED : with.outcome();
    return new Measured(
        concept, with == null ? null : with.id(), words.text(), time == null ? null : time.text());
  }

  /** Why outcome and instrument are what they are. */
  List<Receipt> receipts() {
    List<Receipt> receipts = new ArrayList<>();
    Concept.Instrument with = measuredWith();
    if (outcome != null) {
      String id = outcome.concept().id();
      receipts.add(outcome.quote().receipt("outcome", id, OUTCOME, CONFIDENCE));
    } else if (with != null && instrument != null) {
      receipts.add(instrument.quote().receipt("outcome", with.outcome(), INSTRUMENT, CONFIDENCE));
    }
    if (with != null && instrument != null) {
      receipts.add(instrument.quote().receipt("instrument", with.id(), INSTRUMENT, CONFIDENCE));
    }
    return receipts;
  }

  /**
   * Whose result it is: of several conditions of the study, the one that the instrument is for or
   * that the words of the result name; else none.
   */
  Subject subject(Subject whole, TopicReader.Topics about, Quote words) {
    if (about.conditions().size() < 2) {
      return whole;
    }
    List<String> studied = about.conditions().stream().map(one -> one.concept().id()).toList();
    Concept.Instrument with = measuredWith();
    if (with != null
        && instrument != null
        && with.condition() != null
        && studied.contains(with.condition())) {
      return whole.of(
          with.condition(),
          instrument.quote().receipt("condition", with.condition(), INSTRUMENT, CONFIDENCE));
    }
    Named named =
        only(
            about.within(words).stream()
                .filter(one -> studied.contains(one.concept().id()))
                .toList());
    return named == null
        ? whole
        : whole.of(
            named.concept().id(),
            named.quote().receipt("condition", named.concept().id(), CONDITION, CONFIDENCE));
  }
}
