package org.evidenceexplorer.bench.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LogisticTest {
  private static List<Logistic.Example> examples() {
    List<Logistic.Example> examples = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      boolean yes = i % 2 == 0;
      Set<String> features = Set.of(yes ? "good" : "bad", i % 3 == 0 ? "noise" : "hum");
      examples.add(new Logistic.Example(features, yes, 1));
    }
    return examples;
  }

  @Test
  void learnsWhichFeatureTellsAndDropsThoseThatDoNot() {
    Map<String, Double> weights = Logistic.train(examples(), 10, 5);

    assertTrue(weights.getOrDefault("good", 0.0) > 0);
    assertTrue(weights.getOrDefault("bad", 0.0) < 0);
    assertFalse(weights.containsKey("noise"));
  }

  @Test
  void givesTheSameWeightsForTheSameExamples() {
    assertEquals(Logistic.train(examples(), 3, 1), Logistic.train(examples(), 3, 1));
  }
}
