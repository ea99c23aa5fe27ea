package org.evidenceexplorer.indexer.classify;

import static org.evidenceexplorer.indexer.classify.DifferenceRule.no;
import static org.evidenceexplorer.indexer.classify.DifferenceRule.yes;

import java.util.List;

/** The rules on difference: what is denied comes before what is said. */
final class DifferenceRules {
  private static final String MEASURED =
      "(?:differences?|effects?|changes?|improvements?|benefits?|reductions?|increases?|decreases?"
          + "|impact|influence|advantages?|superiority|association|interactions?|variations?)";

  /** In order: the first that matches speaks for its side. */
  static final List<DifferenceRule> DENIED =
      List.of(
          no(
              "difference.no-difference",
              1,
              0.96,
              Phrase.of(
                  "no |neither|without|lack of|nor ",
                  "(?:no|without(?: any)?|lack of|neither|nor)(?: [\\p{L}-]+,?){0,4}? "
                      + "(?:significan(?:t|ce)|meaningful|important|detectable|clear|evidence|overall)?"
                      + "(?: [\\p{L}-]+,?){0,4}? ?"
                      + MEASURED)),
          no(
              "difference.not-significant",
              1,
              0.96,
              Phrase.of(
                  "not |n't|nonsignificant|non-significant|insignificant|neither|none of|cannot",
                  "(?:not|neither|none)(?: [\\p{L}-]+){0,4}? (?:significan(?:t|tly|ce)|differ|differed|different)"
                      + "|non-?\\s?significant(?:ly)?|insignificant(?:ly)?|not (?:reach|attain|achieve)(?:ed)? "
                      + "(?:statistical )?significance")),
          no(
              "difference.did-not",
              1,
              0.9,
              Phrase.of(
                  "not |failed to|n't",
                  "(?:did|does|do|was|were|could|is|are|has|have|had) not (?:[\\p{L}-]+ ){0,2}?(?:differ|reduced?|improved?"
                      + "|increased?|decreased?|affect(?:ed)?|changed?|alter(?:ed)?|influenced?|prevent|enhanced?"
                      + "|lower|prolong|superior|better|more effective|higher|lower|modify|result in|lead to"
                      + "|provide|have an?|confer|produce|show)|failed to (?:[\\p{L}-]+ )?(?:show|demonstrate"
                      + "|improve|reduce|prevent|increase)")),
          no(
                  "difference.alike",
                  1,
                  0.9,
                  Phrase.of(
                      "similar|comparable|equivalent|as effective|equally|identical|the same|equal",
                      "(?:was|were|are|is|had|offered|showed|remained|produced|provided|with|proved|appeared)"
                          + " (?:[\\p{L}-]+ ){0,3}?(?:similar|comparable|equivalent|equally|identical|the same|equal)"
                          + "|similar(?:ly)? (?:[\\p{L}-]+ ){0,3}?(?:between|in both|in the two|among|across|for both)"
                          + "|as (?:effective|safe|good|efficacious|well tolerated) as"
                          + "|comparable (?:[\\p{L}-]+ ){0,3}?(?:between|in both|to)"))
              .ofGroups());

  private static final String COMPARATIVE =
      "(?:higher|lower|greater|larger|smaller|better|worse|less(?:er)?|more|fewer|shorter|longer|faster"
          + "|slower|earlier|later|superior|inferior|reduced|increased|decreased|improved|lowered|elevated"
          + "|improve[sd]?|reduces?|increases?|decreases?|prolonged|enhanced|different|differ(?:ed|ent)?"
          + "|attenuated|shortened|favou?r(?:ed|ing|s)?|diminished|deeper|stronger|prefer(?:red|s)?"
          + "|suppressed|raised|accelerated|lessened|weaker|quicker|impaired|delayed|lost|gained)";

  /** In order. */
  static final List<DifferenceRule> SAID =
      List.of(
          yes(
              "difference.significantly",
              1,
              0.96,
              Phrase.of(
                  "significantly|markedly",
                  "(?:significantly|markedly)(?: [\\p{L}-]+,?){0,3}? "
                      + COMPARATIVE
                      + "|"
                      + COMPARATIVE
                      + "(?: [\\p{L}-]+){0,3}? significantly")),
          yes(
              "difference.significant",
              1,
              0.96,
              Phrase.of(
                  "significant",
                  "significant(?: [\\p{L}-]+,?){0,4}? (?:differences?|improvements?|reductions?|increases?"
                      + "|decreases?|effects?|benefits?|advantages?|superiority|changes?|gains?|loss"
                      + "|interaction)|(?:differences?|improvements?|reductions?|increases?|decreases?|effects?)"
                      + "(?: [\\p{L}-]+){0,8}? (?:was|were|is|are) (?:[\\p{L}-]+ )?significant")),
          yes("difference.comparative", 1, 0.96, Phrase.of("p", COMPARATIVE)));

  private DifferenceRules() {}
}
