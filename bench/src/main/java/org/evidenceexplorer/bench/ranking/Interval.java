package org.evidenceexplorer.bench.ranking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/** A mean with its 95 % interval, from 2,000 bootstrap samples of the questions. */
record Interval(double mean, double low, double high) {
  private static final int SAMPLES = 2_000;

  static Interval of(double... values) {
    Random random = new Random(1);
    double[] means = new double[SAMPLES];
    for (int sample = 0; sample < SAMPLES; sample++) {
      double sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += values[random.nextInt(values.length)];
      }
      means[sample] = sum / values.length;
    }
    Arrays.sort(means);
    return new Interval(
        Arrays.stream(values).average().orElse(0),
        means[SAMPLES / 40],
        means[SAMPLES - SAMPLES / 40 - 1]);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.4f (%.4f-%.4f)", mean, low, high);
  }
}
