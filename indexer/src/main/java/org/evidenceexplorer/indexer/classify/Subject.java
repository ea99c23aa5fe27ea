package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Finding.Comparison;
import org.evidenceexplorer.core.model.Finding.HarmReport;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.indexer.classify.Comparators.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the findings of a study have in common.
 *
 * @param condition concept id, or not stated where there are several
 * @param intervention likewise
 * @param comparator null if the words tell none
 * @param receipts for condition and intervention
 */
record Subject(
    String condition, String intervention, @Nullable Kind comparator, List<Receipt> receipts) {
  Subject {
    receipts = List.copyOf(receipts);
  }

  /** A finding on this subject against its comparator. */
  Finding finding(
      Finding.Measured measured,
      Finding.Effect effect,
      @Nullable HarmReport harm,
      List<Receipt> own) {
    List<Receipt> all = new ArrayList<>(receipts);
    if (comparator != null) {
      all.add(comparator.receipt());
    }
    all.addAll(own);
    return new Finding(condition, intervention, comparison(), measured, effect, harm, all);
  }

  /** A finding on what changed in the same people. */
  Finding changeFromBaseline(Finding.Measured measured, Finding.Effect effect, List<Receipt> own) {
    List<Receipt> all = new ArrayList<>(receipts);
    all.addAll(own);
    Comparison baseline = new Comparison(ComparatorKind.BASELINE, null, null);
    return new Finding(condition, intervention, baseline, measured, effect, null, all);
  }

  private Comparison comparison() {
    return comparator == null
        ? Comparison.NOT_STATED
        : new Comparison(comparator.kind(), null, comparator.quote().text());
  }
}
