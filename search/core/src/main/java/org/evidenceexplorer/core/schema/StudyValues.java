package org.evidenceexplorer.core.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.RetractionStatus;
import org.evidenceexplorer.core.model.Stated;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** How the facets of studies read a study. */
final class StudyValues {
  private StudyValues() {}

  private static SequencedSet<String> one(String value) {
    SequencedSet<String> values = new LinkedHashSet<>();
    values.add(value);
    return values;
  }

  static final class DesignOf extends TermValues {
    DesignOf() {
      super(Design.values());
    }

    @Override
    public SequencedSet<String> of(Study study, Finding finding, Vocabulary vocabulary) {
      return one(study.design().key());
    }
  }

  static final class SkinTypes extends ConceptValues {
    SkinTypes() {
      super(Concept.SkinType.class);
    }

    @Override
    List<String> narrowest(Study study, Finding finding) {
      return study.classification().skinTypes().stream().map(Stated::value).toList();
    }
  }

  /** The number of people in steps. */
  static final class Participants implements Values {
    private static final int[] STEPS = {1, 20, 50, 100, 300};

    private static String bucket(int people) {
      for (int i = STEPS.length - 1; i >= 0; i--) {
        if (people >= STEPS[i]) {
          return name(i);
        }
      }
      return Finding.NOT_STATED;
    }

    private static String name(int step) {
      return step == STEPS.length - 1
          ? STEPS[step] + ".."
          : STEPS[step] + ".." + (STEPS[step + 1] - 1);
    }

    private static List<String> all() {
      return Stream.concat(
              java.util.stream.IntStream.range(0, STEPS.length).mapToObj(Participants::name),
              Stream.of(Finding.NOT_STATED))
          .toList();
    }

    @Override
    public SequencedSet<String> of(Study study, Finding finding, Vocabulary vocabulary) {
      Stated<Integer> people = study.classification().participants();
      return one(people == null ? Finding.NOT_STATED : bucket(people.value()));
    }

    @Override
    public String label(String value, Vocabulary vocabulary) {
      if (value.equals(Finding.NOT_STATED)) {
        return "Not stated";
      }
      return value.endsWith("..")
          ? value.substring(0, value.length() - 2) + " or more"
          : value.replace("..", "–");
    }

    @Override
    public boolean knows(String value, Vocabulary vocabulary) {
      return all().contains(value);
    }

    @Override
    public Optional<List<String>> order(Vocabulary vocabulary) {
      return Optional.of(all());
    }
  }

  /** The year, which may be asked for as a range {@code 2010..2020}, open at either end. */
  static final class Year implements Values {
    @Override
    public SequencedSet<String> of(Study study, Finding finding, Vocabulary vocabulary) {
      Integer year = study.bibliography().publication().year();
      return one(year == null ? Finding.NOT_STATED : year.toString());
    }

    @Override
    public String label(String value, Vocabulary vocabulary) {
      return value.equals(Finding.NOT_STATED) ? "Not stated" : value.replace("..", "–");
    }

    @Override
    public boolean knows(String value, Vocabulary vocabulary) {
      return value.equals(Finding.NOT_STATED) || YearRange.parse(value).isPresent();
    }

    @Override
    public boolean matches(String wanted, String indexed) {
      return wanted.equals(indexed)
          || (!indexed.equals(Finding.NOT_STATED)
              && YearRange.parse(wanted)
                  .filter(range -> range.contains(Integer.parseInt(indexed)))
                  .isPresent());
    }
  }

  /** The source documents that cite the study, by id, or {@code none}. */
  static final class Cited implements Values {
    private static final Predicate<String> ID =
        java.util.regex.Pattern.compile("[a-z0-9][a-z0-9-]{0,99}").asMatchPredicate();

    @Override
    public SequencedSet<String> of(Study study, Finding finding, Vocabulary vocabulary) {
      return study.standing().citedBy().isEmpty()
          ? one("none")
          : new LinkedHashSet<>(study.standing().citedBy());
    }

    @Override
    public String label(String value, Vocabulary vocabulary) {
      return value.equals("none") ? "No source document" : value;
    }

    @Override
    public boolean knows(String value, Vocabulary vocabulary) {
      return ID.test(value);
    }
  }

  /** Why a study is left out unless asked for: retracted, or every intervention is marked so. */
  static final class SetAside implements Values {
    private static final String RETRACTED = RetractionStatus.RETRACTED.key();

    @Override
    public SequencedSet<String> of(Study study, Finding finding, Vocabulary vocabulary) {
      SequencedSet<String> reasons = new LinkedHashSet<>();
      if (study.standing().retraction() == RetractionStatus.RETRACTED) {
        reasons.add(RETRACTED);
      }
      markOfAll(study, vocabulary).ifPresent(reasons::add);
      return reasons;
    }

    private static Optional<String> markOfAll(Study study, Vocabulary vocabulary) {
      List<Optional<String>> marks =
          study.classification().findings().stream()
              .map(finding -> mark(finding.intervention(), vocabulary))
              .distinct()
              .toList();
      return marks.size() == 1 ? marks.getFirst() : Optional.empty();
    }

    private static Optional<String> mark(String intervention, Vocabulary vocabulary) {
      return vocabulary.withBroader(intervention).stream()
          .flatMap(id -> vocabulary.concept(Concept.Intervention.class, id).stream())
          .map(Concept.Intervention::setAside)
          .flatMap(Stream::ofNullable)
          .findFirst();
    }

    @Override
    public String label(String value, Vocabulary vocabulary) {
      return value.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
          + value.substring(1).replace('-', ' ');
    }

    @Override
    public boolean knows(String value, Vocabulary vocabulary) {
      return all(vocabulary).contains(value);
    }

    @Override
    public Optional<List<String>> order(Vocabulary vocabulary) {
      return Optional.of(all(vocabulary));
    }

    private static List<String> all(Vocabulary vocabulary) {
      return Stream.concat(
              Stream.of(RETRACTED),
              vocabulary
                  .concepts(Concept.Intervention.class)
                  .map(Concept.Intervention::setAside)
                  .flatMap(Stream::ofNullable))
          .distinct()
          .toList();
    }
  }
}
