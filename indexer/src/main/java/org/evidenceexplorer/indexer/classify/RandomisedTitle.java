package org.evidenceexplorer.indexer.classify;

import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.evidenceexplorer.core.model.Stated;
import org.jspecify.annotations.Nullable;

/** A title that names its work a randomised trial. */
final class RandomisedTitle implements DesignRule {
  private static final Rule NAME = new Rule("design.randomised-title", 1);
  private static final double CONFIDENCE = 0.97;

  private static final Phrase TRIAL =
      Phrase.of(
          "randomi",
          "(?<!non-)(?<!non )randomi[sz]ed,? (?:[\\p{L}-]+,? ){0,5}?(?:trial|study)"
              + "|(?<!non-)(?<!non )randomi[sz]ed (?:cross-?over|comparison|evaluation)");
  private static final Phrase NOT_ITSELF =
      Phrase.of(
          "review|mendelian|trials|cost|secondary|subgroup|post-hoc|post hoc|quality of",
          "(?:over|re)views?|mendelian|trials|secondary analys[ie]s|subgroup analysis|post[- ]hoc"
              + "|quality of reporting");

  @Override
  public Rule name() {
    return NAME;
  }

  @Override
  public @Nullable Stated<Design> read(Reading reading) {
    Quote trial = TRIAL.firstIn(reading.title());
    if (trial == null || NOT_ITSELF.firstIn(reading.title()) != null) {
      return null;
    }
    return RandomisedModel.kind(reading, trial, NAME, CONFIDENCE);
  }
}
