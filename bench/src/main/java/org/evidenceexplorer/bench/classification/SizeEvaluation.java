package org.evidenceexplorer.bench.classification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.evidenceexplorer.bench.data.DataFolder;
import org.evidenceexplorer.bench.data.Span;
import org.evidenceexplorer.bench.data.SpannedText;
import org.evidenceexplorer.core.model.Stated;
import org.evidenceexplorer.indexer.classify.Classifier;
import org.evidenceexplorer.indexer.classify.NumberWords;

/** Sample sizes, against numbers that people marked. */
final class SizeEvaluation {
  private final Classifier classifier;
  private final List<SpannedText> trials;

  SizeEvaluation(Classifier classifier, DataFolder data) {
    this.classifier = classifier;
    this.trials = data.breastCancerTrials();
  }

  void write(Report report) {
    report
        .heading("Sample size")
        .paragraph(
            "Truth: the numbers of people that annotators marked as the whole study's, the first"
                + " or the largest of them; the two arms added where no whole is marked. *Any*"
                + " counts every number marked as a whole.")
        .columns("part", "given, of trials that state it", "exact, of those given", "any");
    for (Split split : Split.values()) {
      row(report, split);
    }
    report.end();
  }

  private void row(Report report, Split split) {
    int stating = 0;
    int given = 0;
    int exact = 0;
    int any = 0;
    for (SpannedText trial : trials) {
      Set<Integer> truth = truth(trial);
      if (Split.of(trial.pmid()) != split || truth.isEmpty()) {
        continue;
      }
      stating++;
      Stated<Integer> size = classifier.classify(trial.record()).participants();
      if (size != null) {
        int largest = truth.stream().mapToInt(Integer::intValue).max().orElse(0);
        given++;
        exact += size.value() == largest || size.value().equals(truth.iterator().next()) ? 1 : 0;
        any += truth.contains(size.value()) ? 1 : 0;
      }
    }
    report.row(
        split.words(),
        new Proportion(given, stating),
        new Proportion(exact, given),
        new Proportion(any, given));
  }

  /** Numbers marked as the whole, in the text's order. */
  private static Set<Integer> truth(SpannedText trial) {
    Set<Integer> totals = new LinkedHashSet<>();
    trial
        .spans("total-participants")
        .forEach(span -> NumberWords.read(span.text()).ifPresent(totals::add));
    OptionalInt intervention = first(trial.spans("intervention-participants"));
    OptionalInt control = first(trial.spans("control-participants"));
    if (totals.isEmpty() && intervention.isPresent() && control.isPresent()) {
      totals.add(intervention.getAsInt() + control.getAsInt());
    }
    return totals;
  }

  private static OptionalInt first(List<Span> spans) {
    return spans.isEmpty() ? OptionalInt.empty() : NumberWords.read(spans.getFirst().text());
  }
}
