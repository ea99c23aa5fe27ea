package org.evidenceexplorer.bench.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidenceexplorer.bench.data.DataFolder;
import org.evidenceexplorer.bench.data.Prompt;
import org.evidenceexplorer.core.model.Difference;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Receipt.Span;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.indexer.classify.Classifier;

/** Whether a difference was shown, against what people read in the same words. */
final class DifferenceEvaluation {
  /** Names that share less are of different outcomes. */
  private static final double ALIKE = 0.5;

  private final Map<String, Record> trials = new HashMap<>();
  private final Map<String, List<Finding>> findings = new HashMap<>();
  private final List<Prompt> prompts;

  DifferenceEvaluation(Classifier classifier, DataFolder data) {
    data.trials().forEach(trial -> trials.put(trial.provenance().source(), trial));
    this.prompts = data.prompts();
    for (Prompt prompt : prompts) {
      Record trial = trials.get(prompt.article());
      if (trial != null && !findings.containsKey(prompt.article())) {
        findings.put(prompt.article(), classifier.classify(trial).findings());
      }
    }
  }

  /** How a finding is looked for that answers a question. */
  private enum Way {
    WORDS("read in the words that people based their answer on"),
    OUTCOME("found by its outcome's name, abstracts that hold the answer"),
    ANYWHERE("found by its outcome's name, any abstract");

    private final String words;

    Way(String words) {
      this.words = words;
    }
  }

  void write(Report report) {
    report
        .heading("Difference between groups")
        .paragraph(
            "Truth: Evidence Inference 2.0, questions whose annotators agree. An abstract holds the"
                + " answer if a text that an annotator based it on stands in it. Of several findings"
                + " that could answer, those whose outcome's name is most like the question's count;"
                + " if they disagree, no answer is given.")
        .columns(
            "finding",
            "part",
            "given",
            "right, of those given",
            "abstracts with an answer",
            "yes: read yes / no / nothing",
            "no: read yes / no / nothing");
    for (Way way : Way.values()) {
      for (Split split : Split.values()) {
        row(report, way, split);
      }
    }
    report.end();
  }

  private void row(Report report, Way way, Split split) {
    int[][] matrix = new int[2][3];
    Set<String> holding = new HashSet<>();
    Set<String> answered = new HashSet<>();
    for (Prompt prompt : prompts) {
      Record trial = trials.get(prompt.article());
      if (trial == null || Split.of(trial.provenance().sourceId()) != split) {
        continue;
      }
      List<Span> evidence = evidence(prompt, trial);
      if (evidence.isEmpty() && way != Way.ANYWHERE) {
        continue;
      }
      int answer = column(answer(prompt, evidence, way));
      matrix[prompt.answer() == Prompt.Answer.NO_DIFFERENCE ? 1 : 0][answer]++;
      holding.add(prompt.article());
      if (answer < 2) {
        answered.add(prompt.article());
      }
    }
    write(report, way, split, matrix, new Proportion(answered.size(), holding.size()));
  }

  private static void write(
      Report report, Way way, Split split, int[][] matrix, Proportion abstracts) {
    int given = matrix[0][0] + matrix[0][1] + matrix[1][0] + matrix[1][1];
    int all = given + matrix[0][2] + matrix[1][2];
    report.row(
        way.words,
        split.words(),
        new Proportion(given, all),
        new Proportion(matrix[0][0] + matrix[1][1], given),
        abstracts,
        cells(matrix[0]),
        cells(matrix[1]));
  }

  private static String cells(int[] row) {
    return row[0] + " / " + row[1] + " / " + row[2];
  }

  private static int column(Optional<Difference> answer) {
    return answer.map(difference -> difference == Difference.YES ? 0 : 1).orElse(2);
  }

  private static List<Span> evidence(Prompt prompt, Record trial) {
    Normalised text = new Normalised(trial.summary().text());
    return prompt.evidence().stream().flatMap(words -> text.find(words).stream()).toList();
  }

  private Optional<Difference> answer(Prompt prompt, List<Span> evidence, Way way) {
    double best = way == Way.WORDS ? 0 : ALIKE;
    List<Finding> nearest = new ArrayList<>();
    for (Finding finding : findings.getOrDefault(prompt.article(), List.of())) {
      double likeness = likeness(finding, prompt);
      boolean eligible = way != Way.WORDS || standsIn(finding, evidence);
      if (eligible && finding.effect().difference() != null && likeness >= best) {
        if (likeness > best) {
          nearest.clear();
        }
        best = likeness;
        nearest.add(finding);
      }
    }
    Set<Difference> told = new HashSet<>();
    nearest.forEach(finding -> told.add(finding.effect().difference()));
    told.remove(Difference.NOT_STATED);
    return told.size() == 1 ? Optional.of(told.iterator().next()) : Optional.empty();
  }

  private static double likeness(Finding finding, Prompt prompt) {
    String name = finding.outcome().text();
    return name == null ? 0 : Likeness.of(name, prompt.outcome());
  }

  private static boolean standsIn(Finding finding, List<Span> evidence) {
    return finding.receipts().stream()
        .filter(
            receipt -> receipt.about().equals("difference") || receipt.about().equals("outcome"))
        .map(receipt -> receipt.where().span())
        .anyMatch(span -> span != null && evidence.stream().anyMatch(part -> overlap(span, part)));
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
