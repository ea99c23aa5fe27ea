package org.evidenceexplorer.indexer.classify;

import java.util.regex.Pattern;

/** The words around a number that tell whom it counts and how they came to be counted. */
final class SizeCues {
  private static final String NOUN =
      "(?:in-?|out-?)?patients?|women|men|(?:human )?subjects?|participants?|volunteers?|children"
          + "|adults?|infants?|neonates?|newborns?|people|persons?|individuals?|adolescents?|students?"
          + "|girls|boys|residents|veterans|nurses|physicians|mothers|athletes|smokers|survivors"
          + "|workers|players|females|males|cases|parturients|primiparas|babies|toddlers|couples"
          + "|preterms|elderly|users|drinkers|soldiers|recruits|employees|pupils|teachers|caregivers"
          + "|carers|runners|cyclists|practitioners|diabetics|respondents|pregnancies|boys and girls";

  /** Words that may stand between the number and the noun. */
  private static final String BETWEEN =
      "(?:(?!(?:of|with|in|to|at|or|years?|weeks?|months?|days?|hours?|times|mg|were|was|had|who|from"
          + "|for|by|centers?|centres?|hospitals|trials|studies|sites|groups?|arms|minutes?|clusters?"
          + "|sessions|countries|doses|points|cycles|practices|schools|villages|units|per|percent)\\b)"
          + "(?=[\\p{L}(])[\\p{L}\\d'/+(),-]+ ){0,7}?";

  static final Pattern PEOPLE =
      Pattern.compile("^[ -]" + BETWEEN + "(?:" + NOUN + ")(?![\\p{L}-])");

  /** {@code 20 (12 %) patients} and {@code 20 of the} count a part. */
  static final Pattern PART =
      Pattern.compile(
          "^ ?(?:\\([\\d.]+ ?%|%|(?:out )?of (?:the |these |those |\\d|all |whom)|/|(?:patients?|women|"
              + "men|subjects?|participants?|children|people|cases)? ?\\([\\d.]+ ?(?:%|percent))");

  static final Pattern PART_BEFORE =
      Pattern.compile(
          "(?:of whom|of which|of these,?|of those,?|whom|among them,?|/ ?|remaining|other"
              + "|additional|further|another|first|last|every|grade|stage|phase|type|class|age[ds]?|least"
              + "|than|only|[\\d)%] (?:out )?of|[\\d)%] (?:out )?of the) ?(?:the )?$");

  /** A number that dates the study. */
  static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  static final Pattern DATED =
      Pattern.compile(
          "(?:in|between|from|since|until|till|to|through|and|of|during|before|after|by|year|january"
              + "|february|march|april|may|june|july|august|september|october|november|december"
              + "|spring|summer|autumn|winter|fall|-|,) ?$");

  static final Pattern RANDOMISED_AFTER =
      Pattern.compile(
          "^[^.;]{0,130}?(?:\\b(?:were|was|have been|had been|being|and|who|underwent)? ?"
              + "(?:\\p{L}+ ){0,3}?(?:randomi[sz]ed|randomly|randomi[sz]ation|allocated|assigned)\\b)");
  static final Pattern RANDOMISED_BEFORE =
      Pattern.compile(
          "(?:randomi[sz]ed|randomly (?:assigned|allocated|divided)|assigned|allocated"
              + "|randomi[sz]ation of|enrol?led and randomi[sz]ed)(?: a total of| all| the)? $");
  static final Pattern ENROLLED_AFTER =
      Pattern.compile(
          "^[^.;]{0,130}?\\b(?:enrol?led|recruited|included|participated|entered|took part|accrued"
              + "|registered|studied|investigated|treated|received|underwent|consented|were divided"
              + "|was divided|participating|evaluated|took|joined|followed|analy[sz]ed|completed)\\b");
  static final Pattern ENROLLED_BEFORE =
      Pattern.compile(
          "(?:enrol?led|recruited|included|studied|accrued|registered|entered|treated|evaluated"
              + "|analy[sz]ed|involved|comprised|consisted of|recruitment of|enrolling|involving"
              + "|including|comprising|recruiting|population of|sample of|cohort of|group of|series of"
              + "|conducted (?:in|on|among|with)|performed (?:in|on)|carried out (?:in|on)|compared)"
              + " (?:a total of |all |the )?$");
  static final Pattern TOTAL_BEFORE =
      Pattern.compile("(?:(?:a|in) total,? (?:of )?|total of |altogether,? |overall,? |all )$");
  static final Pattern AMONG_BEFORE =
      Pattern.compile(
          "(?:in|of|among|amongst|on|from|with|for|trial of|study of|to|the|,|^)(?: the)? ?$");
  static final Pattern SCREENED =
      Pattern.compile(
          "^[^.;,]{0,60}?\\b(?:screened|approached|assessed for|invited|contacted|identified"
              + "|eligible|admitted|referred|declined|refused|withdrew|dropped|discontinued|excluded"
              + "|died|lost|developed|experienced|had|reported|per (?:group|arm)|in each|each"
              + "|responded|relapsed|achieved|needed|required|showed|met)\\b");
  static final Pattern EXPECTED =
      Pattern.compile(
          "(?:sample size|power|needed|required|will be|planned|per (?:group|arm)|estimated"
              + "|incidence|prevalence|million|every year|annually|each year)");
  static final Pattern ONE_ARM =
      Pattern.compile(
          "^[^.;:,()]{0,60}?(?:\\bin (?:the |each )?(?:[\\p{L}\\d-]+ ){0,4}(?:group|arm)\\b|\\bto (?:the )?"
              + "(?:[\\p{L}\\d-]+ ){0,4}(?:group|arm)\\b|\\breceived (?:placebo|the))");
  static final Pattern LISTED_IN_BRACKETS =
      Pattern.compile(
          "\\(\\s?(?:total )?n ?= ?(\\d{1,3}(?:[, ]\\d{3})+|\\d{1,7})\\b|; ?n ?= ?(\\d{1,6})\\)");

  /** {@code were assigned to balm and 48 (women) to rest}: from the first arm to the second. */
  static final Pattern SECOND_ARM =
      Pattern.compile(
          "^(?: \\([^)]*\\))? (?:were |was |had been |who |being )?(?:then |also )?"
              + "(?:randomly |randomi[sz]ed|assigned|allocated|received|in the|to|were given|treated"
              + "|underwent)[^.;]{0,120}?,? and (\\d{1,6}|[\\p{L}-]+(?: and [\\p{L}-]+)?) (?:\\([^)]*\\) )?"
              + "(?:[\\p{L}-]+ ){0,2}?(?:were |was )?(?:randomly |to |received|in the|assigned|allocated"
              + "|underwent|who received)");

  static final Pattern STUDY =
      Pattern.compile(
          "\\b(?:randomi[sz]ed|trial|study|participants|sample|enrol?led|recruited)\\b");
  static final Pattern PEOPLE_BEFORE = Pattern.compile("(?:" + NOUN + ")(?: [\\p{L}-]+){0,6} ?$");

  private SizeCues() {}

  static boolean after(Pattern cue, Sentence sentence, int from) {
    int end = Math.min(sentence.folded().length(), from + 160);
    return cue.matcher(sentence.folded()).region(from, end).lookingAt();
  }

  static boolean before(Pattern cue, Sentence sentence, int to) {
    String folded = sentence.folded().substring(Math.max(0, to - 60), to);
    return cue.matcher(folded).find();
  }
}
