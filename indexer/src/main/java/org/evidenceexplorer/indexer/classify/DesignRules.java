package org.evidenceexplorer.indexer.classify;

import static org.evidenceexplorer.indexer.classify.DesignWords.ownWork;
import static org.evidenceexplorer.indexer.classify.DesignWords.title;

import java.util.List;
import org.evidenceexplorer.core.model.Design;

/**
 * The rules that read a design from words and headings, in the order in which they are asked: the
 * first that speaks decides. What a study is not comes before what it might be, so that a review of
 * trials or a plan for one is not taken for a trial.
 */
final class DesignRules {
  private static final Phrase FUTURE_OR_OTHERS =
      Phrase.of(
          "will|future|need|warrant|should|previous|require",
          "will be|future|needed|needs?|warranted|should|previous(?:ly)?|required?|are necessary");

  /** In order. */
  static final List<DesignRule> ALL =
      List.of(
          title(
              "design.notice",
              1,
              Design.OTHER,
              0.95,
              Phrase.of(
                  "erratum|corrigendum|retract|correction|reply|comment|editorial|letter",
                  "^(?:erratum|corrigendum|correction|retraction|retracted|reply|editorial|expression of"
                      + " concern)(?: to|(?: notice)?:|$)|comments? on|letter to the editor|author'?s'? reply"
                      + "|in reply")),
          title(
              "design.protocol-title",
              1,
              Design.PROTOCOL,
              0.95,
              Phrase.of(
                  "protocol|rationale|design",
                  "(?:study|trial|review|research) protocols?|protocol (?:for|of) (?:an? |the )?"
                      + "(?:\\p{L}+[- ]){0,6}(?:study|trial|review|meta-analysis)"
                      + "|(?:trial|study|review|meta-analysis)(?::| -)? (?:a )?protocol"
                      + "|rationale,? (?:and|&) (?:study )?(?:design|methods)"
                      + "|(?:study )?design (?:and|&) (?:rationale|methods|protocol)"
                      + "|design of (?:an? |the )?(?:\\p{L}+[- ]){0,5}(?:study|trial)"
                      + "|rationale, design,? and")),
          ownWork(
                  "design.protocol-plan",
                  1,
                  Design.PROTOCOL,
                  0.85,
                  Phrase.of(
                      "will be",
                      "(?:participants?|patients?|subjects?|women|men|children|adults|volunteers|"
                          + "individuals|infants|people|eligible \\p{L}+) (?:\\p{L}+ ){0,4}will be "
                          + "(?:\\p{L}+ )?(?:randomi[sz]ed|randomly|recruited|enrol?led|allocated"
                          + "|assigned|invited|included)"))
              .unless(Phrase.of("previous", "previous(?:ly)?")),
          title(
              "design.meta-analysis-title",
              1,
              Design.META_ANALYSIS,
              0.97,
              Phrase.of(
                  "meta|pooled analysis of",
                  "(?:network )?meta-? ?analy(?:sis|ses|tic)|meta-?regression"
                      + "|pooled analysis of (?:\\p{L}+ )*(?:trials|studies)")),
          title(
              "design.systematic-review-title",
              1,
              Design.SYSTEMATIC_REVIEW,
              0.97,
              Phrase.of(
                  "systematic|review of|scoping|cochrane|umbrella review|rapid review|evidence-based",
                  "systematic(?:ally)?,? (?:(?!study|search)[\\p{L}-]+,? (?:and )?){0,3}(?:re)?"
                      + "(?:reviews?|overviews?|reviewed|analysis of the literature)"
                      + "|systematic (?:literature )?search(?: and review)?"
                      + "|(?:scoping|umbrella|cochrane|rapid|evidence-based|integrative) (?:\\p{L}+ )?reviews?"
                      + "|reviews? of (?:[\\p{L}-]+ ){0,4}"
                      + "(?:randomi[sz]ed (?:[\\p{L}-]+ ){0,3}(?:trials|studies)|controlled trials"
                      + "|clinical trials|systematic reviews)")),
          new ReviewSearch(),
          ownWork(
                  "design.meta-analysis-words",
                  1,
                  Design.META_ANALYSIS,
                  0.9,
                  Phrase.of(
                      "meta",
                      "(?:we|this|present|current|our|the|a|in this|by|in a)"
                          + " (?:\\p{L}+ ){0,5}?(?:systematic review and )?meta-? ?analy(?:sis|ses|tic)"
                          + "|meta-? ?analy(?:sis|ses) (?:was|were|of|showed|included|found|revealed)"
                          + "|meta-? ?analy[sz]ed"))
              .unless(FUTURE_OR_OTHERS),
          ownWork(
                  "design.systematic-review-words",
                  1,
                  Design.SYSTEMATIC_REVIEW,
                  0.9,
                  Phrase.of(
                      "systematic",
                      "(?:this|our|present|current|an?|we|the) (?:[\\p{L}-]+ ){0,4}?systematic(?:ally)? "
                          + "(?:[\\p{L}-]+ ){0,2}review(?:ed|s)?|systematic review (?:was|of)"
                          + "|(?:literature|articles|studies|trials|evidence) (?:was|were) systematically "
                          + "(?:reviewed|searched)"
                          + "|systematic (?:literature |database )?search"))
              .unless(FUTURE_OR_OTHERS),
          new Preclinical(),
          new RandomisedTitle(),
          title(
              "design.case-report-title",
              1,
              Design.CASE_REPORT,
              0.95,
              Phrase.of(
                  "case|patient",
                  "(?:an? |the )?(?:[\\p{L}-]+ )?(?:case (?:report|study|presentation|history)"
                      + "|report of (?:an?|one|two|three|[123]) (?:[\\p{L}-]+ ){0,3}cases?)|case reports"
                      + "|a case of|(?:two|three) cases of")),
          new RandomisedModel(),
          title(
              "design.guideline-title",
              1,
              Design.GUIDELINE,
              0.9,
              Phrase.of(
                  "guideline|consensus|recommendations|position",
                  "(?:clinical |practice |management |treatment )*guidelines? (?:for|on|from|of)"
                      + "|(?:clinical )?practice guidelines?|(?:expert )?consensus (?:statement|report"
                      + "|conference|guidelines?|recommendations?|document)|expert consensus"
                      + "|position (?:statement|paper)|recommendations (?:for|of|from) (?:the|a) "
                      + "(?:[\\p{L}-]+ ){0,6}(?:society|association|college|academy|group|panel|committee)")),
          ownWork(
              "design.non-randomised",
              1,
              Design.CONTROLLED_NON_RANDOMISED,
              0.85,
              Phrase.of(
                  "random|quasi|controlled|control group|comparison group|comparative",
                  "non-?\\s?randomi[sz]ed|quasi-?\\s?(?:experiment(?:al)?|randomi[sz]ed)"
                      + "|(?:placebo-|vehicle-)?controlled,? (?:[\\p{L}-]+,? ){0,3}(?:trial|study|before)"
                      + "|split-(?:face|body|mouth|lesion|side)"
                      + "|prospective comparative (?:study|trial)"
                      + "|(?:non-?randomly|alternately) (?:assigned|allocated)")),
          ownWork(
              "design.case-control",
              1,
              Design.CASE_CONTROL,
              0.9,
              Phrase.of(
                  "case-|cases|control",
                  "(?:nested |matched )*case-?[- ]controls?(?: stud(?:y|ies)| analysis| design)?"
                      + "|case-referent|cases and (?:\\p{L}+ )?controls"
                      + "|(?:age|sex|gender)[- ]?(?:and \\p{L}+[- ]?)?matched (?:\\p{L}+ )?controls")),
          ownWork(
              "design.cohort",
              1,
              Design.COHORT,
              0.9,
              Phrase.of(
                  "cohort|longitudinal|followed|registr|follow-up study",
                  "(?:(?:prospective|retrospective|population-based|birth|inception|historical|large) )*"
                      + "(?:cohort (?:stud(?:y|ies)|analysis|of)|cohorts?)"
                      + "|(?:prospective |\\p{L}+ )?longitudinal (?:[\\p{L}-]+ ){0,2}(?:study|analysis|data|survey)"
                      + "|prospective(?:ly)? (?:observational |follow-?up |followed)(?:study)?"
                      + "|(?:were|was) followed (?:up )?(?:for|prospectively|until)"
                      + "|registry(?:-based)? (?:study|data|analysis)|follow-up study")),
          ownWork(
              "design.cross-sectional",
              1,
              Design.CROSS_SECTIONAL,
              0.9,
              Phrase.of(
                  "cross-sectional|cross sectional|survey|questionnaire|prevalence|interview",
                  "cross[- ]sectional(?: (?:study|survey|analysis|design|sample))?"
                      + "|(?:postal |mail(?:ed)? |telephone |national |web-based |online |questionnaire )?"
                      + "surveys?|surveyed|(?:self-administered |mailed |postal )?questionnaires? "
                      + "(?:was|were) (?:\\p{L}+ )?(?:sent|mailed|distributed|administered|completed)"
                      + "|prevalence study|(?:semi-structured |in-depth )interviews|were interviewed")),
          title(
              "design.case-series-title",
              1,
              Design.CASE_SERIES,
              0.9,
              Phrase.of(
                  "case|patients|series",
                  "case series|series of \\d+ (?:cases|patients)|(?:report|review|analysis|study) of "
                      + "\\d+ (?:\\p{L}+ )?(?:cases|patients)|\\d+ cases|\\d+ patients")),
          ownWork(
              "design.before-after",
              1,
              Design.BEFORE_AFTER,
              0.85,
              Phrase.of(
                  "before|pre-|pretest|single-arm|single arm|uncontrolled|open-label|open label|pilot"
                      + "|phase i|open trial|open study|one-group",
                  "before[- ](?:and|to)?[- ]?after (?:study|trial|design|comparison)"
                      + "|before and (?:\\p{L}+ )?after (?:the )?(?:\\p{L}+ )?(?:treatment|therapy|intervention"
                      + "|surgery|operation|training|administration|procedure|program(?:me)?)"
                      + "|pre-?\\s?(?:test)?(?:/|[- ]and[- ]|[- ])?post-?\\s?(?:test|treatment|intervention)"
                      + "|pretest|single[- ]arm|uncontrolled|open(?:[- ]label)?,? (?:[\\p{L}-]+,? ){0,3}"
                      + "(?:trial|study)|pilot (?:study|trial)|phase (?:i|ii|1|2|i/ii|1/2)b? "
                      + "(?:[\\p{L}-]+ ){0,3}(?:trial|study)|one-group")),
          ownWork(
              "design.case-report",
              1,
              Design.CASE_REPORT,
              0.85,
              Phrase.of(
                  "case|-old|year old|patient",
                  "(?:we|here,? we|authors?|this (?:paper|article|report)|to|is|are|herein) "
                      + "(?:\\p{L}+ )?(?:report|describe|present)(?:s|ed|ing)? "
                      + "(?:an?|the|one|two|three|here) (?:[\\p{L}-]+ ){0,5}?(?:case|patient|man|woman|boy"
                      + "|girl|infant|child)s?"
                      + "|(?:an?|the) (?:\\p{L}+ )?(?:\\d{1,2}|[\\p{L}-]+)[- ](?:year|month|week|day)s?[- ]old "
                      + "(?:[\\p{L}-]+ ){0,4}?(?:man|woman|boy|girl|male|female|patient|infant|child|lady"
                      + "|gentleman|neonate)"
                      + "|(?:a|one|this) case (?:report|of|is|was)|case reports?|a rare case")),
          ownWork(
              "design.case-series",
              1,
              Design.CASE_SERIES,
              0.75,
              Phrase.of(
                  "case|consecutive|retrospective|series|charts|records of",
                  "case[- ]series|(?:\\p{L}+ )?consecutive (?:\\p{L}+ )?(?:patients|cases|subjects)"
                      + "|retrospective(?:ly)?|series of (?:\\p{L}+ )?(?:\\d+ )?(?:\\p{L}+ )?(?:cases|patients)"
                      + "|(?:medical|hospital|patient) (?:charts|records)|\\d+ cases")),
          title(
              "design.narrative-review-title",
              1,
              Design.NARRATIVE_REVIEW,
              0.85,
              Phrase.of(
                  "review|overview|update|state of the art|advances|perspective|current|role of|concepts",
                  "(?:(?<=[:.?-] )|^)(?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:review|overview|update)(?= of|[.:]?$)"
                      + "|(?:a |an )(?:[\\p{L}-]+ ){0,2}(?:review|overview)|state of the art"
                      + "|(?:recent|new) (?:advances|developments)|advances in|current (?:concepts|status"
                      + "|perspectives?|trends|management|treatment)|perspectives?")),
          ownWork(
                  "design.narrative-review",
                  1,
                  Design.NARRATIVE_REVIEW,
                  0.8,
                  Phrase.of(
                      "review|article|paper|overview|literature",
                      "(?:this|the|present|our|in this|a) (?:[\\p{L}-]+ ){0,2}(?:review|overview)"
                          + "|(?:this|the|present) (?:article|paper|chapter|essay|commentary) (?:\\p{L}+ )?"
                          + "(?:reviews?|discuss(?:es)?|summari[sz]es?|describes?|examines|considers|outlines"
                          + "|explores|presents|provides)|we (?:\\p{L}+ )?(?:review|discuss|summari[sz]e)"
                          + "|(?:is|are) (?:\\p{L}+ )?(?:reviewed|discussed|summari[sz]ed)"
                          + "|review of the literature|literature review"))
              .unless(FUTURE_OR_OTHERS));

  private DesignRules() {}
}
