package org.evidenceexplorer.core.engine;

import static org.evidenceexplorer.core.fixture.Findings.finding;
import static org.evidenceexplorer.core.fixture.Studies.id;
import static org.evidenceexplorer.core.fixture.Studies.identifier;
import static org.evidenceexplorer.core.fixture.Studies.study;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.failure.SearchException.IndexBusy;
import org.evidenceexplorer.core.failure.SearchException.IndexMissing;
import org.evidenceexplorer.core.fixture.Headaches;
import org.evidenceexplorer.core.fixture.Meshes;
import org.evidenceexplorer.core.fixture.RandomStudies;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.query.Hit;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.schema.WorkKey;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What every engine must do with what is put into it. */
abstract class WritingContract extends EngineHarness {

  @Test
  void anIndexWithoutACommitIsMissing() {
    assertThrows(IndexMissing.class, () -> engine().searcher());
    engine().writer().close();
    assertThrows(IndexMissing.class, () -> engine().searcher());
  }

  @Test
  void onlyOneWriterIsOpenAtATime() {
    try (StudyWriter writer = engine().writer()) {
      assertThrows(IndexBusy.class, () -> engine().writer());
      assertEquals(Map.of(), writer.checkpoints());
    }
    engine().writer().close();
  }

  @Test
  void aStudyComesBackAsItWasPut() {
    Study study = new RandomStudies(new Random(7)).study("doi:10.1000/a(b)<c>;d");
    commit(study);
    assertEquals(List.of(study), search("").hits().stream().map(Hit::study).toList());
  }

  @Test
  void ofMeshTheIndexKeepsWhatItsStudiesUseAndAllAbove() {
    Vocabulary all = Vocabulary.of(List.of(Meshes.PACK));
    try (StudyWriter writer = engine().writer()) {
      writer.put(all);
      writer.put(List.of(study("pmid:1").finding(finding("mesh-d2", "not-stated")).build()));
      writer.commit(Map.of());
      writer.put(List.of(study("pmid:2").finding(finding("mesh-d3", "not-stated")).build()));
      assertEquals(all.narrowedTo(List.of("mesh-d2")).packs(), kept());
      writer.commit(Map.of());
    }
    assertEquals(all.narrowedTo(List.of("mesh-d2", "mesh-d3")).packs(), kept());
    assertEquals(1, count("", Facet.CONDITION, "mesh-d3"));
    assertEquals(2, count("", Facet.CONDITION, "mesh-d1"));
    assertEquals(
        engine().searcher().vocabulary().fingerprint(),
        engine().searcher().snapshot().vocabulary());
  }

  private List<TopicPack> kept() {
    return engine().searcher().vocabulary().packs();
  }

  @Test
  void aStudyIsFoundByEveryAlias() {
    commit(
        study("pmid:1").alias("doi:10.1000/one").build(),
        study("pmid:2").alias("doi:10.1000/two").alias("nct:NCT00000002").build());
    for (String alias : List.of("pmid:2", "doi:10.1000/TWO", "NCT00000002")) {
      assertEquals(Optional.of(id("pmid:2")), found(engine().searcher(), alias));
    }
    assertEquals(Optional.empty(), found(engine().searcher(), "pmid:3"));
  }

  @Test
  void studiesAreFoundByTitleFirstAuthorAndYear() {
    Study first = study("pmid:1").title("One work").author("Curie", "M").date("1911").build();
    Study same = study("pmid:2").title("ONE WORK.").author("Curie", "Marie").date("1911").build();
    WorkKey key = WorkKey.of(first).iterator().next();
    commit(first);
    try (StudyWriter writer = engine().writer()) {
      writer.put(List.of(same));
      assertEquals(List.of(first, same), writer.find(key));
      writer.remove(first.id());
      assertEquals(List.of(same), writer.find(key));
      assertEquals(List.of(), writer.find(new WorkKey(key.title(), key.author(), 1)));
    }
  }

  @Test
  void allStudiesAreReadFromOneState() {
    RandomStudies random = new RandomStudies(new Random(13));
    commit(random.study("pmid:1"), random.study("pmid:2"), random.study("pmid:3"));
    try (StudyWriter writer = engine().writer()) {
      writer.remove(id("pmid:2"));
      writer.commit(Map.of());
    }
    try (Stream<Study> studies = engine().searcher().studies()) {
      commit(random.study("pmid:4"));
      assertEquals(List.of(id("pmid:1"), id("pmid:3")), studies.map(Study::id).sorted().toList());
    }
  }

