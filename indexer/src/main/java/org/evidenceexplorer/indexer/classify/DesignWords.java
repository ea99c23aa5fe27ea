package org.evidenceexplorer.indexer.classify;

import java.util.List;
import java.util.regex.Matcher;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.evidenceexplorer.core.model.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Words of the authors that name a design.
 *
 * @param unless words that, in the same sentence, take the rule's ground away; null if none do
 */
record DesignWords(
    Rule name, Design design, Reach reach, Phrase says, @Nullable Phrase unless, double confidence)
    implements DesignRule {

  /** Where a rule looks. */
  enum Reach {
    TITLE,
    /** The title and what the summary says of this study itself. */
    OWN_WORK
  }

  static DesignWords title(String id, int version, Design design, double confidence, Phrase says) {
    return new DesignWords(new Rule(id, version), design, Reach.TITLE, says, null, confidence);
  }

  static DesignWords ownWork(
      String id, int version, Design design, double confidence, Phrase says) {
    return new DesignWords(new Rule(id, version), design, Reach.OWN_WORK, says, null, confidence);
  }

  DesignWords unless(Phrase phrase) {
    return new DesignWords(name, design, reach, says, phrase, confidence);
  }

  @Override
  public @Nullable Stated<Design> read(Reading reading) {
    Quote quote = quoteIn(reading.title());
    if (quote == null && reach == Reach.OWN_WORK) {
      quote = quoteIn(reading.summary());
    }
    return quote == null ? null : DesignRule.stated(design, quote, name, confidence);
  }

  private @Nullable Quote quoteIn(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (sentence.role() == Role.BACKGROUND) {
        continue;
      }
      Matcher matcher = says.in(sentence);
      if (matcher != null && (unless == null || !unless.isIn(sentence.folded()))) {
        return sentence.quote(matcher.start(), matcher.end());
      }
    }
    return null;
  }
}
