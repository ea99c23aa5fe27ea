package org.evidenceexplorer.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Change;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Difference;
import org.evidenceexplorer.core.model.Favours;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Finding.Comparison;
import org.evidenceexplorer.core.model.Finding.Effect;
import org.evidenceexplorer.core.model.Finding.HarmReport;
import org.evidenceexplorer.core.model.Finding.Measured;
import org.evidenceexplorer.core.model.HarmStatus;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Provenance;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.RetractionCheck;
import org.evidenceexplorer.core.model.RetractionStatus;
import org.evidenceexplorer.core.model.SameCohort;
import org.evidenceexplorer.core.model.Stated;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.model.Summary;
import org.evidenceexplorer.core.model.Valence;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A made-up topic with a few studies: every direction, harm, design level and gap that a page
 * knows.
 */
final class Samples {
  static final Vocabulary VOCABULARY = Vocabulary.of(List.of(pack()));

  /** A title that would run as script or end an attribute if it were not escaped. */
  static final String HOSTILE = "<script>alert(1)</script> \"onload='x' & <b>bold</b>";

  private Samples() {}

  static List<Study> studies() {
    return List.of(splitBody(), review(), beforeAfter(), hostile(), setAside(), retracted());
  }

  static Study splitBody() {
    return study("pmid:101", Design.RANDOMISED_SPLIT_BODY, 30, 2019)
        .title(
            "Comparison of heel cups with night splints in the treatment of plantar heel pain: a"
                + " randomised, evaluator-blinded trial on both feet of thirty adults")
        .findings(
            compared(Favours.INTERVENTION, Difference.YES, "heel-pain", "pain", "SMD 0.4"),
            compared(Favours.NEITHER, Difference.NO, "heel-pain", "function", null),
            compared(Favours.COMPARATOR, Difference.NOT_STATED, "knee-pain", "pain", null),
            compared(Favours.UNCLEAR, Difference.NOT_STATED, "knee-pain", "function", null),
            harm(HarmStatus.REPORTED, "rash", "a rash in two people"),
            harm(HarmStatus.ABSENT, "fracture", "no fractures"))
        .citedBy("leaflet")
        .build();
  }

  static Study review() {
    return study("pmid:102", Design.META_ANALYSIS, null, 2021)
        .title("Heel cups for heel pain: a meta-analysis")
        .findings(
            new Finding(
                "heel-pain",
                "cup",
                new Comparison(ComparatorKind.NONE_OR_SHAM, null, null),
                new Measured("pain", "scale", "pain on rising", "6 weeks"),
                new Effect(Difference.NOT_STATED, Favours.NEITHER, null, true, "MD 0.1"),
                null,
                List.of(receipt("favours", "neither"))))
        .build();
  }

  static Study beforeAfter() {
    return study("doi:10.1002/(sici)1097(19960101)77:1<1::aid-x;2-#", Design.BEFORE_AFTER, 1, 1996)
        .title("Walking again")
        .findings(
            changed(Change.IMPROVED, ComparatorKind.BASELINE),
            changed(Change.LOWER, ComparatorKind.NOT_STATED))
        .build();
  }

  static Study hostile() {
    return study("pmid:104", Design.CASE_REPORT, 1, null).title(HOSTILE).build();
  }

  static Study setAside() {
    return study("pmid:105", Design.IN_VITRO, null, 2015)
        .title("Delivery of a gel through a cup")
        .findings(
            new Finding(
                Finding.NOT_STATED,
                "gel",
                Comparison.NOT_STATED,
                Measured.NOT_STATED,
                Effect.NOT_STATED,
                null,
                List.of()))
        .build();
  }

  static Study retracted() {
    return study("pmid:106", Design.RANDOMISED_CONTROLLED_TRIAL, 1200, 2012)
        .title("A large trial")
        .retraction(RetractionStatus.RETRACTED)
        .checked(
            new RetractionCheck("crossref", RetractionStatus.RETRACTED, LocalDate.of(2026, 5, 4)),
            new RetractionCheck("pubmed", RetractionStatus.CLEAN, null))
        .findings(compared(Favours.INTERVENTION, Difference.YES, "heel-pain", "pain", null))
        .build();
  }

  static Finding compared(
      Favours favours,
      Difference difference,
      String condition,
      String outcome,
      @Nullable String detail) {
    return new Finding(
        condition,
        "cup",
        new Comparison(ComparatorKind.ACTIVE, "splint", "night splint"),
        new Measured(outcome, null, null, null),
        new Effect(difference, favours, null, false, detail),
        null,
        List.of(receipt("favours", favours.key())));
  }

  static Finding changed(Change change, ComparatorKind kind) {
    return new Finding(
        "knee-pain",
        "cup",
        new Comparison(kind, null, null),
        new Measured("pain", null, "pain", null),
        new Effect(null, null, change, false, null),
        null,
        List.of());
  }

