package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evidenceexplorer.core.model.Difference;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Finding.Effect;
import org.evidenceexplorer.core.model.Finding.Measured;
import org.evidenceexplorer.core.model.Receipt;
import org.jspecify.annotations.Nullable;

/** Makes findings of the statements of a record: one for each outcome of each. */
final class Findings {
  /** More results than this are not told apart by a reader either. */
  private static final int MOST = 30;

  private static final double OUTCOME_CONFIDENCE = 0.6;
  private static final double MAGNITUDE_CONFIDENCE = 0.7;

  private final Subject subject;
  private final TopicReader.Topics about;
  private final Map<Integer, List<Quote>> outcomes = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private Findings(Subject subject, TopicReader.Topics about) {
    this.subject = subject;
    this.about = about;
  }

  /** The findings on outcomes that a record states, in its order. */
  static List<Finding> of(Reading reading, Subject subject, TopicReader.Topics about) {
    Findings findings = new Findings(subject, about);
    Statement.in(reading).forEach(findings::add);
    return findings.findings;
  }

  private void add(Statement statement) {
    List<Quote> named = named(statement.clause());
    if (named.isEmpty() && told(statement)) {
      add(statement, null);
    }
    named.forEach(outcome -> add(statement, outcome));
  }

  private static boolean told(Statement statement) {
    return statement.difference() != null && statement.difference() != Difference.NOT_STATED;
  }

  private List<Quote> named(Clause clause) {
    Quote whole = clause.quote();
    return outcomes
        .computeIfAbsent(clause.sentence().start(), _ -> OutcomeTagger.find(clause.sentence()))
        .stream()
        .filter(whole::overlaps)
        .toList();
  }

  private void add(Statement statement, @Nullable Quote outcome) {
    String key = (outcome == null ? "" : Folding.fold(outcome.text())) + statement.difference();
    if (findings.size() < MOST && seen.add(key)) {
      Quote words = statement.clause().quote();
      Quote magnitude = Magnitude.in(statement.clause());
      OutcomeConcepts concepts = OutcomeConcepts.of(outcome, about.within(words));
      Quote time = TimePoint.in(statement.clause());
      String size = magnitude == null ? null : magnitude.text();
      List<Receipt> receipts = receipts(statement, outcome, magnitude);
      receipts.addAll(concepts.receipts());
      if (time != null && outcome != null) {
        receipts.add(time.receipt("timePoint", time.text(), TimePoint.NAME, MAGNITUDE_CONFIDENCE));
      }
      Subject of = concepts.subject(subject, about, words);
      Measured measured = concepts.measured(outcome, time);
      findings.add(
          statement.comparison() == Comparison.BEFORE_AND_AFTER
              ? of.changeFromBaseline(measured, new Effect(null, null, null, false, size), receipts)
              : of.finding(
                  measured,
                  new Effect(statement.difference(), null, null, false, size),
                  null,
                  receipts));
    }
  }

  private static List<Receipt> receipts(
      Statement statement, @Nullable Quote outcome, @Nullable Quote magnitude) {
    List<Receipt> receipts = new ArrayList<>();
    if (outcome != null) {
      receipts.add(
          outcome.receipt("outcome", outcome.text(), OutcomeTagger.NAME, OUTCOME_CONFIDENCE));
    }
    Difference difference = statement.difference();
    if (difference != null && statement.rule() != null) {
      receipts.add(
          statement
              .clause()
              .quote()
              .receipt("difference", difference.key(), statement.rule(), statement.confidence()));
    }
    if (magnitude != null) {
      receipts.add(
          magnitude.receipt("magnitude", magnitude.text(), Magnitude.NAME, MAGNITUDE_CONFIDENCE));
    }
    return receipts;
  }
}
