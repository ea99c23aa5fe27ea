package org.evidenceexplorer.bench.classification;

import java.util.List;
import java.util.Locale;
import org.evidenceexplorer.bench.data.DataFolder;
import org.evidenceexplorer.bench.data.SpannedText;
import org.evidenceexplorer.indexer.classify.OutcomeNames;

/** Names of outcomes, against what people marked: words that both hold. */
final class OutcomeEvaluation {
  private final DataFolder data;

  OutcomeEvaluation(DataFolder data) {
    this.data = data;
  }

  void write(Report report) {
    report
        .heading("Outcomes")
        .paragraph(
            "Truth: words that annotators marked as naming an outcome; compared word by word over"
                + " the whole text. The model was trained on the part \"tuned on\" of the first two"
                + " sets. The third marks outcomes in titles and methods too, where none are looked"
                + " for, and is not trained on.")
        .columns("set", "part", "texts", "precision", "recall", "F1");
    rows(report, "evidence-outcomes", data.outcomeTrials());
    rows(report, "pico-breast-cancer", data.breastCancerTrials());
    rows(report, "ebm-nlp-dev", data.tokenTrials());
    report.end();
  }

  private static void rows(Report report, String set, List<SpannedText> texts) {
    for (Split split : Split.values()) {
      int[] counts = new int[3];
      int number = 0;
      for (SpannedText text : texts) {
        if (Split.of(text.pmid()) == split) {
          count(text, counts);
          number++;
        }
      }
      double f1 = 2.0 * counts[0] / Math.max(1, 2 * counts[0] + counts[1] + counts[2]);
      report.row(
          set,
          split.words(),
          number,
          new Proportion(counts[0], counts[0] + counts[1]),
          new Proportion(counts[0], counts[0] + counts[2]),
          String.format(Locale.ROOT, "%.3f", f1));
    }
  }

  /** Adds the words found rightly, found wrongly and missed. */
  private static void count(SpannedText text, int[] counts) {
    boolean[] truth = new boolean[text.text().length()];
    text.spans("outcome").forEach(span -> fill(truth, span.start(), span.end()));
    boolean[] found = new boolean[truth.length];
    int body = text.bodyStart();
    OutcomeNames.in(text.record())
        .forEach(span -> fill(found, span.start() + body, span.end() + body));
    for (int at = 0; at < truth.length; at++) {
      if (startsWord(text.text(), at)) {
        counts[0] += truth[at] && found[at] ? 1 : 0;
        counts[1] += !truth[at] && found[at] ? 1 : 0;
        counts[2] += truth[at] && !found[at] ? 1 : 0;
      }
    }
  }

  private static void fill(boolean[] places, int start, int end) {
    for (int at = start; at < Math.min(end, places.length); at++) {
      places[at] = true;
    }
  }

  private static boolean startsWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }
}
