package org.evidenceexplorer.indexer.classify;

import java.util.regex.Pattern;

/** Whether a clause compares groups, or the same people before and after. */
enum Comparison {
  GROUPS,
  BEFORE_AND_AFTER,
  UNCLEAR;

  private static final Pattern BASELINE =
      Pattern.compile(
          "(?:compared|relative|comparison) (?:with|to) (?:the )?(?:baseline|pre-?\\w+|before|initial|values? before)(?: [\\p{L}-]+)?"
              + "|(?:from|than|versus|vs\\.?|at|over|to) (?:the |their )?(?:baseline|pre-?treatment|pre-?test|before)"
              + "|before (?:and|to) after|before and|pre-? ?(?:and|to) post-?|within[- ](?:the )?(?:groups?|subjects?)"
              + "|intra-?group|(?:in|for|within|of) (?:both|all|each|either)(?: the)?(?: [\\p{L}-]+){0,3} (?:groups|arms|treatments|conditions|group|arm|sides)"
              + "|both (?:[\\p{L}-]+ ){0,3}(?:groups|treatments|arms|conditions|interventions|drugs) (?:significantly |showed|had|improved|produced|resulted|reduced|increased)"
              + "|over time|with time|(?:pre|before)(?:-| )(?:intervention|operation|surgery)");

  private static final Phrase BETWEEN =
      Phrase.of(
          "than|compar|versus|vs|between|relative to|among the|across|group|arm|placebo|control|sham|favo"
              + "|superior|inferior|differ|over |side|as effective|as safe|to that of|conditions",
          "than|compared?|compar(?:ing|ison)|versus|vs|relative to|inter-?group"
              + "|between[- ](?:(?:the|both|these|all|study) )?(?:[\\p{L}\\d-]+ ){0,3}(?:groups?|arms?|treatments?|interventions?|conditions?"
              + "|patients|subjects|participants|drugs|techniques|regimens|formulations|methods|therapies"
              + "|cohorts|sides|trials|schedules|strategies|diets|phases|periods|devices|products)"
              + "|between[- ]group|(?:among|across) (?:the )?(?:[\\p{L}\\d-]+ ){0,2}(?:groups|arms|treatments|conditions)"
              + "|in favou?r of|favou?r(?:ing|ed|s)?|superior|over placebo|(?:differences?|differ(?:ed|s)?|different|similar|comparable) "
              + "(?:[\\p{L}-]+ ){0,6}?between|(?:in|for|with|of) the [\\p{L}\\d+/ -]{1,40}?(?:group|arm|side|condition)"
              + "|(?:intervention|treatment|experimental|treated|study|active|trained|exercise|training) (?:group|arm|side|condition)"
              + "|groups? (?:[\\p{L}\\d]+ )?(?:had|showed|was|were|experienced|reported|achieved|demonstrated)|control group|controls"
              + "|as (?:effective|safe|good|efficacious) as|to that of");

  /** {@code In the control group, pain did not change}: one group, before and after. */
  private static final Phrase ONE_GROUP =
      Phrase.of(
          "chang|unaltered|unchanged|remained|stable",
          "(?:no|not) (?:[\\p{L}-]+ ){0,4}?change[sd]?|unchanged|unaltered|remained (?:stable|constant|the same)"
              + "|changed significantly|significant(?:ly)? chang(?:ed?|es)");

  private static final Phrase TWO_GROUPS =
      Phrase.of(
          "than|compar|versus|vs|between|among|relative|differ|both|either",
          "than|compar(?:ed?|ing|ison|able)|versus|vs|between|among|relative to|differ\\p{L}*|both|either");

  private static final Phrase ALIKE =
      Phrase.of(
          "similar|comparable|equivalent|identical|the same|equal",
          "(?:similar|comparable|equivalent|identical|the same|equal(?:ly)?) (?:[\\p{L}-]+ ){0,4}?"
              + "(?:in|for|between|among|across) (?:the|both|all|these)");

  /** What the clause compares. */
  static Comparison of(Clause clause) {
    String folded = clause.folded();
    if (ALIKE.isIn(folded)) {
      return GROUPS;
    }
    String rest = BASELINE.matcher(folded).replaceAll(" ");
    if (ONE_GROUP.isIn(rest) && !TWO_GROUPS.isIn(rest)) {
      return BEFORE_AND_AFTER;
    }
    if (BETWEEN.isIn(rest)) {
      return GROUPS;
    }
    return rest.length() < folded.length() ? BEFORE_AND_AFTER : UNCLEAR;
  }
}
