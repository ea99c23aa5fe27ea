package org.evidenceexplorer.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a study looked at: condition, intervention, comparator and outcome together, with
 * what came out. Everything that a filter combines is of one finding: a study that measured pain in
 * one condition and sleep in another says nothing on pain in the other.
 *
 * @param condition concept id, or {@link #NOT_STATED}
 * @param intervention concept id, or {@link #NOT_STATED}
 * @param harm an adverse event this finding is about, null if it is about an effect
 */
public record Finding(
    String condition,
    String intervention,
    Comparison comparator,
    Measured outcome,
    Effect effect,
    @Nullable HarmReport harm,
    List<Receipt> receipts) {
  /** The value of what a source does not state. */
  public static final String NOT_STATED = "not-stated";

  public Finding {
    receipts = List.copyOf(receipts);
    boolean compared = effect.difference() != null || effect.favours() != null;
    if (compared && comparator.kind() == ComparatorKind.BASELINE) {
      throw new IllegalArgumentException(
          "a change from baseline has no difference between groups, found difference %s, favours %s"
              .formatted(effect.difference(), effect.favours()));
    }
  }

  /**
   * What the intervention was compared with.
   *
   * @param concept comparator's concept id, null if the words name none
   * @param text as the source puts it, null if not stated
   */
  public record Comparison(ComparatorKind kind, @Nullable String concept, @Nullable String text) {
    /** Nothing is said of a comparator. */
    public static final Comparison NOT_STATED =
        new Comparison(ComparatorKind.NOT_STATED, null, null);
  }

  /**
   * What was measured.
   *
   * @param concept outcome's concept id, or {@link Finding#NOT_STATED}
   * @param instrument instrument's concept id, null if none is named
   * @param text as the source puts it, null if nothing was measured
   * @param timePoint such as {@code 6 months}, null if not stated
   */
  public record Measured(
      String concept,
      @Nullable String instrument,
      @Nullable String text,
      @Nullable String timePoint) {
    /** No outcome is stated. */
    public static final Measured NOT_STATED = new Measured(Finding.NOT_STATED, null, null, null);
  }

  /**
   * What came out: separate fields, joined only through the outcome's valence.
   *
   * @param difference between groups, null if none were compared
   * @param favours the arm for which the comparison came out, null if none were compared
   * @param change the authors' word, null if they state none
   * @param pooled whether this is a pooled result of several studies
   * @param detail magnitude or remark in words, null if none
   */
  public record Effect(
      @Nullable Difference difference,
      @Nullable Favours favours,
      @Nullable Change change,
      boolean pooled,
      @Nullable String detail) {
    /** Nothing is said of a result. */
    public static final Effect NOT_STATED = new Effect(null, null, null, false, null);
  }

  /**
   * An adverse event.
   *
   * @param event harm's concept id, null where the source names none
   * @param text as the source puts it, null if harms are not mentioned
   * @param skinTypes concept ids of the skin types of which this is said; empty if of all
   */
  public record HarmReport(
      HarmStatus status, @Nullable String event, @Nullable String text, List<String> skinTypes) {
    public HarmReport {
      skinTypes = List.copyOf(skinTypes);
    }
  }
}
