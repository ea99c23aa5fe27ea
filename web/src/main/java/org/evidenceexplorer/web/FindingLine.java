package org.evidenceexplorer.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Finding.Comparison;
import org.evidenceexplorer.core.model.Finding.Measured;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * An effect that a study looked at, as one row.
 *
 * @param measured how the outcome was measured: in the source's words, instrument, time point;
 *     empty if not stated
 * @param compared with what
 */
record FindingLine(
    Result result,
    String outcome,
    String measured,
    String condition,
    String intervention,
    Compared compared,
    List<ReceiptLine> receipts) {

  static FindingLine of(Finding finding, Vocabulary vocabulary) {
    return new FindingLine(
        Result.of(finding),
        outcome(finding.outcome(), vocabulary),
        measured(finding.outcome(), vocabulary),
        concept(finding.condition(), "Condition not stated", vocabulary),
        concept(finding.intervention(), "Intervention not stated", vocabulary),
        Compared.of(finding.comparator(), vocabulary),
        ReceiptLine.of(finding.receipts()));
  }

  /** Whether a finding says anything on an effect. */
  static boolean isEffect(Finding finding) {
    return finding.harm() == null && !saysNothing(finding);
  }

  private static boolean saysNothing(Finding finding) {
    return finding.effect().equals(Finding.Effect.NOT_STATED)
        && finding.outcome().equals(Measured.NOT_STATED);
  }

  static String concept(String id, String otherwise, Vocabulary vocabulary) {
    return id.equals(Finding.NOT_STATED) ? otherwise : vocabulary.label(id);
  }

  private static String outcome(Measured measured, Vocabulary vocabulary) {
    if (!measured.concept().equals(Finding.NOT_STATED)) {
      return vocabulary.label(measured.concept());
    }
    return measured.text() == null ? "Outcome not stated" : Numbers.sentence(measured.text());
  }

  private static String measured(Measured measured, Vocabulary vocabulary) {
    String outcome = outcome(measured, vocabulary);
    return Stream.of(
            Optional.ofNullable(measured.text()),
            Optional.ofNullable(measured.instrument()).map(vocabulary::label),
            Optional.ofNullable(measured.timePoint()))
        .flatMap(Optional::stream)
        .filter(words -> !words.equalsIgnoreCase(outcome))
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  /**
   * What an intervention was compared with.
   *
   * @param words what the source names; else the kind of comparator
   * @param kind the kind, where the words do not say it; else empty
   */
  record Compared(String words, String kind) {
    static Compared of(Comparison comparison, Vocabulary vocabulary) {
      String kind = comparison.kind().label();
      String named =
          comparison.text() != null
              ? comparison.text()
              : comparison.concept() == null ? "" : vocabulary.label(comparison.concept());
      if (named.isEmpty() || comparison.kind() == ComparatorKind.BASELINE) {
        return new Compared(kind, "");
      }
      boolean known = comparison.kind() != ComparatorKind.NOT_STATED;
      return new Compared(Numbers.sentence(named), known ? kind : "");
    }

    /** The same as a remark. */
    String remark() {
      String named = Numbers.inSentence(words);
      if (words.equals(ComparatorKind.NOT_STATED.label())) {
        return named;
      }
      return "compared with "
          + (kind.isEmpty() ? named : named + " (" + Numbers.inSentence(kind) + ")");
    }
  }
}
