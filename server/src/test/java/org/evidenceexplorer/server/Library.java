package org.evidenceexplorer.server;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Difference;
import org.evidenceexplorer.core.model.Favours;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.HarmStatus;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Provenance;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Stated;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.model.Summary;
import org.evidenceexplorer.core.model.Valence;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Studies made for the tests: as many as wanted, each different, always the same. */
final class Library {
  /** Holds every character that a URL has another use for. */
  static final String ODD = "doi:10.1002/(sici)10(1999)45:6<345::aid-j>3.0.co;2-#";

  static final Vocabulary VOCABULARY =
      Vocabulary.of(
          List.of(
              new TopicPack(
                  "test",
                  "Test",
                  List.of(
                      condition("scar"),
                      condition("acne-scar", "scar"),
                      condition("burn-scar", "scar"),
                      condition("wrinkle")),
                  List.of(
                      intervention("roller", null),
                      intervention("pen", null),
                      intervention("carrier", "drug-delivery")),
                  List.of(
                      new Concept.Comparator(
                          "laser", "Laser", List.of(), ComparatorKind.ACTIVE, null)),
                  List.of(outcome("pain"), outcome("depth")),
                  List.of(),
                  List.of(new Concept.Harm("redness", "Redness", List.of(), List.of(), null)),
                  List.of(
                      new Concept.SkinType("dark", "Dark skin", List.of(), List.of(), null),
                      new Concept.SkinType("type-v", "Type V", List.of(), List.of("dark"), null)),
                  List.of())));

  private Library() {}

  /** Opens an index in memory with these studies. */
  static Engine open(Collection<Study> studies, SourceDocument... documents) {
    Engine engine = Engines.open("lucene:mem");
    try (StudyWriter writer = engine.writer()) {
      writer.put(VOCABULARY);
      writer.put(studies);
      Arrays.stream(documents).forEach(writer::put);
      writer.commit(Map.of());
    }
    return engine;
  }

  /** This many studies of all kinds. */
  static List<Study> studies(int many) {
    Random random = new Random(1);
    return IntStream.rangeClosed(1, many)
        .mapToObj(number -> study("pmid:" + number, List.of(), random))
        .toList();
  }

  /** A study with this id and these further identifiers. */
  static Study study(String id, List<String> aliases, Random random) {
    List<Finding> findings =
        IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> finding(random)).toList();
    Classification classification =
        new Classification(
            stated("design", pick(random, List.of(Design.values()))),
            random.nextBoolean() ? stated("participants", 1 + random.nextInt(400)) : null,
            random.nextBoolean()
                ? List.of(stated("skin-type", pick(random, List.of("dark", "type-v"))))
                : List.of(),
            findings,
            List.of());
    Bibliography bibliography =
        new Bibliography(
            "Needles and %s, trial %s".formatted(findings.getFirst().condition(), id),
            List.of(Author.person("Miller", "Ann")),
            true,
            new Publication("A Journal", null, year(random), "1", null, "1-9"),
            "en",
            List.of());
    Summary summary =
        new Summary(
            Summary.Kind.OWN_WORDS,
            List.of(new Summary.Section(null, "What happened to " + findings.size() + " groups.")));
    TreeSet<Identifier> identifiers =
        Stream.concat(Stream.of(id), aliases.stream())
            .map(text -> Identifier.parse(text).orElseThrow())
            .collect(Collectors.toCollection(TreeSet::new));
    Record record =
        new Record(
            new Provenance("test", id, List.of(), LocalDate.EPOCH, null, null),
            identifiers,
            bibliography,
            summary,
            List.of(),
            classification,
            List.of());
    return new Study(
        StudyId.parse(id).orElseThrow(),
        identifiers,
        bibliography,
        summary,
        classification,
        Study.Standing.unknown(),
        List.of(record));
  }

  private static Finding finding(Random random) {
    boolean baseline = random.nextBoolean();
    return new Finding(
        pick(random, List.of("scar", "acne-scar", "burn-scar", "wrinkle", Finding.NOT_STATED)),
        pick(random, List.of("roller", "pen", "carrier")),
        baseline
            ? new Finding.Comparison(ComparatorKind.BASELINE, null, "before")
            : new Finding.Comparison(ComparatorKind.ACTIVE, "laser", "laser"),
        new Finding.Measured(
            pick(random, List.of("pain", "depth", Finding.NOT_STATED)), null, "measured", null),
        new Finding.Effect(
            baseline ? null : pick(random, List.of(Difference.values())),
            baseline ? null : pick(random, List.of(Favours.values())),
            null,
            false,
            null),
        random.nextInt(3) > 0
            ? null
            : new Finding.HarmReport(HarmStatus.REPORTED, "redness", "some redness", List.of()),
        List.of());
  }

  private static PartialDate year(Random random) {
    return PartialDate.of(2000 + random.nextInt(20));
  }

  private static <T> Stated<T> stated(String about, T value) {
    return new Stated<>(
        value,
        new Receipt(
            about,
            value.toString(),
            Receipt.Origin.CURATED,
            new Receipt.Where(about, null, null, null, null),
            null,
            1));
  }

  private static <T> T pick(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static Concept.Condition condition(String id, String... broader) {
    return new Concept.Condition(id, id, List.of(), List.of(broader), List.of(), List.of(), null);
  }

  private static Concept.Intervention intervention(String id, @Nullable String setAside) {
    return new Concept.Intervention(id, id, List.of(), List.of(), List.of(), setAside, null);
  }

  private static Concept.Outcome outcome(String id) {
    return new Concept.Outcome(id, id, List.of(), List.of(), List.of(), Valence.LOWER, null);
  }
}
