package org.evidenceexplorer.indexer.classify;

import java.util.regex.Pattern;

/** What a sentence says of a condition that it names, told by the words around. */
enum Placement {
  /** People have it: "women with migraine", "asthmatic children". */
  PEOPLE(3, 0.9),
  /** It is treated, prevented or looked for: "treatment of migraine". */
  TREATED(2, 0.9),
  /** It is what was measured: "effect on pain", "risk of stroke". */
  MEASURED(0.4, 0.6),
  /** It is named. */
  NAMED(1, 0.8);

  private static final String PERSONS =
      "(?:(?:in|out)?patients?|people|persons?|women|men|children|adults?|subjects?|participants?|individuals?|infants?"
          + "|neonates?|newborns?|adolescents?|girls?|boys?|volunteers?|cases?|survivors?|residents?|students?|veterans?|sides?|eyes?)";
  private static final String ADJECTIVES = "(?:[\\p{L}\\d/-]+ ){0,3}?";

  private static final Pattern WITH_IT =
      Pattern.compile(
          PERSONS
              + " (?:[\\p{L}-]+ ){0,3}?(?:with|having|had|have|suffering from|diagnosed with|diagnosed as having"
              + "|treated for|admitted for|admitted with|undergoing|affected by|recovering from|at risk of|at risk for|who had)"
              + " (?:the |a |an )?"
              + ADJECTIVES
              + "$");
  private static final Pattern OF_PEOPLE =
      Pattern.compile("^(?: and [\\p{L}-]+)? (?:[\\p{L}-]+ )?" + PERSONS + "(?![\\p{L}])");
  private static final Pattern TREATMENT =
      Pattern.compile(
          "(?:treatments?|management|therap(?:y|ies)|prevention|prophylaxis|surgery|repair|control|care|treat(?:ing|ed)?|prevent(?:ing)?"
              + "|relief|relieve|diagnosis|screening|detection|correction|trials?|intervention|rehabilitation|vaccine|efficacious"
              + "|effective) (?:of|for|in|against)? ?(?:the |a |an )?"
              + ADJECTIVES
              + "$");

  /** Only of a title: "aspirin in migraine". */
  private static final Pattern IN_IT =
      Pattern.compile("\\b(?:for|in) (?:the )?(?:[\\p{L}\\d-]+ ){0,2}?$");

  /** What befell some people in the study. */
  private static final Pattern BEFALLING =
      Pattern.compile(
          "\\b(?:adverse|side[- ]effects?|complications?|complicated|events?|occurred|occurrence|developed|experienced|tolerated"
              + "|toxicity|reported|incidence|score|scores|scale|visual analogue?|relapses?|rates?)\\b");

  private static final Pattern MEASURE =
      Pattern.compile(
          "(?:(?:effects?|impact|influence|efficacy|action) (?:[\\p{L}\\d,()/-]+ ){0,8}?(?:on|upon) (?:the )?"
              + "|(?:risk|risks|incidence|rates?|prevalence|occurrence|development|reduction|reductions|reduc(?:es?|ed|ing)|improv(?:es?|ed|ing)"
              + "|improvement|decreas(?:es?|ed|ing)|increas(?:es?|ed|ing)|severity|frequency|intensity|episodes|levels?|symptoms|scores?)"
              + " (?:of |in |for |from )?(?:the )?)"
              + ADJECTIVES
              + "$");

  private final double weight;
  private final double confidence;

  Placement(double weight, double confidence) {
    this.weight = weight;
    this.confidence = confidence;
  }

  double weight() {
    return weight;
  }

  /** How sure it is, in a title, that the study is about it. */
  double confidence() {
    return confidence;
  }

  /** Whether the words say that people have it or that it is treated. */
  boolean isFirm() {
    return this == PEOPLE || this == TREATED;
  }

  static Placement of(Named named) {
    String before = tail(named.before());
    if (WITH_IT.matcher(before).find() || OF_PEOPLE.matcher(named.after()).find()) {
      return PEOPLE;
    }
    if (MEASURE.matcher(before).find()) {
      return MEASURED;
    }
    boolean title = named.sentence().role() == Role.TITLE;
    if (TREATMENT.matcher(before).find() || (title && IN_IT.matcher(before).find())) {
      return TREATED;
    }
    boolean befell = !title && BEFALLING.matcher(named.sentence().folded()).find();
    return befell ? MEASURED : NAMED;
  }

  /** The last words: what is farther away says nothing of the name. */
  private static String tail(String before) {
    return before.substring(Math.max(0, before.length() - 120));
  }
}
