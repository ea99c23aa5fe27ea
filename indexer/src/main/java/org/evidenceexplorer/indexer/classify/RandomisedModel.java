package org.evidenceexplorer.indexer.classify;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.evidenceexplorer.core.model.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Tells randomised trials by a linear model over words; quotes the words that weighed most, or what
 * the authors say of how they allocated.
 */
final class RandomisedModel implements DesignRule {
  private static final LinearModel MODEL = LinearModel.resource("randomised-model.tsv");
  private static final Rule NAME = new Rule("design.randomised-model", MODEL.version());

  /** Chosen on the tuning part so that sensitivity and specificity are about even. */
  private static final double THRESHOLD = 0.05;

  /** Below this, the words have to speak of a way to compare. */
  private static final double SURE = 0.5;

  private static final Set<String> COMPARISONS =
      Set.of(
          "c random allocation",
          "c randomised trial",
          "c blind",
          "c placebo",
          "c comparison group",
          "c crossover",
          "c trial");

  private static final Phrase ALLOCATION =
      Phrase.of(
          "random",
          "(?:cluster-?|block-?|double-blind,? )?randomi[sz]ed,? (?:[\\p{L}-]+,? ){0,6}?(?:trial|study)"
              + "|randomly (?:\\p{L}+ )?(?:assigned|allocated|divided|received)"
              + "|(?:were|was) (?:\\p{L}+ )?randomi[sz]ed|randomi[sz](?:ed|ation)");
  private static final Phrase CROSSOVER = Phrase.of("cross", "cross-?\\s?over");
  private static final Phrase SPLIT_BODY =
      Phrase.of(
          "split|half|contralateral|intra-|intraindividual|within-|other side|opposite side|each side"
              + "|right side|left side",
          "split-? ?(?:face|body|mouth|lesion|side|neck|scalp|abdomen|plot|leg|arm)"
              + "|half-? ?(?:face|head|side|scalp)|(?:one|each) half of (?:the|each)"
              + "|(?:intra-? ?|within-? ?)(?:individual|patient|subject|person)"
              + " (?:[\\p{L}-]+ ){0,2}?(?:controlled|comparison|comparative|trial|study|left|right)"
              + "|contralateral (?:[\\p{L}-]+ ){0,3}?(?:served|as|was used|received|treated)"
              + "|(?:the )?(?:other|opposite) side (?:[\\p{L}-]+ ){0,3}?(?:served|received|as|was)"
              + "|left-right comparison");

  @Override
  public Rule name() {
    return NAME;
  }

  @Override
  public @Nullable Stated<Design> read(Reading reading) {
    Weighing weighing = new Weighing();
    DesignFeatures.words(reading, weighing);
    DesignFeatures.headings(reading).forEach(weighing::add);
    List<String> cues = DesignFeatures.cues(reading);
    cues.forEach(weighing::add);
    double probability = LinearModel.probability(weighing.sum);
    if (probability < THRESHOLD || weighing.heaviest == null) {
      return null;
    }
    if (probability < SURE && Collections.disjoint(cues, COMPARISONS)) {
      return null;
    }
    Quote allocation = ALLOCATION.firstIn(reading.all());
    Quote quote = allocation == null ? weighing.heaviest : allocation;
    return kind(reading, quote, NAME, probability);
  }

  /** Parallel groups unless the words say that each person had both treatments. */
  static Stated<Design> kind(Reading reading, Quote randomised, Rule rule, double confidence) {
    Quote split = SPLIT_BODY.firstIn(reading.all());
    if (split != null) {
      return DesignRule.stated(Design.RANDOMISED_SPLIT_BODY, split, rule, confidence);
    }
    Quote crossover = CROSSOVER.firstIn(reading.all());
    if (crossover != null) {
      return DesignRule.stated(Design.RANDOMISED_CROSSOVER, crossover, rule, confidence);
    }
    return DesignRule.stated(Design.RANDOMISED_CONTROLLED_TRIAL, randomised, rule, confidence);
  }

  private static final class Weighing implements DesignFeatures.Sink {
    private final Set<String> seen = new HashSet<>();
    private double sum = MODEL.intercept();
    private float heaviestWeight;
    private @Nullable Quote heaviest;

    @Override
    public void feature(String name, Sentence sentence, int start, int end) {
      float weight = add(name);
      if (weight > heaviestWeight) {
        heaviestWeight = weight;
        heaviest = sentence.quote(start, end);
      }
    }

    float add(String name) {
      float weight = MODEL.weight(name);
      if (weight == 0 || !seen.add(name)) {
        return 0;
      }
      sum += weight;
      return weight;
    }
  }
}
