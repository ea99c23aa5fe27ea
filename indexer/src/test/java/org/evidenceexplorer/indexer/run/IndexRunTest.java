package org.evidenceexplorer.indexer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Provenance;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyJson;
import org.evidenceexplorer.core.model.Summary;
import org.evidenceexplorer.core.model.Verdict;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.evidenceexplorer.indexer.memory.MemoryEngine;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.Source;
import org.evidenceexplorer.indexer.source.SourceFailure;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class IndexRunTest {
  private static final String LEAFLET =
      """
      Sleeping well

      Tea helps with insomnia.

      References
      1. Okafor N. Sleeping late in the harbour towns. J Sleep. 2001;4:11-19.
      2. Okafor N. Nothing that was ever written down. J Sleep. 1999;2:1-9.
      """;

  private final MemoryEngine engine = new MemoryEngine("memory:run");
  private final StringWriter errors = new StringWriter();
  private Pace pace = Pace.STANDARD;

  private static Record record(String source, String id, String title, int year) {
    return new Record(
        new Provenance(source, id, List.of(), null, null, null),
        new TreeSet<>(Set.of(Identifier.parse("doi:10.1000/" + id).orElseThrow())),
        new Bibliography(
            title,
            List.of(Author.person("Okafor", "N")),
            true,
            new Publication(
                "Journal of Sleep", "J Sleep", PartialDate.of(year), "4", null, "11-19"),
            null,
            List.of()),
        Summary.NONE,
        List.of(),
        Classification.NOT_STATED,
        List.of());
  }

  private static Item found(String source, String id, String title) {
    return new Item.Found(record(source, id, title, 2001));
  }

  private static Source collection(Item... items) {
    return new FixedSource("collection", null, true, List.of(items));
  }

  private static Source leaflet(String text) {
    return new FixedSource(
        "leaflet", null, false, List.of(new Item.Document("Sleep Well.txt", "a/leaflet", text)));
  }

  private static TopicPack topic(String id, String condition, String... synonyms) {
    return new TopicPack(
        id,
        "Sleep",
        List.of(
            new Concept.Condition(
                condition, "Insomnia", List.of(synonyms), List.of(), List.of(), List.of(), null)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private RunReport run(Source... sources) {
    PrintWriter out = new PrintWriter(errors, true);
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));
    return new IndexRun(
            engine, clock, new Progress(out, false, clock), new Rejects("memory:run", out), pace)
        .read(List.of(sources));
  }

  private static RunReport.Tally tally(
      String source, RunReport.Records records, String... reasons) {
    SortedMap<String, Long> counted = new TreeMap<>();
    List.of(reasons).forEach(reason -> counted.put(reason, 1L));
    return new RunReport.Tally(source, records, reasons.length, counted, List.of(), null);
  }

  private Optional<String> position(String source) {
    return Optional.ofNullable(engine.searcher().checkpoints().get(source));
  }

  private Study study(String id) {
    return engine
        .searcher()
        .find(Identifier.parse("doi:10.1000/" + id).orElseThrow())
        .orElseThrow();
  }

  private Set<String> ids() {
    return Stream.of("a", "b", "c")
        .filter(id ->
            engine.searcher().find(Identifier.parse("doi:10.1000/" + id).orElseThrow()).isPresent())
        .collect(Collectors.toSet());
  }

  private List<Verdict.Outcome> verdicts(String document) {
    SourceDocument found = engine.searcher().document(document).orElseThrow();
    return found.citations().stream().map(checked -> checked.verdict().outcome()).toList();
  }

  @Test
  void reportsWhatBecameOfEverythingRead() {
    RunReport report =
        run(
            collection(
                found("collection", "a", "Sleeping late in the harbour towns"),
                found("collection", "b", "Waking early"),
                new Item.Rejected("file:7", "a title expected, found none")),
            new FixedSource("other", null, false, List.of(found("other", "b", "Waking early"))),
            leaflet(LEAFLET));
    assertEquals(
        List.of(
            tally(
                "collection", new RunReport.Records(2, 0, 0, 0, 0), "a title expected, found none"),
            tally("other", new RunReport.Records(1, 0, 0, 1, 0)),
            tally("leaflet", new RunReport.Records(0, 0, 0, 0, 0))),
        report.sources());
    assertEquals(new RunReport.Changed(2, 2, 0, 1, true, 2), report.changed());
    assertEquals(
        "rejected: collection: file:7: a title expected, found none", errors.toString().strip());
  }

  @Test
  void aRunThatChangesNothingCommitsNothing() {
    Source[] sources = {
      collection(found("collection", "a", "Sleeping late in the harbour towns")), leaflet(LEAFLET)
    };
    run(sources);
    assertEquals(1, engine.generation());
    RunReport again = run(sources);
    assertEquals(1, engine.generation());
    assertEquals(new RunReport.Changed(0, 0, 0, 0, false, 1), again.changed());
    assertEquals("nothing changed, 0.0 s", again.lines().getLast());
  }

  @Test
  void whatACompleteSourceNoLongerHasIsRemoved() {
    run(collection(found("collection", "a", "Waking"), found("collection", "b", "Sleeping")));
    RunReport report = run(collection(found("collection", "b", "Sleeping")));
    assertEquals(Set.of("b"), ids());
    assertEquals(1, report.changed().removed());
  }

  @Test
  void aSourceThatFailsKeepsWhatItHadAndTheOthersGoOn() {
    run(collection(found("collection", "a", "Waking"), found("collection", "b", "Sleeping")));
    RunReport report =
        run(
            new FailingSource("collection", List.of(found("collection", "c", "Dreaming"))),
            leaflet(LEAFLET));
    assertEquals(Set.of("a", "b", "c"), ids());
    assertEquals("cut off", report.sources().getFirst().failure());
    assertEquals(1, engine.searcher().documents().size());
    assertFalse(report.complete());
    assertTrue(
        report.lines().contains("collection: not read to its end: cut off"),
        () -> report.lines().toString());
  }

  @Test
  void aRunCommitsAtSafePlacesAndGoesOnFromTheLast() {
    pace = new Pace(2, Duration.ofHours(1));
    List<Item> items =
        List.of(
            found("pages", "a", "Waking"),
            new Item.Reached("page 1"),
            found("pages", "b", "Sleeping"),
            new Item.Reached("page 2"),
            found("pages", "c", "Dreaming"));
    run(new FailingSource("pages", items));
    assertEquals(Set.of("a", "b", "c"), ids());
    assertEquals(2, engine.generation());
    assertEquals(Optional.of("page 2"), position("pages"));
    run(new FixedSource("pages", null, false, List.of(new Item.Reached("page 3"))));
    assertEquals(Optional.of("page 3"), position("pages"));
    assertEquals(3, engine.generation());
  }

  @Test
  void afterALongTimeARunCommitsWhateverHasChanged() {
    pace = new Pace(1000, Duration.ZERO);
    run(
        new FixedSource(
            "pages",
            null,
            false,
            List.of(
                found("pages", "a", "Waking"),
                new Item.Reached("page 1"),
                new Item.Reached("page 1"),
                new Item.Reached("page 2"))));
    assertEquals(2, engine.generation());
  }

  @Test
  void anIndexKnowsItsSourcesAlsoThoseThatTellNoPosition() {
    run(collection(found("collection", "a", "Waking")), leaflet(LEAFLET));
    assertEquals(Optional.of(""), position("collection"));
    assertEquals(Optional.of(""), position("leaflet"));
  }

  @Test
  void ofARecordThatACompleteSourceHasTwiceTheFirstIsTakenUnlessTheOtherIsNewer() {
    Source twice =
        collection(found("collection", "a", "Waking"), found("collection", "a", "Sleeping"));
    run(twice);
    assertEquals("Waking", study("a").bibliography().title());
    RunReport.Records again = run(twice).sources().getFirst().records();
    assertEquals(new RunReport.Records(2, 1, 1, 0, 0), again);
    assertEquals(1, engine.generation());
  }

  @Test
  void aWithdrawnRecordLeavesTheOthersOfItsStudy() {
    run(
        new FixedSource("one", null, false, List.of(found("one", "a", "Waking"))),
        new FixedSource("two", null, false, List.of(found("two", "a", "Waking"))));
    Item withdrawn = new Item.Withdrawn("one", Identifier.parse("doi:10.1000/a").orElseThrow());
    RunReport report = run(new FixedSource("one", null, false, List.of(withdrawn, withdrawn)));
    assertEquals(1, report.sources().getFirst().records().withdrawn());
    assertEquals(List.of("two/a"), study("a").records().stream().map(Record::name).toList());
  }

  @Test
  void reasonsOfRejectionsAreCountedWithoutTheirDetails() {
    RunReport report =
        run(
            collection(
                new Item.Rejected("1", "a year expected, found \"x\""),
                new Item.Rejected("2", "a year expected, found \"y\""),
                new Item.Rejected("3", "a title expected, found none")));
    assertEquals(
        Map.of("a year expected, found \"…\"", 2L, "a title expected, found none", 1L),
        report.sources().getFirst().reasons());
  }

  @Test
  void theReportIsJsonForPrograms() {
    JsonNode json =
        StudyJson.mapper()
            .readTree(run(collection(found("collection", "a", "Waking")), leaflet("x")).json());
    assertEquals("collection", json.at("/sources/0/source").asString());
    assertEquals(1, json.at("/sources/0/records/found").asInt());
    assertEquals(1, json.at("/changed/begun").asInt());
    assertEquals("PT0S", json.at("/time").asString());
  }

  @Test
  void whatAnotherSourceHasToldStays() {
    run(
        collection(found("collection", "a", "Waking")),
        new FixedSource("other", null, false, List.of(found("other", "a", "Waking"))));
    run(collection());
    assertEquals(List.of("other/a"), study("a").records().stream().map(Record::name).toList());
  }

  @Test
  void aRecordThatMovedToAnotherStudyIsNotLeftBehind() {
    run(collection(found("collection", "a", "Waking")));
    Record moved =
        new Record(
            record("collection", "a", "Waking", 2001).provenance(),
            new TreeSet<>(Set.of(Identifier.parse("doi:10.1000/b").orElseThrow())),
            record("collection", "b", "Something else", 2002).bibliography(),
            Summary.NONE,
            List.of(),
            Classification.NOT_STATED,
            List.of());
    run(collection(new Item.Found(moved)));
    assertEquals(1, engine.searcher().snapshot().studies());
    assertEquals("Something else", study("b").bibliography().title());
    assertEquals("doi:10.1000/b", study("a").id().toString());
  }

  @Test
  void citationsAreCheckedAndTheStudiesTheyCiteAreMarked() {
    run(
        collection(
            found("collection", "a", "Sleeping late in the harbour towns"),
            found("collection", "b", "Waking early")),
        leaflet(LEAFLET));
    assertEquals(
        List.of(Verdict.Outcome.VERIFIED, Verdict.Outcome.UNRESOLVED), verdicts("sleep-well"));
    assertEquals(Set.of("sleep-well"), study("a").standing().citedBy());
    assertEquals(Set.of(), study("b").standing().citedBy());
  }

  @Test
  void aDocumentThatNoLongerCitesAStudyTakesItsMarkAway() {
    Source studies = collection(found("collection", "a", "Sleeping late in the harbour towns"));
    run(studies, leaflet(LEAFLET));
    run(leaflet(LEAFLET.replaceAll("1\\. .*\n", "")));
    assertEquals(Set.of(), study("a").standing().citedBy());
    run(leaflet(LEAFLET));
    assertEquals(Set.of("sleep-well"), study("a").standing().citedBy());
  }

  @Test
  void aDocumentOfAnEarlierRunIsCheckedAgainstTheStudiesOfNow() {
    run(leaflet(LEAFLET));
    assertEquals(Verdict.Outcome.UNRESOLVED, verdicts("sleep-well").getFirst());
    run(collection(found("collection", "a", "Sleeping late in the harbour towns")));
    assertEquals(Verdict.Outcome.VERIFIED, verdicts("sleep-well").getFirst());
    assertEquals(Set.of("sleep-well"), study("a").standing().citedBy());
    run(collection());
    assertEquals(Verdict.Outcome.UNRESOLVED, verdicts("sleep-well").getFirst());
  }

  @Test
  void documentsOfOneNameAreKeptApartByTheirOrigin() {
    Source other =
        new FixedSource(
            "other",
            null,
            false,
            List.of(new Item.Document("sleep-well.md", "b/leaflet", "Another text.")));
    run(leaflet(LEAFLET), other);
    run(other, leaflet(LEAFLET));
    assertEquals(
        List.of("a/leaflet", "b/leaflet"),
        Stream.of("sleep-well", "sleep-well-2")
            .map(id -> engine.searcher().document(id).orElseThrow().origin())
            .toList());
    assertEquals(2, engine.searcher().documents().size());
  }

  @Test
  void aTopicReplacesItsOlderSelfAndStudiesAreReadAnew() {
    Item study = found("collection", "a", "Waking");
    run(new FixedSource("collection", topic("sleep", "insomnia"), true, List.of(study)));
    RunReport report =
        run(
            new FixedSource(
                "collection", topic("sleep", "insomnia", "poor sleep"), true, List.of(study)));
    assertEquals(1, report.changed().changed());
    assertEquals(1, engine.searcher().vocabulary().packs().size());
    assertEquals(
        List.of("poor sleep"),
        engine.searcher().vocabulary().concept("insomnia").orElseThrow().synonyms());
  }

  @Test
  void topicsThatClashAreRefusedInOneLine() {
    run(new FixedSource("one", topic("sleep", "insomnia"), true, List.of()));
    SourceFailure failure =
        assertThrows(
            SourceFailure.class,
            () -> run(new FixedSource("two", topic("rest", "insomnia"), true, List.of())));
    assertTrue(
        String.valueOf(failure.getMessage()).contains("found insomnia twice"), failure::getMessage);
  }

  @Test
  void whatAServiceHasWithdrawnIsTakenFromItsStudies() {
    run(
        new FixedSource(
            "service",
            null,
            false,
            List.of(
                found("service", "a", "Sleeping late"),
                found("other", "a", "Sleeping late"),
                found("service", "b", "Waking early"))));
    run(
        new FixedSource(
            "service", null, false, List.of(withdrawn("a"), withdrawn("b"), withdrawn("c"))));
    assertEquals(Set.of("a"), ids());
    assertEquals(List.of("other/a"), study("a").records().stream().map(Record::name).toList());
  }

  private static Item withdrawn(String id) {
    return new Item.Withdrawn("service", Identifier.parse("doi:10.1000/" + id).orElseThrow());
  }

  @Test
  void aSourceIsToldWhereItStoppedAndWhatIsHeld() {
    List<String> told = new ArrayList<>();
    Source source =
        new Source() {
          @Override
          public String name() {
            return "service";
          }

          @Override
          public Stream<Item> items(Held held) {
            held.position().ifPresent(told::add);
            try (Stream<Study> studies = held.studies()) {
              studies.map(Study::id).forEach(id -> told.add(id.toString()));
            }
            return Stream.of(found("service", "a", "Sleeping late"), new Item.Reached("page 7"));
          }
        };
    run(source);
    run(source);
    assertEquals(List.of("page 7", "doi:10.1000/a"), told);
  }

  @Test
  void aRemarkOfASourceIsReported() {
    Item remark = new Item.Remark("\"teh\" was not searched");
    RunReport report = run(new FixedSource("service", null, false, List.of(remark)));
    assertTrue(
        report.lines().contains("service: \"teh\" was not searched"), report.lines()::toString);
  }
}
