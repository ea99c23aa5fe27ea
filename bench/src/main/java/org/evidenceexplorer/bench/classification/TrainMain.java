package org.evidenceexplorer.bench.classification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evidenceexplorer.bench.data.DataFolder;
import org.evidenceexplorer.bench.data.Records;
import org.evidenceexplorer.bench.data.Span;
import org.evidenceexplorer.bench.data.SpannedText;
import org.evidenceexplorer.indexer.classify.DesignFeatures;
import org.evidenceexplorer.indexer.classify.OutcomeFeatures;

/** Trains the linear models on the tuning part of the data and writes their weights. */
public final class TrainMain {
  private static final Path RESOURCES =
      Path.of("indexer/src/main/resources/org/evidenceexplorer/indexer/classify");
  private static final int VERSION = 1;

  private TrainMain() {}

  /** Takes the data folder; run from the project's root. */
  public static void main(String[] arguments) throws IOException {
    DataFolder data = new DataFolder(Path.of(arguments[0]));
    write("randomised-model.tsv", Logistic.train(designs(data), 20, 8));
    write("outcome-model.tsv", Logistic.train(outcomes(data), 6, 6));
  }

  /** All labelled records, and trials of which someone noted a result, which count less. */
  private static List<Logistic.Example> designs(DataFolder data) {
    List<Logistic.Example> examples = new ArrayList<>();
    LabelledDesign.all(data).stream()
        .filter(labelled -> labelled.split() == Split.TUNED_ON)
        .forEach(labelled -> examples.add(example(labelled)));
    data.trialsWithResults().stream()
        .filter(record -> Split.of(record.provenance().sourceId()) == Split.TUNED_ON)
        .forEach(
            record -> examples.add(new Logistic.Example(DesignFeatures.of(record), true, 0.3)));
    return examples;
  }

  /** Every word of the marked trials, with whether it lies in the name of an outcome. */
  private static List<Logistic.Example> outcomes(DataFolder data) {
    List<SpannedText> trials = new ArrayList<>(data.outcomeTrials());
    trials.addAll(data.breastCancerTrials());
    Map<String, String> shared = new HashMap<>();
    List<Logistic.Example> examples = new ArrayList<>();
    for (SpannedText trial : trials) {
      if (Split.of(trial.pmid()) == Split.TUNED_ON) {
        List<Span> outcomes = trial.spans("outcome");
        OutcomeFeatures.of(trial.record()).stream()
            .flatMap(List::stream)
            .forEach(word ->
                examples.add(
                    new Logistic.Example(
                        word.features().stream()
                            .map(feature -> shared.computeIfAbsent(feature, same -> same))
                            .toList(),
                        isIn(outcomes, word.start() + trial.bodyStart()),
                        1)));
      }
    }
    return examples;
  }

  private static boolean isIn(List<Span> spans, int place) {
    return spans.stream().anyMatch(span -> span.start() <= place && place < span.end());
  }

  private static Logistic.Example example(LabelledDesign labelled) {
    return new Logistic.Example(
        DesignFeatures.of(Records.withoutTypes(labelled.record())), labelled.randomised(), 1);
  }

  private static void write(String name, Map<String, Double> weights) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(VERSION).append('\t').append(round(weights.getOrDefault("", 0.0))).append('\n');
    weights.forEach((feature, weight) -> {
      if (!feature.isEmpty() && Math.abs(weight) >= 0.01) {
        text.append(feature).append('\t').append(round(weight)).append('\n');
      }
    });
    Files.writeString(RESOURCES.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static String round(double weight) {
    return String.format(Locale.ROOT, "%.3f", weight);
  }
}
