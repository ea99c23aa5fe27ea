package org.evidenceexplorer.indexer.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A logistic model: the weights of features, trained offline and kept as a resource. The file's
 * first line is {@code version TAB intercept}, each further one {@code feature TAB weight}.
 */
public final class LinearModel {
  private final int version;
  private final float intercept;
  private final Map<String, Float> weights;

  private LinearModel(int version, float intercept, Map<String, Float> weights) {
    this.version = version;
    this.intercept = intercept;
    this.weights = weights;
  }

  /** Reads a resource beside this class. */
  static LinearModel resource(String name) {
    try (InputStream stream =
        Objects.requireNonNull(LinearModel.class.getResourceAsStream(name), name)) {
      return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("a readable resource expected: " + name, e);
    }
  }

  private static LinearModel read(BufferedReader lines) throws IOException {
    String first = Objects.requireNonNull(lines.readLine(), "version and intercept");
    int tab = first.indexOf('\t');
    Map<String, Float> weights = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int cut = line.lastIndexOf('\t');
      weights.put(line.substring(0, cut), Float.valueOf(line.substring(cut + 1)));
    }
    return new LinearModel(
        Integer.parseInt(first.substring(0, tab)),
        Float.parseFloat(first.substring(tab + 1)),
        weights);
  }

  int version() {
    return version;
  }

  float intercept() {
    return intercept;
  }

  /** The feature's weight, 0 if it has none. */
  float weight(String feature) {
    Float weight = weights.get(feature);
    return weight == null ? 0 : weight;
  }

  /** The probability that a sum of weights stands for. */
  static double probability(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
