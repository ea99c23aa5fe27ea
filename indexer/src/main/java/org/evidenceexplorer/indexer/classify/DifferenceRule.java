package org.evidenceexplorer.indexer.classify;

import org.evidenceexplorer.core.model.Difference;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell whether a difference between groups was shown.
 *
 * @param needsGroups whether the words count only where the clause speaks of groups too
 */
record DifferenceRule(
    Rule name, Difference difference, Phrase says, boolean needsGroups, double confidence) {

  static DifferenceRule yes(String id, int version, double confidence, Phrase says) {
    return new DifferenceRule(new Rule(id, version), Difference.YES, says, true, confidence);
  }

  static DifferenceRule no(String id, int version, double confidence, Phrase says) {
    return new DifferenceRule(new Rule(id, version), Difference.NO, says, false, confidence);
  }

  DifferenceRule ofGroups() {
    return new DifferenceRule(name, difference, says, true, confidence);
  }

  /** Whether the words count only beside a P value that agrees. */
  boolean needsTest() {
    return name.id().equals("difference.comparative");
  }

  /** The quoted words, null if the clause does not say so. */
  @Nullable Quote in(Clause clause) {
    var matcher = says.in(clause.folded());
    return matcher == null ? null : clause.quote(matcher.start(), matcher.end());
  }
}
