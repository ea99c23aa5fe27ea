package org.evidenceexplorer.citations.document;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What words assert, whatever they are about: rules of language on a sentence, a heading or a
 * list's introduction. A clause that begins with "if", "unless" or "whether" asserts nothing.
 *
 * @param helps something gets better
 * @param denies ... but is said not to
 * @param works how something works
 * @param risks a harm, a risk, or who may have it
 * @param causes something brings about something: a harm only if it is one
 * @param suits whom it suits: on safety only if that is what it is about
 * @param reassures the risk is said to be absent, small, or smaller than elsewhere
 */
public record Assertion(
    boolean helps,
    boolean denies,
    boolean works,
    boolean risks,
    boolean causes,
    boolean suits,
    boolean reassures) {
  private static final String HELP =
      "help(?:s|ed|ing|ful)?|improv\\w+|reduc\\w+|minimi[sz]\\w+|benefi\\w+|reliev\\w+|relief"
          + "|eas(?:e|es|ed|ing)|lessen\\w*|decreas\\w+|increas\\w+|smooth(?:s|ed|ing|en\\w*)"
          + "|restor\\w+|effective\\w*|soften\\w*|prevent\\w*|lower(?:s|ed|ing)|heal(?:s|ed)?"
          + "|clear(?:s|ed|ing)?|fad(?:e|es|ed|ing)|tighten\\w*|strengthen\\w*|boost\\w*"
          + "|regrow\\w*|cur(?:e|es|ed)|treat(?:s|ed)?|manag(?:e|es|ing)|promot\\w+"
          + "|works?(?: well| best| better)? (?:for|in|against|on)|good for|better|rejuvenat\\w+"
          + "|protect\\w*|shorten\\w*|controls?|calm(?:s|ed)?|sooth\\w+|recommended for|useful"
          + "|used (?:to|for|in)|gain(?:s|ed)?|shrink\\w*|gets? rid|remov(?:e|es|ed)|slow(?:s|ed)?";
  private static final Pattern HELPS = words(HELP);
  private static final Pattern DENIES =
      words(
          "(?:not|never|cannot|\\w+n't|neither|nor|hardly)(?! only)(?:\\W+\\w+){0,4}?\\W+(?:"
              + HELP
              + "|work|make|change|affect|do anything)"
              + "|no (?:\\w+ ){0,3}?(?:evidence|proof|benefit|effect|difference|improvement|advantage"
              + "|relief|change|gain)s?"
              + "|(?:little|insufficient|not enough|lack of|weak) (?:\\w+ ){0,2}?evidence"
              + "|ineffective|unproven|useless|does nothing|no (?:better|more effective) than"
              + "|fail(?:s|ed)? to|unlikely to|without benefit|of no use|not (?:shown|proven|been shown)");
  private static final Pattern WORKS =
      words(
          "stimulat\\w+|activat\\w+|induc\\w+|encourag\\w+|works? by|acts? by|acts? on"
              + "|trigger\\w* (?:the|your|a|new)"
              + "|(?:increas|boost|rais|promot|enhanc|rebuild|speed|accelerat|releas)\\w*[^.;]{0,60}?"
              + "\\b(?:production|synthesis|formation|secretion|release|turnover|supply|flow"
              + "|circulation|levels?)|by (?:stimulat|block|increas|relax|calm|activat|releas)ing");
  private static final Pattern RISKS =
      words(
          "risks?|side[- ]effects?|adverse|complications?|harm(?:s|ful|less)?|saf(?:e|er|ety|ely)"
              + "|unsafe|(?:well|poorly) tolerated|contra-?indicat\\w+|avoid(?:ed)?|danger\\w*"
              + "|should not|shouldn't|not (?:suitable|recommended|advised|right) for");
  private static final Pattern LESS_RISK =
      words(
          "(?:reduc|lower|decreas|cut)\\w* (?:the |your |their |a )?(?:\\w+ ){0,2}?"
              + "(?:risks?|chances?|likelihood)");
  private static final Pattern CAUSES =
      words(
          "caus(?:e|es|ed|ing)|leads? to|results? in|provok\\w+|worsen\\w*|aggravat\\w+|irritat\\w+"
              + "|(?:may|might|can|could|will|often|sometimes|some)(?: \\w+)? (?:have|notice|feel"
              + "|experience|get|occur|happen|follow|develop|appear|be)");
  private static final Pattern SUITS =
      words(
          "(?:ideal|suitable|appropriate|a good (?:choice|option)|recommended|right) for"
              + " (?:\\w+ ){0,2}?(?:people|patients|anyone|those|women|men|children|adults|someone"
              + "|all|most|darker|lighter|every\\w*)");
  private static final Pattern REASSURES =
      words(
          "(?:not|never|cannot|\\w+n't|no|without|hardly|less|low(?:er)?|few(?:er)?|minimal|little"
              + "|small(?:er)?|unlikely to|rare(?:ly)?|seldom)(?:\\W+\\w+){0,3}?\\W+"
              + "(?:risks?|side[- ]effects?|complications?|harm\\w*|cause\\w*|adverse|lead|danger\\w*)"
              + "|safe|safely|safer|harmless|well tolerated|(?:ideal|suitable|appropriate"
              + "|a good (?:choice|option)|recommended|right) for");
  private static final Pattern ALARMS =
      words(
          "unsafe|(?:not|\\w+n't|less|never) (?:\\w+ )?(?:safe|safely|suitable|ideal|recommended"
              + "|appropriate|right|advised)|poorly tolerated|should (?:not|avoid)|shouldn't|avoid");
  private static final Pattern CONDITIONAL = Pattern.compile("\\b(?:if|unless|whether)\\b[^,.;:]*");

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?<![\\w'-])(?:" + alternatives + ")(?![\\w'])");
  }

  /** What a text asserts. */
  public static Assertion of(String text) {
    String plain =
        CONDITIONAL
            .matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " "))
            .replaceAll(" ");
    boolean lessRisk = LESS_RISK.matcher(plain).find();
    boolean alarms = ALARMS.matcher(plain).find();
    return new Assertion(
        HELPS.matcher(plain).find(),
        DENIES.matcher(plain).find(),
        WORKS.matcher(plain).find(),
        alarms || (!lessRisk && RISKS.matcher(plain).find()),
        CAUSES.matcher(plain).find(),
        SUITS.matcher(plain).find(),
        !alarms && REASSURES.matcher(plain).find());
  }
}
