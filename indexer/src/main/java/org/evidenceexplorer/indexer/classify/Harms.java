package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Finding.HarmReport;
import org.evidenceexplorer.core.model.HarmStatus;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.jspecify.annotations.Nullable;

/**
 * What is said of harms: reported, or explicitly absent. That none of a kind (serious ones, say)
 * occurred is not that none occurred, and is left unsaid. Where the words never speak of harms,
 * they are not mentioned, which is not absent.
 */
final class Harms {
  static final Rule ABSENT = new Rule("harm.absent", 1);
  static final Rule REPORTED = new Rule("harm.reported", 1);
  static final Rule NAMED = new Rule("harm.named", 1);
  private static final double CONFIDENCE = 0.9;

  private static final String EVENTS =
      "(?:adverse (?:drug )?(?:events?|effects?|reactions?)|side[- ]effects?|complications?|toxicit(?:y|ies)"
          + "|untoward effects?|harms?|adverse outcomes?)";

  private static final Phrase NONE =
      Phrase.of(
          "no |without|none|not ",
          "(?:no|without(?: any)?|free of) (?:(?:apparent|treatment-related|drug-related|related|reported|any|study-related|"
              + "other|perioperative|intraoperative|postoperative) )*"
              + EVENTS
              + "(?! (?:differ|in the|rates? differ))|"
              + EVENTS
              + " (?:were|was) (?:not|never) (?:observed|reported|noted|seen|encountered|recorded)"
              + "|none of the (?:patients|participants|subjects|women|children) (?:had|experienced|reported|developed) "
              + "(?:any )?"
              + EVENTS);
  private static final Phrase SOME =
      Phrase.of(
          "adverse|side|complication|toxic|untoward|harm",
          "(?<!no )(?<!without )(?:(?:most |more |less )?(?:common|frequent|serious|severe|mild|minor|major|moderate|local"
              + "|transient|reported|observed|main|related|significant) )*"
              + EVENTS
              + " (?:[\\p{L}-]+ ){0,4}?(?:were|was|included?|occurred|reported|observed|noted|in \\d|with|such as|of|developed|led)"
              + "|(?:experienced|reported|developed|had) (?:[\\p{L}\\d-]+ ){0,3}?"
              + EVENTS);
  private static final Phrase COMPARED =
      Phrase.of(
          "differ|similar|compar|between|less|fewer|more|lower|higher|increase|no ",
          "differ(?:ed|ences?|ent)?|similar|comparable|between|no (?:serious|severe|major|significant"
              + "|important|increase|additional|unexpected|clinically)|without (?:serious|severe|major|significant)"
              + "|not|potential|risk of|safety|evaluat\\p{L}+|assess\\p{L}+|to determine|prevent\\p{L}*|treat\\p{L}*");

  private Harms() {}

  /** The finding on harms in a sentence, null if it tells of none and denies none. */
  static @Nullable Said in(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      Matcher none = sentence.role().mayTellResults() ? NONE.in(sentence) : null;
      if (none != null && !COMPARED.isIn(sentence.folded().replace(none.group(), ""))) {
        return new Said(HarmStatus.ABSENT, sentence.quote(none.start(), none.end()), ABSENT);
      }
    }
    for (Sentence sentence : sentences) {
      Matcher some = sentence.role().mayTellResults() ? SOME.in(sentence) : null;
      if (some != null && !COMPARED.isIn(sentence.folded())) {
        return new Said(HarmStatus.REPORTED, sentence.quote(some.start(), some.end()), REPORTED);
      }
    }
    return null;
  }

  /** Harm reported or denied, with the words. */
  record Said(HarmStatus status, Quote quote, Rule rule) {
    Receipt receipt() {
      return quote.receipt("harm", status.key(), rule, CONFIDENCE);
    }
  }

  /**
   * The findings that harms are reported or absent, of what the study looked at: one for each
   * adverse event that the sentence of a report names, else one.
   */
  static List<Finding> findings(Said said, Subject subject, List<Named> names) {
    List<Named> events =
        Named.of(Concept.Harm.class, names).stream()
            .filter(named -> said.status() == HarmStatus.REPORTED)
            .filter(named -> named.sentence().quote().overlaps(said.quote()))
            .toList();
    if (events.isEmpty()) {
      return List.of(finding(said, subject, null, List.of(said.receipt())));
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Named event : events) {
      String id = event.concept().id();
      if (seen.add(id)) {
        Receipt named = event.quote().receipt("harm", id, NAMED, CONFIDENCE);
        findings.add(finding(said, subject, id, List.of(said.receipt(), named)));
      }
    }
    return findings;
  }

  private static Finding finding(
      Said said, Subject subject, @Nullable String event, List<Receipt> receipts) {
    HarmReport report = new HarmReport(said.status(), event, said.quote().text(), List.of());
    return subject.finding(
        Finding.Measured.NOT_STATED, Finding.Effect.NOT_STATED, report, receipts);
  }
}
