package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import org.evidenceexplorer.core.model.Difference;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says of a result.
 *
 * @param difference between groups; null if groups are not compared, not-stated if a test is not
 *     told
 * @param cue the words that tell it, null if none do
 * @param rule that read it, null if none did
 */
record Statement(
    Clause clause,
    Comparison comparison,
    @Nullable Difference difference,
    @Nullable Quote cue,
    @Nullable Rule rule,
    double confidence) {

  /**
   * What is no result of the comparison: how alike the groups began, what was meant, what is tied
   * to what.
   */
  private static final Phrase NO_RESULT =
      Phrase.of(
          "baseline|demograph|characteristic|correlat|associat|predict|regression|hypothes|aim|whether"
              + "|non-inferior|noninferior|age and|matched|objective|in order to|should|further|future"
              + "|may |might|could|risk factor",
          "at (?:the )?baseline|baseline (?:[\\p{L}-]+ ){0,2}?(?:characteristics|demographics?|data|values|variables|"
              + "comparab\\p{L}+)|demographic(?:s|ally)?|characteristics|correlat(?:ed|ion|ions|es)|predict(?:s|ed|ors?|ive)?"
              + "|regression|hypothes[ie]\\p{L}+|(?:aim|objective|purpose)s?|whether|non-? ?inferior(?:ity)?|to (?:determine|evaluate"
              + "|assess|compare|investigate|examine)|in order to|should|further|future|risk factors?");

  /** All statements of the sentences that tell results. */
  static List<Statement> in(Reading reading) {
    List<Statement> statements = new ArrayList<>();
    for (Sentence sentence : reading.summary()) {
      if (sentence.role().mayTellResults()) {
        for (Clause clause : Clause.of(sentence)) {
          Statement statement = of(clause);
          if (statement != null) {
            statements.add(statement);
          }
        }
      }
    }
    return statements;
  }

  /** What the clause says, null if it says nothing of a result. */
  static @Nullable Statement of(Clause clause) {
    if (NO_RESULT.isIn(clause.folded())) {
      return null;
    }
    Comparison comparison = Comparison.of(clause);
    Significance significance = Significance.of(clause.folded());
    DifferenceRule rule = first(DifferenceRules.DENIED, clause, comparison);
    if (rule == null) {
      rule = first(DifferenceRules.SAID, clause, comparison);
    }
    if (rule == null) {
      return significance == Significance.NONE_STATED ? null : open(clause, comparison);
    }
    boolean tells = comparison != Comparison.BEFORE_AND_AFTER && agrees(rule, significance);
    return tells ? closed(clause, comparison, rule) : open(clause, comparison);
  }

  /** Whether the P values, if any, say the same as the words; some words need them. */
  private static boolean agrees(DifferenceRule rule, Significance significance) {
    return switch (significance) {
      case NONE_STATED -> !rule.needsTest();
      case ALL_BELOW -> rule.difference() == Difference.YES;
      case ALL_ABOVE -> rule.difference() == Difference.NO;
      case MIXED -> false;
    };
  }

  private static @Nullable DifferenceRule first(
      List<DifferenceRule> rules, Clause clause, Comparison comparison) {
    for (DifferenceRule rule : rules) {
      boolean groups = comparison == Comparison.GROUPS || !rule.needsGroups();
      if (groups && rule.in(clause) != null) {
        return rule;
      }
    }
    return null;
  }

  private static Statement open(Clause clause, Comparison comparison) {
    Difference difference = comparison == Comparison.GROUPS ? Difference.NOT_STATED : null;
    return new Statement(clause, comparison, difference, null, null, 0.5);
  }

  private static Statement closed(Clause clause, Comparison comparison, DifferenceRule rule) {
    return new Statement(
        clause, comparison, rule.difference(), rule.in(clause), rule.name(), rule.confidence());
  }
}