  @Test
  void theEndOfAllStudiesMayBeAskedForTwice() {
    commit(study("pmid:1").build());
    try (Stream<Study> studies = engine().searcher().studies()) {
      Iterator<Study> each = studies.iterator();
      assertEquals(id("pmid:1"), each.next().id());
      assertEquals(List.of(false, false), List.of(each.hasNext(), each.hasNext()));
    }
  }

  private static Optional<StudyId> found(StudyFinder finder, String identifier) {
    return finder.find(identifier(identifier)).map(Study::id);
  }

  @Test
  void aStudyWithTheSameIdIsReplacedWhole() {
    commit(study("pmid:1").alias("doi:10.1000/old").title("Old words").build());
    commit(study("pmid:1").title("New words").build());
    assertEquals(1, total(""));
    assertEquals(0, total("q=old"));
    assertEquals(1, total("q=new"));
    assertEquals(Optional.empty(), found(engine().searcher(), "doi:10.1000/old"));
    assertEquals(1, engine().searcher().snapshot().studies());
  }

  @Test
  void ofAStudyPutTwiceTheLastIsKept() {
    commit(study("pmid:1").title("First").build(), study("pmid:1").title("Second").build());
    assertEquals(0, total("q=first"));
    assertEquals(1, total("q=second"));
  }

  @Test
  void aRemovedStudyIsGoneWithItsFindings() {
    commit(
        study("pmid:1").finding(finding("migraine", "pain")).build(),
        study("pmid:2").finding(finding("migraine", "disability")).build());
    try (StudyWriter writer = engine().writer()) {
      writer.remove(id("pmid:1"));
      writer.remove(id("pmid:99"));
      writer.commit(Map.of());
    }
    assertEquals(List.of("pmid:2"), ids(""));
    assertEquals(-1, count("", Facet.OUTCOME, "pain"));
    assertEquals(1, engine().searcher().snapshot().studies());
    assertEquals(Optional.empty(), found(engine().searcher(), "pmid:1"));
  }

  @Test
  void whatIsNotCommittedIsSeenByTheWriterAlone() {
    commit(study("pmid:1").alias("doi:10.1000/old").title("Before").build());
    try (StudyWriter writer = engine().writer()) {
      writer.put(
          List.of(
              study("pmid:1").title("After").build(),
              study("pmid:2").alias("doi:10.1000/two").title("Another").build()));
      writer.remove(id("pmid:2"));
      writer.put(List.of(study("pmid:3").alias("doi:10.1000/three").title("Third").build()));
      assertEquals(Optional.of(id("pmid:3")), found(writer, "doi:10.1000/three"));
      assertEquals(Optional.empty(), found(writer, "doi:10.1000/two"));
      assertEquals(Optional.empty(), found(writer, "doi:10.1000/old"));
      assertEquals(
          List.of(id("pmid:3")), writer.candidates("third", 5).stream().map(Study::id).toList());
      assertEquals(Optional.of(id("pmid:3")), found(writer, "doi:10.1000/three"));
      assertEquals(List.of(), writer.candidates("before", 5));
      assertEquals(List.of("pmid:1"), ids(""));
      assertEquals(1, total("q=before"));
      assertEquals(Optional.empty(), found(engine().searcher(), "pmid:3"));
    }
    assertEquals(1, total("q=before"));
    assertEquals(List.of("pmid:1"), ids(""));
  }

  @Test
  void theStudiesOfASourceAreThoseWithARecordOfIt() {
    commit(
        study("pmid:1").source("file:a").source("pubmed").build(),
        study("pmid:2").source("pubmed").build(),
        study("pmid:3").source("file:a").build());
    commit(study("pmid:3").source("file:ab").build(), study("pmid:4").source("file:a").build());
    assertEquals(Set.of("pmid:1", "pmid:4"), ofSource("file:a"));
    assertEquals(Set.of("pmid:3"), ofSource("file:ab"));
    assertEquals(Set.of(), ofSource("a"));
  }

  private Set<String> ofSource(String source) {
    try (Stream<Study> studies = engine().searcher().studies(source)) {
      return studies.map(study -> study.id().toString()).collect(Collectors.toSet());
    }
  }