  static Finding harm(HarmStatus status, String event, String text) {
    return new Finding(
        "heel-pain",
        "cup",
        Comparison.NOT_STATED,
        Measured.NOT_STATED,
        Effect.NOT_STATED,
        new HarmReport(status, event, text, List.of("type-a")),
        List.of(receipt("harm", status.key())));
  }

  static Receipt receipt(String about, String value) {
    return new Receipt(
        about,
        value,
        Receipt.Origin.CURATED,
        new Receipt.Where("abstract", null, "what was read", null, "https://example.org/a?b=c&d"),
        null,
        1);
  }

  static Building study(
      String id, Design design, @Nullable Integer people, @Nullable Integer year) {
    return new Building(id, design, people, year);
  }

  /** Puts a study together. */
  static final class Building {
    private final StudyId id;
    private final Stated<Design> design;
    private final @Nullable Stated<Integer> people;
    private final Publication publication;
    private String title = "A study";
    private List<Finding> findings = List.of(changed(Change.SAME, ComparatorKind.BASELINE));
    private RetractionStatus retraction = RetractionStatus.UNKNOWN;
    private List<RetractionCheck> checked = List.of();
    private final TreeSet<String> citedBy = new TreeSet<>();

    Building(String id, Design design, @Nullable Integer people, @Nullable Integer year) {
      this.id = StudyId.parse(id).orElseThrow();
      this.design = new Stated<>(design, receipt("design", design.key()));
      this.people =
          people == null ? null : new Stated<>(people, receipt("participants", people.toString()));
      this.publication =
          new Publication(
              "Journal of Feet",
              "J Feet",
              year == null ? null : PartialDate.of(year),
              "3",
              "2",
              "10-19");
    }

    Building title(String words) {
      title = words;
      return this;
    }

    Building findings(Finding... all) {
      findings = List.of(all);
      return this;
    }

    Building retraction(RetractionStatus status) {
      retraction = status;
      return this;
    }

    Building checked(RetractionCheck... all) {
      checked = List.of(all);
      return this;
    }

    Building citedBy(String document) {
      citedBy.add(document);
      return this;
    }

    Study build() {
      Bibliography bibliography =
          new Bibliography(
              title,
              Stream.of("Ash", "Birch", "Cedar", "Doum")
                  .map(name -> Author.person(name, "Jo Ann"))
                  .toList(),
              true,
              publication,
              "en",
              List.of());
      Summary summary =
          new Summary(
              Summary.Kind.OWN_WORDS,
              List.of(new Summary.Section(null, "What was done: " + title)));
      Classification classification =
          new Classification(
              design,
              people,
              List.of(),
              findings,
              List.of(
                  new Classification.Detail(
                      "sessions", new Stated<>("3", receipt("sessions", "3")))));
      TreeSet<Identifier> identifiers = new TreeSet<>(List.of(id.identifier()));
      Record record =
          new Record(
              new Provenance(
                  "made-up",
                  id.toString(),
                  List.of(URI.create("https://example.org/1")),
                  LocalDate.of(2026, 3, 1),
                  null,
                  "One figure could not be read."),
              identifiers,
              bibliography,
              summary,
              List.of(),
              classification,
              List.of());
      return new Study(
          id,
          identifiers,
          bibliography,
          summary,
          classification,
          new Study.Standing(
              retraction,
              checked,
              citedBy,
              citedBy.isEmpty()
                  ? List.of()
                  : List.of(new SameCohort(StudyId.parse("pmid:102").orElseThrow(), "same ward"))),
          List.of(record));
    }
  }

  private static TopicPack pack() {
    return new TopicPack(
        "feet",
        "Heel cups",
        List.of(
            condition("foot-pain", "Foot pain"),
            condition("heel-pain", "Heel pain", "foot-pain"),
            condition("knee-pain", "Knee pain")),
        List.of(
            new Concept.Intervention(
                "cup", "Heel cup", List.of(), List.of(), List.of(), null, null),
            new Concept.Intervention(
                "gel", "Gel", List.of(), List.of(), List.of(), "gel-delivery", null)),
        List.of(
            new Concept.Comparator(
                "splint", "Night splint", List.of(), ComparatorKind.ACTIVE, null)),
        List.of(outcome("pain", "Pain"), outcome("function", "Function")),
        List.of(
            new Concept.Instrument(
                "scale", "Pain scale", List.of(), null, "pain", Valence.LOWER, null)),
        List.of(
            new Concept.Harm("rash", "Rash", List.of(), List.of(), null),
            new Concept.Harm("fracture", "Fracture", List.of(), List.of(), null)),
        List.of(new Concept.SkinType("type-a", "Type A", List.of(), List.of(), null)),
        List.of());
  }

  private static Concept.Condition condition(String id, String label, String... broader) {
    return new Concept.Condition(
        id,
        label,
        List.of(),
        Arrays.stream(broader).collect(Collectors.toList()),
        List.of(),
        List.of(),
        null);
  }

  private static Concept.Outcome outcome(String id, String label) {
    return new Concept.Outcome(id, label, List.of(), List.of(), List.of(), Valence.LOWER, null);
  }
}
