package org.evidenceexplorer.web;

import java.util.ArrayList;
import java.util.List;
import org.evidenceexplorer.core.model.Change;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Difference;
import org.evidenceexplorer.core.model.Favours;
import org.evidenceexplorer.core.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a finding, in words beside a sign. A comparison between groups and a change from
 * baseline never read alike, and no difference never reads as equal.
 *
 * @param remarks what limits it: whether a difference was tested, whether studies were pooled
 * @param detail magnitude or remark in the words of the source, null if none
 */
record Result(Arrow arrow, String words, List<String> remarks, @Nullable String detail) {
  Result {
    remarks = List.copyOf(remarks);
  }

  private Result(Arrow arrow, String words, List<String> remarks) {
    this(arrow, words, remarks, null);
  }

  static Result of(Finding finding) {
    Finding.Effect effect = finding.effect();
    Result result = plain(effect, finding.comparator().kind());
    List<String> remarks = new ArrayList<>(result.remarks());
    if (effect.pooled()) {
      remarks.add("pooled from several studies");
    }
    return new Result(result.arrow(), result.words(), remarks, effect.detail());
  }

  private static Result plain(Finding.Effect effect, ComparatorKind compared) {
    if (effect.favours() != null) {
      return compared(effect.favours(), effect.difference());
    }
    if (effect.difference() != null && effect.difference() != Difference.NOT_STATED) {
      return new Result(
          Arrow.UNCLEAR, effect.difference().label(), List.of(unsigned(effect.difference())));
    }
    if (effect.change() != null) {
      return changed(effect.change(), compared);
    }
    return new Result(Arrow.NOT_STATED, "Direction not stated", List.of());
  }

  private static Result compared(Favours favours, @Nullable Difference difference) {
    Arrow arrow = Arrow.of(favours);
    if (favours == Favours.NEITHER && difference == Difference.NO) {
      return new Result(arrow, Difference.NO.label(), List.of("not settled"));
    }
    List<String> remarks = new ArrayList<>();
    if (favours == Favours.NEITHER) {
      remarks.add("not settled");
    }
    remarks.add(tested(difference));
    return new Result(arrow, favours.label(), remarks);
  }

  private static Result changed(Change change, ComparatorKind compared) {
    Arrow arrow = Arrow.of(change);
    return switch (compared) {
      case BASELINE -> new Result(arrow, fromBaseline(change), List.of("no comparison group"));
      case NOT_STATED ->
          new Result(arrow, change.label(), List.of("compared with what is not stated"));
      case NONE_OR_SHAM, ACTIVE, ADD_ON ->
          new Result(arrow, change.label(), List.of("which arm it favours is not stated"));
    };
  }

  private static String fromBaseline(Change change) {
    return switch (change) {
      case IMPROVED, WORSENED, SAME -> change.label() + " from baseline";
      case HIGHER, LOWER -> change.label() + " than at baseline";
    };
  }

  private static String unsigned(Difference difference) {
    return difference == Difference.NO ? "not settled" : "direction not stated";
  }

  private static String tested(@Nullable Difference difference) {
    return switch (difference) {
      case YES -> "difference shown by a test";
      case NO -> "no difference shown by a test";
      case NOT_STATED -> "test not stated";
      case null -> "test not stated";
    };
  }
}
