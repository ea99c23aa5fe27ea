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

  /** What all findings of a study share: its condition and its intervention if it has one each. */
  static Subject of(TopicReader.Topics about, @Nullable Kind comparator) {
    List<Receipt> receipts = new ArrayList<>(Assigned.receipts(about.conditions()));
    receipts.addAll(Assigned.receipts(about.interventions()));
    return new Subject(
        Assigned.only(about.conditions()),
        Assigned.only(about.interventions()),
        comparator,
        receipts);
  }

  /** The same of a condition that the words of one result name. */
  Subject of(String named, Receipt receipt) {
    List<Receipt> all = new ArrayList<>(List.of(receipt));
    all.addAll(receipts);
    return new Subject(named, intervention, comparator, all);
  }

  /**
   * What was studied, without a result: of several conditions or interventions each by itself,
   * since nothing tells which went with which.
   */
  List<Finding> studied(TopicReader.Topics about) {
    List<Finding> studied = new ArrayList<>();
    if (!about.isSeveral()) {
      studied.add(bare(condition, intervention, receipts));
      return studied;
    }
    if (about.conditions().size() > 1) {
      about
          .conditions()
          .forEach(one ->
              studied.add(
                  bare(one.concept().id(), intervention, with(one, about.interventions()))));
    }
    if (about.interventions().size() > 1) {
      about
          .interventions()
          .forEach(one ->
              studied.add(bare(condition, one.concept().id(), with(one, about.conditions()))));
    }
    return studied;
  }

  private static List<Receipt> with(Assigned one, List<Assigned> other) {
    List<Receipt> reasons = new ArrayList<>(List.of(one.receipt()));
    reasons.addAll(Assigned.receipts(other));
    return reasons;
  }

  private static Finding bare(String condition, String intervention, List<Receipt> reasons) {
    return new Finding(
        condition,
        intervention,
        Comparison.NOT_STATED,
        Finding.Measured.NOT_STATED,
        Finding.Effect.NOT_STATED,
        null,
        reasons);
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
