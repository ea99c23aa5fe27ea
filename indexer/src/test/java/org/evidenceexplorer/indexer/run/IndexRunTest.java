package org.evidenceexplorer.indexer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
            engine, clock, new Progress(out, false, clock), new Rejects("memory:run", out))
        .read(List.of(sources));
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
            new RunReport.Tally("collection", 2, 0, 1, List.of()),
            new RunReport.Tally("other", 1, 1, 0, List.of()),
            new RunReport.Tally("leaflet", 0, 0, 0, List.of())),
        report.sources());
    assertEquals(new RunReport.Changed(2, 0, 1, true), report.changed());
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
    assertEquals(new RunReport.Changed(0, 0, 0, false), again.changed());
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
    assertEquals(Set.of("b"), ids());
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
    assertEquals(1, report.changed().written());
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
