package org.evidenceexplorer.bench.classification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Logistic regression by follow-the-regularised-leader (McMahan et al. 2013): most weights end at
 * exactly zero, which keeps the resource small. Deterministic for equal examples.
 */
final class Logistic {
  private static final double RATE = 0.1;
  private static final double RIDGE = 1;
  private final double lasso;
  private final Map<String, double[]> state = new HashMap<>();

  Logistic(double lasso) {
    this.lasso = lasso;
  }

  /**
   * Features that hold, and whether the answer is yes; examples with a greater weight count more.
   */
  record Example(Collection<String> features, boolean yes, double weight) {}

  /** Weights by feature; the intercept is the empty feature. */
  static Map<String, Double> train(List<Example> examples, int rounds, double lasso) {
    Logistic logistic = new Logistic(lasso);
    List<Example> shuffled = new ArrayList<>(examples);
    Random random = new Random(1);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(shuffled, random);
      shuffled.forEach(logistic::learn);
    }
    Map<String, Double> weights = new TreeMap<>();
    logistic.state.forEach((feature, sums) -> {
      double weight = logistic.weight(sums, feature.isEmpty());
      if (weight != 0) {
        weights.put(feature, weight);
      }
    });
    return weights;
  }

  private void learn(Example example) {
    double sum = weightOf("");
    for (String feature : example.features()) {
      sum += weightOf(feature);
    }
    double probability = 1 / (1 + Math.exp(-sum));
    double gradient = (probability - (example.yes() ? 1 : 0)) * example.weight();
    update("", gradient);
    example.features().forEach(feature -> update(feature, gradient));
  }

  private double weightOf(String feature) {
    double[] sums = state.get(feature);
    return sums == null ? 0 : weight(sums, feature.isEmpty());
  }

  private double weight(double[] sums, boolean intercept) {
    double z = sums[0];
    double pull = intercept ? 0 : lasso;
    if (Math.abs(z) <= pull) {
      return 0;
    }
    return -(z - Math.signum(z) * pull) / ((1 + Math.sqrt(sums[1])) / RATE + RIDGE);
  }

  private void update(String feature, double gradient) {
    double[] sums = state.computeIfAbsent(feature, _ -> new double[2]);
    double weight = weight(sums, feature.isEmpty());
    double rate = (Math.sqrt(sums[1] + gradient * gradient) - Math.sqrt(sums[1])) / RATE;
    sums[0] += gradient - rate * weight;
    sums[1] += gradient * gradient;
  }
}