  @Test
  void theHolderOfARecordIsFoundByTheRecordsName() {
    commit(study("pmid:1").source("pubmed").build(), study("pmid:2").source("pubmed").build());
    try (StudyWriter writer = engine().writer()) {
      assertEquals(Optional.of(id("pmid:2")), holder(writer, "pubmed/pmid:2"));
      writer.put(List.of(study("pmid:2").source("other").build()));
      writer.put(List.of(study("pmid:3").source("pubmed").build()));
      writer.remove(id("pmid:1"));
      for (int look = 0; look < 2; look++) {
        assertEquals(Optional.empty(), holder(writer, "pubmed/pmid:1"));
        assertEquals(Optional.empty(), holder(writer, "pubmed/pmid:2"));
        assertEquals(Optional.of(id("pmid:2")), holder(writer, "other/pmid:2"));
        assertEquals(Optional.of(id("pmid:3")), holder(writer, "pubmed/pmid:3"));
        assertEquals(Optional.empty(), holder(writer, "pubmed/pmid:99"));
        writer.commit(Map.of());
      }
    }
  }

  private static Optional<StudyId> holder(StudyWriter writer, String record) {
    return writer.findRecord(record).map(Study::id);
  }

  @Test
  void aCommitIsNoticedByAnOpenSearcher() {
    commit(study("pmid:1").build());
    StudySearcher searcher = engine().searcher();
    Snapshot before = searcher.snapshot();
    commit(study("pmid:2").build());
    assertEquals(2, searcher.search(SearchRequest.everything()).total().value());
    assertNotEquals(before.id(), searcher.snapshot().id());
  }

  @Test
  void documentsAreKeptAndReplaced() {
    SourceDocument leaflet = document("leaflet", "First print");
    SourceDocument guideline = document("guideline", "On migraine");
    try (StudyWriter writer = engine().writer()) {
      writer.put(leaflet);
      writer.put(guideline);
      writer.put(List.of(study("pmid:1").build()));
      writer.commit(Map.of());
      writer.put(document("leaflet", "Second print"));
      writer.commit(Map.of());
    }
    StudySearcher searcher = engine().searcher();
    assertEquals(List.of(guideline, document("leaflet", "Second print")), searcher.documents());
    assertEquals(Optional.of(guideline), searcher.document("guideline"));
    assertEquals(Optional.empty(), searcher.document("other"));
    assertEquals(List.of("pmid:1"), ids(""));
    assertEquals(List.of(), ids("q=print"));
  }

  private static SourceDocument document(String id, String text) {
    return new SourceDocument(id, "A document", "nowhere", text, List.of(), List.of());
  }

  @Test
  void checkpointsAreThoseOfTheLastCommit() {
    try (StudyWriter writer = engine().writer()) {
      writer.commit(Map.of("pubmed", "page 3", "starter:headaches", "done"));
    }
    try (StudyWriter writer = engine().writer()) {
      assertEquals(Map.of("pubmed", "page 3", "starter:headaches", "done"), writer.checkpoints());
      writer.commit(Map.of("pubmed", "page 4"));
      assertEquals(Map.of("pubmed", "page 4"), writer.checkpoints());
      assertEquals(Map.of("pubmed", "page 4"), engine().searcher().checkpoints());
    }
    try (StudyWriter writer = engine().writer()) {
      assertEquals(Map.of("pubmed", "page 4"), writer.checkpoints());
    }
  }

  @Test
  void theSnapshotTellsWhatIsInIt() {
    Snapshot snapshot =
        commit(
            List.of(
                study("pmid:1").source("pubmed").source("starter:headaches").build(),
                study("pmid:2").source("pubmed").build()));
    assertEquals(snapshot, engine().searcher().snapshot());
    assertEquals(snapshot, search("").snapshot());
    assertEquals(2, snapshot.studies());
    assertEquals(new TreeMap<>(Map.of("pubmed", 2L, "starter:headaches", 1L)), snapshot.records());
    assertEquals(clock().instant(), snapshot.date());
    assertEquals(Headaches.VOCABULARY.fingerprint(), snapshot.vocabulary());
  }

  @Test
  void theVocabularyIsKeptWithTheState() {
    commit(study("pmid:1").build());
    assertEquals(Headaches.VOCABULARY.packs(), engine().searcher().vocabulary().packs());
    try (StudyWriter writer = engine().writer()) {
      writer.put(Vocabulary.EMPTY);
      assertEquals(Headaches.VOCABULARY.packs(), engine().searcher().vocabulary().packs());
      writer.commit(Map.of());
    }
    assertEquals(List.of(), engine().searcher().vocabulary().packs());
  }
}
