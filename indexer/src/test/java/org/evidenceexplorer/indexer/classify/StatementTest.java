package org.evidenceexplorer.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.Difference;
import org.evidenceexplorer.core.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatementTest {
  record Row(String rule, Difference difference, String words) {}

  static List<Row> rows() {
    return List.of(
        new Row("difference.no-difference", Difference.NO, "There was no difference in soreness."),
        new Row(
            "difference.no-difference",
            Difference.NO,
            "No statistically significant effect of balm on soreness was seen (P = 0.41)."),
        new Row(
            "difference.not-significant",
            Difference.NO,
            "Soreness was not significantly different between the groups."),
        new Row("difference.did-not", Difference.NO, "Balm did not reduce soreness."),
        new Row(
            "difference.alike", Difference.NO, "Soreness was similar in the balm and rest groups."),
        new Row(
            "difference.significantly",
            Difference.YES,
            "Soreness was significantly lower with balm than with rest."),
        new Row(
            "difference.significant",
            Difference.YES,
            "There was a significant reduction in soreness compared with rest."),
        new Row(
            "difference.comparative",
            Difference.YES,
            "Soreness was lower with balm than with rest (p<0.01)."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheDifferenceByTheRuleOfTheRow(Row row) {
    Statement statement = results(row.words()).getFirst();

    assertEquals(row.difference(), statement.difference());
    assertNotNull(statement.rule());
    assertEquals(row.rule(), statement.rule().id());
  }

  @Test
  void everyRuleHasARow() {
    Set<String> rules = new HashSet<>();
    DifferenceRules.DENIED.forEach(rule -> rules.add(rule.name().id()));
    DifferenceRules.SAID.forEach(rule -> rules.add(rule.name().id()));

    assertEquals(rules, rows().stream().map(Row::rule).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Soreness fell significantly from baseline (P < 0.001).",
        "Both groups improved significantly (P < 0.01).",
        "Soreness was significantly lower after treatment than before treatment.",
        "In the rest group, soreness did not change significantly."
      })
  void neverTakesAChangeInTheSamePeopleForADifference(String words) {
    assertTrue(
        results(words).stream()
            .allMatch(statement ->
                statement.comparison() == Comparison.BEFORE_AND_AFTER
                    && statement.difference() == null),
        words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Soreness was lower with balm than with rest.",
        "Soreness was significantly lower with balm than with rest (P = 0.20).",
        "There was no difference between the groups (P = 0.01).",
        "Balm was compared with rest (P = 0.03 and P = 0.40)."
      })
  void saysNothingWhereWordsAndTestsDoNotAgree(String words) {
    assertTrue(
        results(words).stream()
            .map(Statement::difference)
            .filter(Objects::nonNull)
            .allMatch(difference -> difference == Difference.NOT_STATED),
        words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Baseline characteristics did not differ between the groups.",
        "Soreness correlated significantly with age, more than weight did (P < 0.05).",
        "Our aim was to determine whether balm is significantly better than rest."
      })
  void readsNoResultInWhatIsNone(String words) {
    assertEquals(List.of(), results(words));
  }

  @Test
  void readsEachPartOfASentenceByItself() {
    List<Statement> statements =
        results(
            "Soreness was significantly lower with balm than with rest, but there was no"
                + " difference in swelling.");

    assertEquals(
        List.of(Difference.YES, Difference.NO),
        statements.stream().map(Statement::difference).toList());
  }

  @Test
  void readsNothingInMethods() {
    Reading reading =
        Reading.of(
            Texts.record(
                "Balm",
                List.of(new Summary.Section("METHODS", "No difference in age was allowed.")),
                List.of(),
                List.of()));

    assertEquals(List.of(), Statement.in(reading));
  }

  private static List<Statement> results(String words) {
    return Statement.in(
        Reading.of(
            Texts.record(
                "Balm", List.of(new Summary.Section("RESULTS", words)), List.of(), List.of())));
  }
}
