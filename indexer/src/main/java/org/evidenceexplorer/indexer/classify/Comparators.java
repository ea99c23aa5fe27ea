package org.evidenceexplorer.indexer.classify;

import java.util.List;
import java.util.regex.Matcher;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.jspecify.annotations.Nullable;

/** With what kind of thing the intervention was compared. */
final class Comparators {
  /** A way to tell, in the order in which they are asked. */
  record Cue(Rule rule, ComparatorKind kind, double confidence, Phrase says) {}

  static final List<Cue> CUES =
      List.of(
          new Cue(
              new Rule("comparator.sham", 1),
              ComparatorKind.NONE_OR_SHAM,
              0.92,
              Phrase.of(
                  "placebo|sham|vehicle|no treatment|untreated|no intervention|wait|nontreat|non-treat|dummy",
                  "(?:matching |identical )?placebos?(?:-controlled)?|sham(?:-controlled)?|vehicle(?:-controlled)?"
                      + "|no[- ](?:treatment|intervention|therapy)|untreated(?: \\p{L}+){0,2}|wait(?:ing)?[- ]?list(?:ed)?"
                      + "|non-?treat(?:ed|ment)|no additional treatment")),
          new Cue(
              new Rule("comparator.add-on", 1),
              ComparatorKind.ADD_ON,
              0.85,
              Phrase.of(
                  "alone|monotherapy|adjunct|add-on|adding|addition",
                  "(?:versus|vs\\.?|or|than|with|to|and) (?:[\\p{L}\\d-]+ ){1,4}(?:alone|monotherapy|only)"
                      + "|add-on|adjunct(?:ive)?(?: to| therapy| treatment)|(?:adding|addition of) (?:[\\p{L}\\d-]+ ){1,4}to")),
          new Cue(
              new Rule("comparator.active", 1),
              ComparatorKind.ACTIVE,
              0.8,
              Phrase.of(
                  "versus|vs|compar|than",
                  "(?:versus|vs\\.?|compared (?:with|to)|comparison (?:of|with)|comparing|than) "
                      + "(?!(?:the )?(?:baseline|before|control|controls|those|that|placebo|sham|other|each|patients|women|men|pre|both|normal|healthy|no|groups?|a|an|another|one|in|after|previous|expected|usual)\\b)"
                      + "(?:the )?[\\p{L}-]{4,}")));

  private Comparators() {}

  /** The kind, with the words that tell it. */
  record Kind(ComparatorKind kind, Quote quote, Rule rule, double confidence) {
    Receipt receipt() {
      return quote.receipt("comparator", kind.key(), rule, confidence);
    }
  }

  /** The kind of comparator that a study of groups has, null if its words tell none. */
  static @Nullable Kind of(Reading reading) {
    for (Cue cue : CUES) {
      Kind kind = in(reading.title(), cue);
      if (kind != null) {
        return kind;
      }
    }
    for (Cue cue : CUES.subList(0, 2)) {
      Kind kind = in(reading.summary(), cue);
      if (kind != null) {
        return kind;
      }
    }
    return in(
        reading.summary().stream().filter(sentence -> sentence.role() != Role.RESULTS).toList(),
        CUES.getLast());
  }

  private static @Nullable Kind in(List<Sentence> sentences, Cue cue) {
    for (Sentence sentence : sentences) {
      Matcher matcher = sentence.role() == Role.BACKGROUND ? null : cue.says().in(sentence);
      if (matcher != null) {
        Quote quote = sentence.quote(matcher.start(), matcher.end());
        return new Kind(cue.kind(), quote, cue.rule(), cue.confidence());
      }
    }
    return null;
  }
}
