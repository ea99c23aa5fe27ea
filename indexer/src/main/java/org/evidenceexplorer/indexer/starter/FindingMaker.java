package org.evidenceexplorer.indexer.starter;

import java.util.ArrayList;
import java.util.List;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Finding.Comparison;
import org.evidenceexplorer.core.model.Finding.Effect;
import org.evidenceexplorer.core.model.Finding.HarmReport;
import org.evidenceexplorer.core.model.Finding.Measured;
import org.evidenceexplorer.core.model.HarmStatus;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.schema.Facet;
import org.jspecify.annotations.Nullable;

/** Makes single findings of a line, each value with its receipt. */
final class FindingMaker {
  private static final String NOTHING_SAID = "no adverse event is mentioned in the part read";

  private final Line line;
  private final Receipts receipts;

  FindingMaker(Line line) {
    this.line = line;
    this.receipts = new Receipts(line);
  }

  /** A condition and an intervention of which no result is given. */
  Finding studied(String condition, String intervention) {
    return new Finding(
        condition,
        intervention,
        Comparison.NOT_STATED,
        Measured.NOT_STATED,
        Effect.NOT_STATED,
        null,
        subject(condition, null, intervention));
  }

  /** A result; a harm if that is what it is. */
  Finding result(Line.Outcome outcome) {
    boolean harm = outcome.result() == Result.HARM;
    boolean directed = line.use() == Line.Use.EVIDENCE && !harm;
    String condition = orNotStated(outcome.condition());
    String intervention = orNotStated(outcome.intervention());
    Comparison comparator = comparison(outcome);
    Effect effect = directed ? EffectRule.effect(outcome) : EffectRule.undirected(outcome);
    List<Receipt> reasons = subject(condition, words(outcome), intervention);
    addComparator(reasons, comparator);
    addOutcome(reasons, outcome);
    addEffect(reasons, effect, outcome);
    HarmReport report = harm ? reported(outcome) : null;
    if (report != null) {
      reasons.add(receipts.receipt(Facet.HARM, report.status().key(), report.text()));
    }
    return new Finding(
        condition, intervention, comparator, measured(outcome), effect, report, reasons);
  }

  /** An adverse event, or that there was none. */
  Finding harm(Line.HarmAs harm) {
    HarmReport report = new HarmReport(harm.status(), harm.event(), harm.text(), harm.skinTypes());
    return harm(orNotStated(harm.condition()), orNotStated(harm.intervention()), report);
  }

  /** That the part read mentions no harm, neither present nor absent. */
  Finding harmsNotMentioned(String condition, String intervention) {
    return harm(
        condition, intervention, new HarmReport(HarmStatus.NOT_MENTIONED, null, null, List.of()));
  }

  private Finding harm(String condition, String intervention, HarmReport report) {
    List<Receipt> reasons = subject(condition, report.text(), intervention);
    String value = narrowed(report.status().key(), report.event());
    String words = report.text() == null ? NOTHING_SAID : report.text();
    reasons.add(receipts.receipt(Facet.HARM, value, words));
    return new Finding(
        condition,
        intervention,
        Comparison.NOT_STATED,
        Measured.NOT_STATED,
        Effect.NOT_STATED,
        report,
        reasons);
  }

  private static HarmReport reported(Line.Outcome outcome) {
    String text =
        outcome.detail() == null ? outcome.measure() : outcome.measure() + ": " + outcome.detail();
    return new HarmReport(HarmStatus.REPORTED, null, text, List.of());
  }

  private static Measured measured(Line.Outcome outcome) {
    return new Measured(
        orNotStated(outcome.outcome()),
        outcome.instrument(),
        outcome.measure(),
        outcome.timePoint());
  }

  /** A change from baseline is compared with baseline, whatever other arm there is. */
  private static Comparison comparison(Line.Outcome outcome) {
    Line.Versus versus = outcome.comparator();
    if (outcome.basis() == Basis.BASELINE
        && (versus == null || versus.kind() != ComparatorKind.BASELINE)) {
      return new Comparison(ComparatorKind.BASELINE, null, versus == null ? null : versus.text());
    }
    if (versus == null) {
      return Comparison.NOT_STATED;
    }
    ComparatorKind kind = versus.kind() == null ? ComparatorKind.NOT_STATED : versus.kind();
    return new Comparison(kind, versus.concept(), versus.text());
  }

  private List<Receipt> subject(String condition, @Nullable String words, String intervention) {
    List<Receipt> reasons = new ArrayList<>();
    add(reasons, Facet.CONDITION, condition, words);
    add(reasons, Facet.INTERVENTION, intervention, line.interventionText());
    return reasons;
  }

  private void addComparator(List<Receipt> reasons, Comparison comparator) {
    String words = comparator.text() == null ? line.comparatorText() : comparator.text();
    add(reasons, Facet.COMPARATOR, narrowed(comparator.kind().key(), comparator.concept()), words);
  }

  private void addOutcome(List<Receipt> reasons, Line.Outcome outcome) {
    add(reasons, Facet.OUTCOME, orNotStated(outcome.outcome()), outcome.measure());
    if (outcome.instrument() != null) {
      reasons.add(receipts.receipt("instrument", outcome.instrument(), outcome.measure()));
    }
    if (outcome.timePoint() != null) {
      reasons.add(receipts.receipt("time-point", outcome.timePoint(), outcome.timePoint()));
    }
  }

  private void addEffect(List<Receipt> reasons, Effect effect, Line.Outcome outcome) {
    String words = reading(outcome);
    if (effect.difference() != null) {
      reasons.add(receipts.receipt(Facet.DIFFERENCE, effect.difference().key(), words));
    }
    if (effect.favours() != null) {
      reasons.add(receipts.receipt(Facet.FAVOURS, effect.favours().key(), words));
    }
    if (effect.change() != null) {
      reasons.add(receipts.receipt("change", effect.change().key(), words));
    }
  }

  private void add(List<Receipt> reasons, Facet facet, String value, @Nullable String words) {
    if (!value.equals(Finding.NOT_STATED)) {
      reasons.add(receipts.receipt(facet, value, words));
    }
  }

  /** Such as {@code no difference (basis: comparator, test shown); p=0.157}. */
  private static String reading(Line.Outcome outcome) {
    return "%s (basis: %s%s)%s"
        .formatted(
            outcome.result() == null ? "not settled" : outcome.result().key(),
            outcome.basis().key(),
            outcome.testShown() ? ", test shown" : "",
            outcome.detail() == null ? "" : "; " + outcome.detail());
  }

  private static String words(Line.Outcome outcome) {
    return outcome.why() == null
        ? outcome.measure()
        : "%s (%s)".formatted(outcome.measure(), outcome.why());
  }

  private static String narrowed(String term, @Nullable String concept) {
    return concept == null ? term : term + "." + concept;
  }

  private static String orNotStated(@Nullable String concept) {
    return concept == null ? Finding.NOT_STATED : concept;
  }
}
