package org.evidenceexplorer.core.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.HarmStatus;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.Term;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** How the facets of findings read a finding. */
final class FindingValues {
  private FindingValues() {}

  private static List<String> stated(String value) {
    return value.equals(Finding.NOT_STATED) ? List.of() : List.of(value);
  }

  private static SequencedSet<String> atMostOne(@Nullable Term term) {
    SequencedSet<String> values = new LinkedHashSet<>();
    if (term != null) {
      values.add(term.key());
    }
    return values;
  }

  static final class Condition extends ConceptValues {
    Condition() {
      super(Concept.Condition.class);
    }

    @Override
    List<String> narrowest(Study study, Finding finding) {
      return stated(finding.condition());
    }
  }

  static final class Intervention extends ConceptValues {
    Intervention() {
      super(Concept.Intervention.class);
    }

    @Override
    List<String> narrowest(Study study, Finding finding) {
      return stated(finding.intervention());
    }
  }

  /** A harm without an outcome says nothing on whether outcomes are stated. */
  static final class Outcome extends ConceptValues {
    Outcome() {
      super(Concept.Outcome.class);
    }

    @Override
    boolean expectedOf(Finding finding) {
      return finding.harm() == null;
    }

    @Override
    List<String> narrowest(Study study, Finding finding) {
      return stated(finding.outcome().concept());
    }
  }

  /**
   * The kind of comparator and, below it, the comparator where the source names one. A harm without
   * a comparator says nothing on whether comparators are stated.
   */
  static final class Comparator extends NarrowedTermValues {
    Comparator() {
      super(Concept.Comparator.class, ComparatorKind.values());
    }

    @Override
    public SequencedSet<String> of(Study study, Finding finding, Vocabulary vocabulary) {
      boolean expected =
          finding.harm() == null || finding.comparator().kind() != ComparatorKind.NOT_STATED;
      return expected
          ? values(finding.comparator().kind(), finding.comparator().concept())
          : new LinkedHashSet<>();
    }
  }

  static final class Difference extends TermValues {
    Difference() {
      super(org.evidenceexplorer.core.model.Difference.values());
    }

    @Override
    public SequencedSet<String> of(Study study, Finding finding, Vocabulary vocabulary) {
      return atMostOne(finding.effect().difference());
    }
  }

  static final class Favours extends TermValues {
    Favours() {
      super(org.evidenceexplorer.core.model.Favours.values());
    }

    @Override
    public SequencedSet<String> of(Study study, Finding finding, Vocabulary vocabulary) {
      return atMostOne(finding.effect().favours());
    }
  }

  /** The status and, below it, the adverse event where the source names one. */
  static final class Harm extends NarrowedTermValues {
    Harm() {
      super(Concept.Harm.class, HarmStatus.values());
    }

    @Override
    public SequencedSet<String> of(Study study, Finding finding, Vocabulary vocabulary) {
      Finding.HarmReport harm = finding.harm();
      return harm == null ? new LinkedHashSet<>() : values(harm.status(), harm.event());
    }
  }
}
