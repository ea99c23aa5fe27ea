package org.evidenceexplorer.core.engine;

import static org.evidenceexplorer.core.fixture.Findings.finding;
import static org.evidenceexplorer.core.fixture.Requests.filtered;
import static org.evidenceexplorer.core.fixture.Requests.request;
import static org.evidenceexplorer.core.fixture.Studies.id;
import static org.evidenceexplorer.core.fixture.Studies.identifier;
import static org.evidenceexplorer.core.fixture.Studies.study;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;
import org.evidenceexplorer.core.failure.SearchException.IndexBusy;
import org.evidenceexplorer.core.failure.SearchException.IndexMissing;
import org.evidenceexplorer.core.failure.SearchException.SnapshotExpired;
import org.evidenceexplorer.core.fixture.Findings;
import org.evidenceexplorer.core.fixture.Headaches;
import org.evidenceexplorer.core.fixture.RandomStudies;
import org.evidenceexplorer.core.fixture.SettableClock;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Favours;
import org.evidenceexplorer.core.model.RetractionStatus;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.query.Cursor;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.FacetCounts;
import org.evidenceexplorer.core.query.FacetValue;
import org.evidenceexplorer.core.query.Hit;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.query.Snippet;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every engine must do. A test of an engine extends this and says how to open an empty index;
 * {@link EngineCountsContract} adds what counts promise.
 */
public abstract class EngineContract {
  private final SettableClock clock = new SettableClock();
  private Engine engine = new NoEngine();

  /** Opens an empty index, which keeps a state for an hour after a newer one took its place. */
  protected abstract Engine open(InstantSource clock);

  @BeforeEach
  void openEngine() {
    engine = open(clock);
  }

  @AfterEach
  void closeEngine() {
    engine.close();
  }

  private Snapshot commit(Collection<Study> studies) {
    try (StudyWriter writer = engine.writer()) {
      writer.put(Headaches.VOCABULARY);
      writer.put(studies);
      return writer.commit(Map.of());
    }
  }

  private void commit(Study... studies) {
    commit(List.of(studies));
  }

  private SearchPage search(String parameters) {
    return engine.searcher().search(request(parameters));
  }

  private long total(String parameters) {
    return search(parameters).total().value();
  }

  private List<String> ids(String parameters) {
    return ids(search(parameters));
  }

  private static List<String> ids(SearchPage page) {
    return page.hits().stream().map(Hit::study).map(study -> study.id().toString()).toList();
  }

  private long count(String parameters, Facet facet, String value) {
    return ReferenceSearch.flat(search(parameters).facet(facet).values()).getOrDefault(value, -1L);
  }

  // What is written

  @Test
  void anIndexWithoutACommitIsMissing() {
    assertThrows(IndexMissing.class, () -> engine.searcher());
    engine.writer().close();
    assertThrows(IndexMissing.class, () -> engine.searcher());
  }

  @Test
  void onlyOneWriterIsOpenAtATime() {
    try (StudyWriter writer = engine.writer()) {
      assertThrows(IndexBusy.class, () -> engine.writer());
      assertEquals(Map.of(), writer.checkpoints());
    }
    engine.writer().close();
  }

  @Test
  void aStudyComesBackAsItWasPut() {
    Study study = new RandomStudies(new Random(7)).study("doi:10.1000/a(b)<c>;d");
    commit(study);
    assertEquals(List.of(study), search("").hits().stream().map(Hit::study).toList());
  }

  @Test
  void aStudyIsFoundByEveryAlias() {
    commit(
        study("pmid:1").alias("doi:10.1000/one").build(),
        study("pmid:2").alias("doi:10.1000/two").alias("nct:NCT00000002").build());
    for (String alias : List.of("pmid:2", "doi:10.1000/TWO", "NCT00000002")) {
      assertEquals(Optional.of(id("pmid:2")), found(engine.searcher(), alias));
    }
    assertEquals(Optional.empty(), found(engine.searcher(), "pmid:3"));
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
    assertEquals(Optional.empty(), found(engine.searcher(), "doi:10.1000/old"));
    assertEquals(1, engine.searcher().snapshot().studies());
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
    try (StudyWriter writer = engine.writer()) {
      writer.remove(id("pmid:1"));
      writer.remove(id("pmid:99"));
      writer.commit(Map.of());
    }
    assertEquals(List.of("pmid:2"), ids(""));
    assertEquals(-1, count("", Facet.OUTCOME, "pain"));
    assertEquals(1, engine.searcher().snapshot().studies());
    assertEquals(Optional.empty(), found(engine.searcher(), "pmid:1"));
  }

