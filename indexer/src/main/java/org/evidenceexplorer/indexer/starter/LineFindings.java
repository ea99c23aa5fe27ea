package org.evidenceexplorer.indexer.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.evidenceexplorer.core.model.Finding;

/**
 * All findings of a line: its results, its harms, and one for each condition and intervention
 * studied of which no result is given, so that each is found.
 */
final class LineFindings {
  private final Line line;
  private final FindingMaker maker;
  private final List<Finding> findings = new ArrayList<>();

  private LineFindings(Line line) {
    this.line = line;
    this.maker = new FindingMaker(line);
  }

  /** The findings, at least one. */
  static List<Finding> of(Line line) {
    return new LineFindings(line).all();
  }

  private List<Finding> all() {
    line.outcomes().forEach(outcome -> findings.add(maker.result(outcome)));
    if (line.interventions().size() == 1) {
      addConditions();
      addInterventions();
    } else {
      addInterventions();
      addConditions();
    }
    line.harms().forEach(harm -> findings.add(maker.harm(harm)));
    if (!line.harmsMentioned() && line.harms().isEmpty()) {
      addHarmsNotMentioned();
    }
    return findings;
  }

  private void addConditions() {
    String intervention = only(line.interventions());
    without(line.conditions(), Finding::condition)
        .forEach(condition -> findings.add(maker.studied(condition, intervention)));
  }

  private void addInterventions() {
    String condition = only(line.conditions());
    without(line.interventions(), Finding::intervention)
        .forEach(intervention -> findings.add(maker.studied(condition, intervention)));
    if (findings.isEmpty() && line.conditions().isEmpty()) {
      findings.add(maker.studied(Finding.NOT_STATED, Finding.NOT_STATED));
    }
  }

  private void addHarmsNotMentioned() {
    String intervention = only(line.interventions());
    List<String> conditions =
        line.conditions().isEmpty() ? List.of(Finding.NOT_STATED) : line.conditions();
    conditions.forEach(condition -> findings.add(maker.harmsNotMentioned(condition, intervention)));
  }

  /** Those of the values that no effect is tied to. */
  private List<String> without(List<String> values, Function<Finding, String> value) {
    List<String> tied =
        findings.stream().filter(finding -> finding.harm() == null).map(value).toList();
    return values.stream().filter(one -> !tied.contains(one)).distinct().toList();
  }

  private static String only(List<String> values) {
    return values.size() == 1 ? values.getFirst() : Finding.NOT_STATED;
  }
}
