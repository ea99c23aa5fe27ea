package org.evidenceexplorer.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labelled rows for every rule: a rule without a row fails {@link #everyRuleHasARow}. */
final class DesignRulesTest {
  record Row(String rule, Design design, String title, String summary) {}

  private static Row row(String rule, Design design, String title, String summary) {
    return new Row(rule, design, title, summary);
  }

  static List<Row> rows() {
    return List.of(
        row("design.notice", Design.OTHER, "Erratum: Balm for sore feet, a randomised trial", ""),
        row("design.notice", Design.OTHER, "Comment on: Balm for sore feet", ""),
        row(
            "design.protocol-title",
            Design.PROTOCOL,
            "Balm for sore feet: study protocol for a randomised controlled trial",
            "Patients will be randomised to balm or no balm."),
        row("design.protocol-title", Design.PROTOCOL, "The BALM trial: rationale and design", ""),
        row(
            "design.protocol-plan",
            Design.PROTOCOL,
            "Balm for sore feet",
            "In this trial 100 patients with sore feet will be randomly allocated to balm."),
        row(
            "design.meta-analysis-title",
            Design.META_ANALYSIS,
            "Balm for sore feet: a systematic review and meta-analysis of randomised trials",
            ""),
        row(
            "design.systematic-review-title",
            Design.SYSTEMATIC_REVIEW,
            "Balm for sore feet: a systematic literature review",
            ""),
        row(
            "design.systematic-review-title",
            Design.SYSTEMATIC_REVIEW,
            "Balm for sore feet: review of randomised controlled trials",
            ""),
        row(
            "design.literature-search",
            Design.SYSTEMATIC_REVIEW,
            "Balm for sore feet",
            "MEDLINE and EMBASE were looked through. Nine trials were included."),
        row(
            "design.meta-analysis-words",
            Design.META_ANALYSIS,
            "Balm for sore feet",
            "We did a meta-analysis of balm against no balm."),
        row(
            "design.systematic-review-words",
            Design.SYSTEMATIC_REVIEW,
            "Balm for sore feet",
            "We conducted a systematic review of what is known."),
        row(
            "design.guideline-title",
            Design.GUIDELINE,
            "Clinical practice guideline: care of the feet",
            ""),
        row(
            "design.preclinical",
            Design.ANIMAL,
            "Balm on the paws of rats",
            "Forty rats were randomly assigned to balm or placebo."),
        row(
            "design.preclinical",
            Design.IN_VITRO,
            "Balm on cultured keratinocyte cell lines",
            "Balm slowed their growth."),
        row(
            "design.randomised-title",
            Design.RANDOMISED_CONTROLLED_TRIAL,
            "Balm for sore feet: a randomised controlled trial",
            ""),
        row(
            "design.randomised-title",
            Design.RANDOMISED_SPLIT_BODY,
            "Balm for sore faces: a randomized split-face trial",
            ""),
        row(
            "design.randomised-title",
            Design.RANDOMISED_CROSSOVER,
            "Balm for sore feet: a randomised cross-over trial",
            ""),
        row(
            "design.case-report-title",
            Design.CASE_REPORT,
            "A blister after balm: a case report",
            ""),
        row(
            "design.randomised-model",
            Design.RANDOMISED_CONTROLLED_TRIAL,
            "Balm for sore feet",
            "One hundred patients were randomly assigned to balm or placebo, double-blind."),
        row(
            "design.non-randomised",
            Design.CONTROLLED_NON_RANDOMISED,
            "Balm for sore feet",
            "A quasi-experimental comparison of two wards."),
        row(
            "design.case-control",
            Design.CASE_CONTROL,
            "Shoes and sore feet",
            "In a case-control study, wearers of tight shoes were asked."),
        row(
            "design.cohort",
            Design.COHORT,
            "Shoes and sore feet",
            "A prospective cohort study of postal workers."),
        row(
            "design.cross-sectional",
            Design.CROSS_SECTIONAL,
            "Shoes and sore feet",
            "A cross-sectional survey of postal workers."),
        row(
            "design.case-series-title",
            Design.CASE_SERIES,
            "Blisters after balm: a report of 12 cases",
            ""),
        row(
            "design.before-after",
            Design.BEFORE_AFTER,
            "Balm for sore feet",
            "Soreness was noted before and after treatment."),
        row(
            "design.case-report",
            Design.CASE_REPORT,
            "A blister after balm",
            "We describe a patient whose heel blistered."),
        row(
            "design.case-series",
            Design.CASE_SERIES,
            "Blisters after balm",
            "We looked back at 40 consecutive patients."),
        row("design.narrative-review-title", Design.NARRATIVE_REVIEW, "Sore feet: an overview", ""),
        row(
            "design.narrative-review",
            Design.NARRATIVE_REVIEW,
            "Sore feet",
            "This article discusses what may be done."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheDesignByTheRuleOfTheRow(Row row) {
    Record record = Texts.record(row.title(), row.summary());

    Stated<Design> read = DesignReader.words(Reading.of(record));

    assertNotNull(read);
    assertEquals(row.design(), read.value());
    assertNotNull(read.receipt().rule());
    assertEquals(row.rule(), read.receipt().rule().id());
    assertTrue(Texts.quotesExactly(read.receipt(), record));
  }

  @Test
  void everyRuleHasARow() {
    Set<String> rules =
        DesignRules.ALL.stream().map(rule -> rule.name().id()).collect(Collectors.toSet());

    assertEquals(rules, rows().stream().map(Row::rule).collect(Collectors.toSet()));
  }

  static List<List<String>> withoutDesign() {
    return List.of(
        List.of("Sore feet", "Feet hurt. Balm may help, some say."),
        List.of("The price of balm", "Balm is sold by weight in most countries."));
  }

  @ParameterizedTest
  @MethodSource("withoutDesign")
  void saysNothingWhereTheWordsNameNoDesign(List<String> text) {
    assertNull(DesignReader.words(Reading.of(Texts.record(text.get(0), text.get(1)))));
  }

  @Test
  void takesNoStudyOfPeopleForOneOfAnimals() {
    Stated<Design> read =
        DesignReader.words(
            Reading.of(
                Texts.record(
                    "Balm made of sheep's wool fat",
                    "Balm of sheep's wool, tried on rats before, was given to patients with sore"
                        + " feet, who were randomly assigned to balm or placebo.")));

    assertNotNull(read);
    assertEquals(Design.RANDOMISED_CONTROLLED_TRIAL, read.value());
  }

  @Test
  void takesNoPlanOfFurtherReviewsForAReview() {
    assertNull(
        DesignReader.words(
            Reading.of(Texts.record("Sore feet", "A systematic review of the price is needed."))));
  }
}
