package org.evidenceexplorer.indexer.starter;

import org.evidenceexplorer.core.model.Change;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Difference;
import org.evidenceexplorer.core.model.Favours;
import org.evidenceexplorer.core.model.Finding.Effect;
import org.jspecify.annotations.Nullable;

/**
 * What a result says of an effect, and no more than that:
 *
 * <ul>
 *   <li>against baseline: the authors' change, never a difference between groups;
 *   <li>against a comparator: which arm it came out for, and a difference only where a test is
 *       shown; "increased" names no better arm, so its direction stays unclear;
 *   <li>pooled: the same, marked as pooled; "improved" and "worse" are said of the intervention
 *       beside the comparator that the outcome names, and are a change where it names none;
 *   <li>a reviewer's conclusion, or a result against nothing stated: no direction.
 * </ul>
 */
final class EffectRule {
  private EffectRule() {}

  /** The effect of one outcome of a study that is shown with its directions. */
  static Effect effect(Line.Outcome outcome) {
    return switch (outcome.basis()) {
      case BASELINE -> changed(outcome, false);
      case COMPARATOR -> compared(outcome);
      case POOLED -> namesComparator(outcome) ? pooled(outcome) : changed(outcome, true);
      case REVIEW_CONCLUSION, NOT_STATED -> undirected(outcome);
    };
  }

  private static boolean namesComparator(Line.Outcome outcome) {
    Line.Versus versus = outcome.comparator();
    return versus != null
        && versus.kind() != ComparatorKind.BASELINE
        && (versus.kind() != null || versus.concept() != null || versus.text() != null);
  }

  /** Words alone: of a study that is shown without a direction. */
  static Effect undirected(Line.Outcome outcome) {
    return new Effect(null, null, null, outcome.basis() == Basis.POOLED, outcome.detail());
  }

  private static Effect changed(Line.Outcome outcome, boolean pooled) {
    return new Effect(null, null, change(outcome.result()), pooled, outcome.detail());
  }

  private static @Nullable Change change(@Nullable Result result) {
    if (result == null) {
      return null;
    }
    return switch (result) {
      case IMPROVED -> Change.IMPROVED;
      case WORSE, WORSE_THAN_BASELINE -> Change.WORSENED;
      case INCREASED -> Change.HIGHER;
      case DECREASED -> Change.LOWER;
      case NO_DIFFERENCE -> Change.SAME;
      case INTERVENTION_BETTER, COMPARATOR_BETTER, MIXED, NOT_ASSESSED, HARM -> null;
    };
  }

  private static Effect compared(Line.Outcome outcome) {
    Result result = outcome.result();
    boolean moved = result == Result.INCREASED || result == Result.DECREASED;
    Favours favours = favours(result);
    return new Effect(
        moved || favours != Favours.UNCLEAR ? difference(outcome) : Difference.NOT_STATED,
        favours,
        moved ? change(result) : null,
        false,
        outcome.detail());
  }

  private static Effect pooled(Line.Outcome outcome) {
    Result result = outcome.result();
    Favours favours =
        result == Result.IMPROVED
            ? Favours.INTERVENTION
            : result == Result.WORSE ? Favours.COMPARATOR : favours(result);
    return new Effect(
        favours == Favours.UNCLEAR ? Difference.NOT_STATED : difference(outcome),
        favours,
        null,
        true,
        outcome.detail());
  }

  private static Favours favours(@Nullable Result result) {
    if (result == null) {
      return Favours.UNCLEAR;
    }
    return switch (result) {
      case INTERVENTION_BETTER -> Favours.INTERVENTION;
      case COMPARATOR_BETTER -> Favours.COMPARATOR;
      case NO_DIFFERENCE -> Favours.NEITHER;
      case IMPROVED, WORSE, WORSE_THAN_BASELINE, INCREASED, DECREASED, MIXED, NOT_ASSESSED, HARM ->
          Favours.UNCLEAR;
    };
  }

  private static Difference difference(Line.Outcome outcome) {
    if (!outcome.testShown()) {
      return Difference.NOT_STATED;
    }
    return outcome.result() == Result.NO_DIFFERENCE ? Difference.NO : Difference.YES;
  }
}