  @Test
  void whatIsNotCommittedIsSeenByTheWriterAlone() {
    commit(study("pmid:1").alias("doi:10.1000/old").title("Before").build());
    try (StudyWriter writer = engine.writer()) {
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
      assertEquals(Optional.empty(), found(engine.searcher(), "pmid:3"));
    }
    assertEquals(1, total("q=before"));
    assertEquals(List.of("pmid:1"), ids(""));
  }

  @Test
  void aCommitIsNoticedByAnOpenSearcher() {
    commit(study("pmid:1").build());
    StudySearcher searcher = engine.searcher();
    Snapshot before = searcher.snapshot();
    commit(study("pmid:2").build());
    assertEquals(2, searcher.search(SearchRequest.everything()).total().value());
    assertNotEquals(before.id(), searcher.snapshot().id());
  }

  @Test
  void documentsAreKeptAndReplaced() {
    SourceDocument leaflet = document("leaflet", "First print");
    SourceDocument guideline = document("guideline", "On migraine");
    try (StudyWriter writer = engine.writer()) {
      writer.put(leaflet);
      writer.put(guideline);
      writer.put(List.of(study("pmid:1").build()));
      writer.commit(Map.of());
      writer.put(document("leaflet", "Second print"));
      writer.commit(Map.of());
    }
    StudySearcher searcher = engine.searcher();
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
    try (StudyWriter writer = engine.writer()) {
      writer.commit(Map.of("pubmed", "page 3", "starter:headaches", "done"));
    }
    try (StudyWriter writer = engine.writer()) {
      assertEquals(Map.of("pubmed", "page 3", "starter:headaches", "done"), writer.checkpoints());
      writer.commit(Map.of("pubmed", "page 4"));
      assertEquals(Map.of("pubmed", "page 4"), writer.checkpoints());
    }
    try (StudyWriter writer = engine.writer()) {
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
    assertEquals(snapshot, engine.searcher().snapshot());
    assertEquals(snapshot, search("").snapshot());
    assertEquals(2, snapshot.studies());
    assertEquals(new TreeMap<>(Map.of("pubmed", 2L, "starter:headaches", 1L)), snapshot.records());
    assertEquals(clock.instant(), snapshot.date());
    assertEquals(Headaches.VOCABULARY.fingerprint(), snapshot.vocabulary());
  }

  @Test
  void theVocabularyIsKeptWithTheState() {
    commit(study("pmid:1").build());
    assertEquals(Headaches.VOCABULARY.packs(), engine.searcher().vocabulary().packs());
    try (StudyWriter writer = engine.writer()) {
      writer.put(Vocabulary.EMPTY);
      assertEquals(Headaches.VOCABULARY.packs(), engine.searcher().vocabulary().packs());
      writer.commit(Map.of());
    }
    assertEquals(List.of(), engine.searcher().vocabulary().packs());
  }

  // Words

  @Test
  void allWordsMayMatchEachInAnotherField() {
    commit(
        study("pmid:1").title("Triptans at home").author("Silva", "Ana").build(),
        study("pmid:2").title("Triptans in hospital").author("Okafor", "B").build());
    assertEquals(List.of("pmid:1"), ids("q=silva triptan"));
    assertEquals(List.of(), ids("q=silva hospital"));
    assertEquals(2, total("q=silva hospital&words=any"));
  }

  @Test
  void everyFieldIsSearched() {
    commit(
        study("pmid:1")
            .title("titleword")
            .summary("summaryword")
            .author("Authorword", "G")
            .journal("Journalword")
            .heading("Headingword")
            .finding(Findings.worded(finding("migraine", "pain"), "findingword"))
            .build());
    for (String field : List.of("title", "summary", "author", "journal", "heading", "finding")) {
      assertEquals(1, total("q=" + field + "word"), field);
    }
  }

  @Test
  void inflectionsMatchAndHyphenatedWordsArePhrases() {
    commit(
        study("pmid:1").title("A split-face trial of needles").build(),
        study("pmid:2").title("The face was split; trials needle").build());
    assertEquals(2, total("q=trial needling"));
    assertEquals(List.of("pmid:1"), ids("q=split-face"));
    assertEquals(List.of("pmid:1"), ids("q=\"split face\""));
  }

  @Test
  void phrasesDoNotReachAcrossValues() {
    commit(study("pmid:1").summary("ends with severe", "attacks begin here").build());
    assertEquals(0, total("q=\"severe attacks\""));
    assertEquals(1, total("q=\"attacks begin\""));
  }

  @Test
  void operatorsCombine() {
    commit(
        study("pmid:1").title("alpha beta").build(),
        study("pmid:2").title("alpha gamma").build(),
        study("pmid:3").title("gamma").build());
    assertEquals(List.of("pmid:2"), ids("q=alpha NOT beta"));
    assertEquals(List.of("pmid:3"), ids("q=NOT alpha"));
    assertEquals(3, total("q=beta OR gamma"));
    assertEquals(3, total("q=beta OR NOT beta"));
    assertEquals(List.of("pmid:1"), ids("q=alpha AND (beta OR delta)"));
  }

  @Test
  void aLongQuestionIsAnswered() {
    commit(study("pmid:1").title("alpha beta").build());
    String words = "alpha beta ".repeat(50).strip();
    assertEquals(1, total("q=" + words));
    String others = String.join(" ", IntStream.range(0, 140).mapToObj(i -> "w" + i).toList());
    assertEquals(1, total("words=any&q=alpha " + others));
  }

  @Test
  void hitsShowWhereTheWordsAre() {
    commit(study("pmid:1").summary("Nothing here. Attacks were rarer.").build());
    List<Snippet> snippets = search("q=attack").hits().getFirst().snippets();
    assertEquals(
        List.of(
            new Snippet(
                List.of(
                    new Snippet.Part("Attacks", true), new Snippet.Part(" were rarer.", false)))),
        snippets);
    assertEquals(List.of(), search("").hits().getFirst().snippets());
  }

  @Test
  void candidatesHoldAnyOfTheWordsBestFirst() {
    commit(
        study("pmid:1").title("Needles in the neck").build(),
        study("pmid:2").title("Magnesium for migraine in children").author("Silva", "A").build(),
        study("pmid:3").title("Migraine").summary("children").build());
    assertEquals(
        List.of(id("pmid:2"), id("pmid:3")),
        engine.searcher().candidates("Silva: Migraine in children?", 2).stream()
            .map(Study::id)
            .toList());
    assertEquals(List.of(), engine.searcher().candidates("?!", 2));
    assertEquals(List.of(), engine.searcher().candidates("migraine", 0));
  }

  // Filters and counts

  @Test
  void aFindingIsOneThing() {
    commit(
        study("pmid:1")
            .finding(finding("migraine", "pain"))
            .finding(finding("neck-pain", "disability"))
            .build());
    assertEquals(0, total("condition=migraine&outcome=disability"));
    assertEquals(1, total("condition=migraine&outcome=pain"));
    EvidenceMap map =
        engine.searcher().map(new MapRequest(request(""), Facet.CONDITION, Facet.OUTCOME));
    assertEquals(Map.of("pain", 1L), cells(map, "migraine"));
    assertEquals(Map.of("disability", 1L), cells(map, "neck-pain"));
  }

  private static Map<String, Long> cells(EvidenceMap map, String row) {
    Map<String, Long> cells = new TreeMap<>();
    map.cells().stream()
        .filter(cell -> cell.row().equals(row))
        .forEach(cell -> cells.put(cell.column(), cell.count()));
    return cells;
  }

  @Test
  void hitsNameTheFindingsThatMeetAllFilters() {
    commit(
        study("pmid:1")
            .finding(finding("migraine", "pain"))
            .finding(finding("chronic-migraine", "disability"))
            .finding(finding("neck-pain", "disability"))
            .build());
    assertEquals(
        List.of(finding("chronic-migraine", "disability")),
        search("condition=migraine&outcome=disability").hits().getFirst().findings());
    assertEquals(3, search("").hits().getFirst().findings().size());
    assertEquals(
        List.of(finding("migraine", "pain"), finding("neck-pain", "disability")),
        search("condition=migraine&condition=neck-pain&condition.match=all")
            .hits()
            .getFirst()
            .findings()
            .stream()
            .filter(finding -> !finding.condition().equals("chronic-migraine"))
            .toList());
  }

  @Test
  void widerValuesCountEachStudyOnce() {
    commit(
        study("pmid:1")
            .finding(finding("chronic-migraine", "pain"))
            .finding(finding("menstrual-migraine", "pain"))
            .finding(finding("chronic-migraine", "disability"))
            .build(),
        study("pmid:2").finding(finding("cluster-headache", "pain")).build(),
        study("pmid:3").build());
    assertEquals(2, count("", Facet.CONDITION, "headache"));
    assertEquals(1, count("", Facet.CONDITION, "migraine"));
    assertEquals(1, count("", Facet.CONDITION, "chronic-migraine"));
    assertEquals(1, count("", Facet.CONDITION, "hormonal-disorder"));
    assertEquals(1, count("", Facet.CONDITION, "not-stated"));
    assertEquals(List.of("pmid:1", "pmid:2"), ids("condition=headache"));
    assertEquals(
        List.of("migraine", "cluster-headache"),
        search("").facet(Facet.CONDITION).values().stream()
            .filter(value -> value.value().equals("headache"))
            .flatMap(value -> value.children().stream())
            .map(FacetValue::value)
            .sorted(Comparator.reverseOrder())
            .toList());
  }

  @Test
  void aFacetIsCountedWithoutItsOwnSelection() {
    commit(
        study("pmid:1").finding(finding("migraine", "pain")).build(),
        study("pmid:2").finding(finding("neck-pain", "pain")).build(),
        study("pmid:3").finding(finding("neck-pain", "disability")).build());
    assertEquals(2, count("condition=migraine", Facet.CONDITION, "neck-pain"));
    assertEquals(1, count("condition=migraine&outcome=pain", Facet.CONDITION, "neck-pain"));
    assertEquals(1, count("condition=migraine", Facet.OUTCOME, "pain"));
    assertEquals(-1, count("condition=migraine", Facet.OUTCOME, "disability"));
  }

  @Test
  void anExcludedValueLeavesOutEveryStudyThatHasIt() {
    commit(
        study("pmid:1")
            .finding(finding("chronic-migraine", "pain"))
            .finding(finding("neck-pain", "pain"))
            .build(),
        study("pmid:2").finding(finding("neck-pain", "pain")).build());
    assertEquals(List.of("pmid:2"), ids("condition.not=migraine"));
    assertEquals(List.of("pmid:2"), ids("condition=neck-pain&condition.not=migraine"));
    assertEquals(1, count("condition.not=migraine", Facet.CONDITION, "migraine"));
    assertEquals(-1, count("condition.not=migraine", Facet.CONDITION, "chronic-migraine"));
    assertEquals(0, count("condition.not=migraine&q=absent", Facet.CONDITION, "migraine"));
  }

  @Test
  void matchAllAsksForAFindingOfEachValue() {
    commit(
        study("pmid:1")
            .finding(finding("migraine", "pain"))
            .finding(finding("neck-pain", "disability"))
            .build(),
        study("pmid:2").finding(finding("migraine", "pain")).build());
    assertEquals(
        List.of("pmid:1"), ids("condition=migraine&condition=neck-pain&condition.match=all"));
    assertEquals(
        0, total("condition=migraine&condition=neck-pain&condition.match=all&outcome=pain"));
    assertEquals(1, count("condition=migraine&condition.match=all", Facet.CONDITION, "neck-pain"));
    assertEquals(2, count("condition=migraine&condition=neck-pain", Facet.CONDITION, "migraine"));
  }

  @Test
  void rangesTakeInBothEnds() {
    commit(
        study("pmid:1").date("2010-05-06").build(),
        study("pmid:2").date("2012").build(),
        study("pmid:3").date("2014").build(),
        study("pmid:4").build());
    assertEquals(2, total("year=2010..2012"));
    assertEquals(2, total("year=2012.."));
    assertEquals(3, total("year=..2014"));
    assertEquals(2, total("year.not=..2013"));
    assertEquals(1, total("year=not-stated"));
    assertEquals(2, count("year=2010..2012", Facet.YEAR, "2010..2012"));
    assertEquals(1, count("year=2010..2012", Facet.YEAR, "2014"));
    assertEquals(2, count("year.not=..2013", Facet.YEAR, "..2013"));
  }

  @Test
  void aKnownValueThatNothingHasCountsZero() {
    commit(study("pmid:1").finding(finding("migraine", "pain")).build());
    assertEquals(0, total("condition=neck-pain"));
    assertEquals(0, count("condition=neck-pain", Facet.CONDITION, "neck-pain"));
    assertEquals(0, total("year=1999"));
    assertEquals(0, count("condition.not=neck-pain", Facet.CONDITION, "neck-pain"));
    assertEquals(List.of(), ids("cited=nowhere"));
  }

  @Test
  void defaultFiltersShowWhatTheyLeaveOut() {
    commit(
        study("pmid:1").finding(finding("migraine", "magnesium", "pain")).build(),
        study("pmid:2").retraction(RetractionStatus.RETRACTED).build(),
        study("pmid:3").build());
    SearchPage page = engine.searcher().search(filtered(""));
    assertEquals(List.of("pmid:3"), ids(page));
    assertEquals(
        Map.of("retracted", 1L, Headaches.SUPPLEMENT, 1L),
        ReferenceSearch.flat(page.facet(Facet.SET_ASIDE).values()));
    assertEquals(3, total(""));
  }

  @Test
  void comparatorsAndHarmsAreNarrowedByTheirConcepts() {
    commit(
        study("pmid:1")
            .finding(
                Findings.compared(
                    finding("migraine", "pain"),
                    ComparatorKind.ACTIVE,
                    "topiramate",
                    Favours.NEITHER))
            .build());
    assertEquals(1, total("comparator=active.topiramate&favours=neither&difference=no"));
    assertEquals(1, total("comparator=active"));
    assertEquals(0, total("comparator=none-or-sham"));
  }

  // Order and pages

  @Test
  void hitsAreOrderedTheSameWayEachTime() {
    commit(
        study("pmid:30").date("2011").design(Design.CASE_REPORT).build(),
        study("doi:10.1000/a").date("2012-03").design(Design.META_ANALYSIS).build(),
        study("pmid:4").date("2012-03").design(Design.CASE_REPORT).build(),
        study("pmid:5").design(Design.META_ANALYSIS).build(),
        study("pmid:6").date("2012").build());
    assertEquals(
        List.of("pmid:4", "doi:10.1000/a", "pmid:6", "pmid:30", "pmid:5"), ids("sort=newest"));
    assertEquals(
        List.of("doi:10.1000/a", "pmid:5", "pmid:4", "pmid:30", "pmid:6"), ids("sort=design"));
    assertEquals(ids("sort=newest"), ids("sort=relevance"));
  }

  @Test
  void theMostRelevantComeFirst() {
    commit(
        study("pmid:1").title("Something else").summary("Of migraine and other things").build(),
        study("pmid:2").title("Migraine").build(),
        study("pmid:3").title("Migraine").build());
    assertEquals(List.of("pmid:2", "pmid:3", "pmid:1"), ids("q=migraine"));
  }

  @Test
  void aCursorWalksOneStateWhileAnotherIsCommitted() {
    commit(new RandomStudies(new Random(11)).studies(25));
    for (String parameters : List.of("size=4", "size=4&sort=design", "size=7&q=trial&words=any")) {
      SearchPage page = search(parameters);
      List<String> expected = ids(parameters.replaceFirst("size=\\d+", "size=200"));
      List<String> walked = new ArrayList<>(ids(page));
      while (page.next() != null) {
        commit(study("pmid:" + (1000 + walked.size())).title("trial").build());
        page = engine.searcher().search(next(page));
        walked.addAll(ids(page));
      }
      assertEquals(expected, walked, parameters);
      assertEquals(page.total().value(), walked.size(), parameters);
    }
  }

  private static SearchRequest next(SearchPage page) {
    Cursor cursor = Optional.ofNullable(page.next()).orElseThrow();
    return page.request().with(new SearchRequest.Page(page.request().page().size(), cursor));
  }

  @Test
  void theLastPageHasNoCursor() {
    commit(new RandomStudies(new Random(11)).studies(6));
    assertNull(search("size=6").next());
    assertNull(search("size=0").next());
    SearchPage first = search("size=3");
    assertNull(engine.searcher().search(next(first)).next());
    assertEquals(6, engine.searcher().search(next(first)).total().value());
  }

  @Test
  void aCursorOfAnotherQuestionIsRefused() {
    commit(new RandomStudies(new Random(11)).studies(6));
    SearchRequest.Page page = new SearchRequest.Page(3, search("size=3").next());
    BadParameter refused =
        assertThrows(
            BadParameter.class, () -> engine.searcher().search(request("sort=design").with(page)));
    assertEquals("cursor", refused.parameter());
    assertThrows(
        BadParameter.class, () -> engine.searcher().search(request("year=2010").with(page)));
  }

  @Test
  void aCursorOfAStateThatIsNoLongerKeptHasExpired() {
    commit(new RandomStudies(new Random(11)).studies(6));
    SearchRequest next = next(search("size=3"));
    commit(study("pmid:100").build());
    clock.advance(Duration.ofMinutes(59));
    commit(study("pmid:101").build());
    assertEquals(3, engine.searcher().search(next).hits().size());
    clock.advance(Duration.ofMinutes(2));
    commit(study("pmid:102").build());
    assertThrows(SnapshotExpired.class, () -> engine.searcher().search(next));
    assertEquals(9, total(""));
  }

  @Test
  void aCursorWithAnUnknownStateHasExpired() {
    commit(study("pmid:1").build());
    SearchRequest request = request("");
    for (String snapshot : List.of("77-abcdef01", "nonsense", "")) {
      Cursor cursor = new Cursor(snapshot, request.fingerprint(), List.of("1", "apmid"));
      assertThrows(
          SnapshotExpired.class,
          () -> engine.searcher().search(request.with(new SearchRequest.Page(3, cursor))));
    }
  }

  // Maps

  @Test
  void aMapShowsWideBeforeNarrowAndWhatIsNotStated() {
    commit(
        study("pmid:1")
            .design(Design.COHORT)
            .finding(finding("chronic-migraine", "pain-freedom"))
            .build(),
        study("pmid:2").finding(finding("migraine", "disability")).build(),
        study("pmid:3").build());
    EvidenceMap map =
        engine.searcher().map(new MapRequest(request(""), Facet.CONDITION, Facet.OUTCOME));
    assertEquals(
        List.of("headache 0", "migraine 1", "chronic-migraine 2", "not-stated 0"),
        map.rows().stream().map(row -> row.value() + " " + row.depth()).toList());
    assertEquals(3, map.total().value());
    assertEquals(Map.of("disability", 1L, "pain", 1L, "pain-freedom", 1L), cells(map, "headache"));
    assertEquals(
        Map.of(Design.COHORT, 1L),
        map.cells().stream()
            .filter(cell -> cell.row().equals("migraine") && cell.column().equals("pain"))
            .findFirst()
            .map(EvidenceMap.Cell::designs)
            .orElseThrow());
  }

  @Test
  void aMapWithASelectedAxisShowsTheSelectedAndNarrowerValues() {
    commit(
        study("pmid:1").finding(finding("chronic-migraine", "pain")).build(),
        study("pmid:2").finding(finding("neck-pain", "pain")).build());
    EvidenceMap map =
        engine
            .searcher()
            .map(new MapRequest(request("condition=migraine"), Facet.CONDITION, Facet.OUTCOME));
    assertEquals(
        List.of("migraine", "chronic-migraine"),
        map.rows().stream().map(EvidenceMap.Axis::value).toList());
    assertEquals(List.of("pain"), map.columns().stream().map(EvidenceMap.Axis::value).toList());
    assertEquals(1, map.columns().getFirst().count());
  }

  @Test
  void searchesOfManyThreadsSeeWholeStates() throws InterruptedException {
    commit(new RandomStudies(new Random(3)).studies(20));
    List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      threads.add(Thread.ofVirtual().start(() -> walkOften(failures)));
    }
    for (int i = 0; i < 10; i++) {
      commit(study("pmid:" + (500 + i)).build());
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), failures);
  }

  private void walkOften(List<Throwable> failures) {
    try {
      for (int i = 0; i < 40; i++) {
        SearchPage page = search("size=15");
        SearchPage next = engine.searcher().search(next(page));
        assertEquals(page.snapshot(), next.snapshot());
        assertEquals(page.total(), next.total());
        assertEquals(page.snapshot().studies(), page.total().value());
        assertTrue(next.hits().size() >= 5);
      }
    } catch (RuntimeException | AssertionError e) {
      failures.add(e);
    }
  }

  @Test
  void everyFacetIsCountedInOrder() {
    commit(study("pmid:1").build());
    assertEquals(
        Arrays.asList(Facet.values()),
        search("").facets().stream().map(FacetCounts::facet).toList());
    assertFalse(search("").facet(Facet.DESIGN).values().isEmpty());
  }

  /** Stands until the first test opens its engine. */
  private static final class NoEngine implements Engine {
    @Override
    public StudySearcher searcher() {
      throw new IllegalStateException("an open engine expected");
    }

    @Override
    public StudyWriter writer() {
      throw new IllegalStateException("an open engine expected");
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
