package org.evidenceexplorer.indexer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Provenance;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Summary;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.evidenceexplorer.indexer.classify.Feet;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Another topic by data alone: a few records and its pack fill an evidence map. */
final class SecondTopicIT {
  private static final List<Item> RECORDS =
      List.of(
          record(
              "1",
              "Insoles for heel pain: a randomised controlled trial",
              "We randomly assigned 60 patients to insoles or no treatment. Walking distance was"
                  + " significantly greater with insoles than with no treatment (P = 0.01)."),
          record(
              "2",
              "Ibuprofen in chilblains",
              "We randomly assigned 40 patients with chilblains to ibuprofen or placebo. There was"
                  + " no significant difference in pain between the groups (P = 0.5)."));

  private static Item record(String pmid, String title, String summary) {
    NavigableSet<Identifier> identifiers = new TreeSet<>();
    Identifier.parse("pmid:" + pmid).ifPresent(identifiers::add);
    return new Item.Found(
        new Record(
            new Provenance("test", pmid, List.of(), null, null, null),
            identifiers,
            new Bibliography(title, List.of(), true, Publication.NOT_STATED, null, List.of()),
            new Summary(Summary.Kind.ABSTRACT, List.of(new Summary.Section(null, summary))),
            List.of(),
            Classification.NOT_STATED,
            List.of()));
  }

  private static void run(Engine engine, @Nullable TopicPack topic, TopicPack... more) {
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));
    PrintWriter out = new PrintWriter(Writer.nullWriter());
    Source source = new FixedSource("test", topic, false, RECORDS);
    RunReport report =
        new IndexRun(
                engine,
                clock,
                new Progress(out, false, clock),
                new Rejects("lucene:mem", out),
                Pace.STANDARD)
            .read(List.of(source), List.of(more));
    assertTrue(report.complete());
  }

  private static Map<String, Long> cells(Engine engine, Facet rows, Facet columns) {
    EvidenceMap map =
        engine.searcher().map(new MapRequest(SearchRequest.everything(), rows, columns));
    return map.cells().stream()
        .collect(
            Collectors.toMap(cell -> cell.row() + " " + cell.column(), EvidenceMap.Cell::count));
  }

  @Test
  void aPackAndAFewRecordsFillTheMap() {
    try (Engine engine = Engines.open("lucene:mem")) {
      run(engine, Feet.TOPIC);
      Map<String, Long> cells = cells(engine, Facet.CONDITION, Facet.OUTCOME);
      assertEquals(1L, cells.get("heel-pain walking"), cells::toString);
      assertEquals(1L, cells(engine, Facet.INTERVENTION, Facet.DIFFERENCE).get("insole yes"));
    }
  }

  @Test
  void meshAloneFillsConditionAndIntervention() {
    try (Engine engine = Engines.open("lucene:mem")) {
      run(engine, null, Feet.MESH);
      Map<String, Long> cells = cells(engine, Facet.CONDITION, Facet.INTERVENTION);
      assertEquals(1L, cells.get("mesh-d000015 mesh-d000016"), cells::toString);
      assertEquals(1L, cells.get("mesh-d000010 mesh-d000016"), cells::toString);
    }
  }

  @Test
  void reclassifyingTellsWhatANewVocabularyChanges() {
    try (Engine engine = Engines.open("lucene:mem")) {
      run(engine, Feet.TOPIC);
      String before = engine.searcher().snapshot().id();
      List<String> lines = new ArrayList<>(Reclassification.of(engine, List.of(Feet.MESH)));
      assertEquals("2 studies, 1 changed", lines.getFirst());
      assertTrue(
          lines.contains("facet condition: 1 studies gained a value, 1 lost one")
              || lines.contains("facet condition: 2 studies gained a value, 1 lost one"),
          lines::toString);
      assertTrue(
          lines.contains(
              "rule condition.title version 1: speaks for 1 studies more, for 0 no more"),
          lines::toString);
      String after = engine.searcher().snapshot().id();
      assertNotEquals(before, after);
      assertEquals(
          List.of("2 studies, 0 changed"), Reclassification.of(engine, List.of(Feet.MESH)));
      assertEquals(after, engine.searcher().snapshot().id());
    }
  }
}
