package org.evidenceexplorer.bench.classification;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.evidenceexplorer.bench.data.DataFolder;
import org.evidenceexplorer.bench.data.Records;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Design.Level;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Stated;
import org.evidenceexplorer.indexer.classify.Classifier;

/** Design, with the publication types hidden that serve as the truth. */
final class DesignEvaluation {
  private final Classifier classifier;
  private final List<LabelledDesign> labelled;

  DesignEvaluation(Classifier classifier, DataFolder data) {
    this.classifier = classifier;
    this.labelled = LabelledDesign.all(data);
  }

  void write(Report report) {
    report
        .heading("Design, publication types hidden")
        .paragraph(
            "Truth: the publication types *Randomized Controlled Trial* and *Systematic Review* or"
                + " *Meta-Analysis* of records that indexing has finished; duplicates count once."
                + " The model of randomised trials was trained on the part \"tuned on\".")
        .columns("task", "part", "set", "sensitivity", "specificity", "precision");
    UnaryOperator<Record> hidden = Records::withoutTypes;
    UnaryOperator<Record> bare = record -> Records.withoutHeadings(Records.withoutTypes(record));
    for (Split split : Split.values()) {
      for (String set : List.of("nbib", "genuine", "rebuilt", "all")) {
        randomised(report, "randomised trial", split, set, hidden);
      }
      randomised(report, "randomised trial, headings hidden too", split, "all", bare);
      review(report, split, hidden);
    }
    report.end();
  }

  private void randomised(
      Report report, String task, Split split, String set, UnaryOperator<Record> view) {
    Tally tally = new Tally();
    labelled.stream()
        .filter(in(split, set))
        .forEach(one ->
            tally.add(one.randomised(), level(view.apply(one.record())) == Level.RANDOMISED));
    row(report, task, split, set, tally);
  }

  private void review(Report report, Split split, UnaryOperator<Record> view) {
    Tally tally = new Tally();
    labelled.stream()
        .filter(in(split, "all"))
        .forEach(one ->
            tally.add(one.systematicReview(), level(view.apply(one.record())) == Level.REVIEW));
    row(report, "systematic review", split, "all", tally);
  }

  private static void row(Report report, String task, Split split, String set, Tally tally) {
    report.row(
        task, split.words(), set, tally.sensitivity(), tally.specificity(), tally.precision());
  }

  private static Predicate<LabelledDesign> in(Split split, String set) {
    return one -> one.split() == split && Set.of("all", one.set()).contains(set);
  }

  private Level level(Record record) {
    Stated<Design> design = classifier.classify(record).design();
    return design == null ? Level.NO_RESULTS : design.value().level();
  }
}
