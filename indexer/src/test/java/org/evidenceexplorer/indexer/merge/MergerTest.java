package org.evidenceexplorer.indexer.merge;

import static org.evidenceexplorer.indexer.merge.Records.record;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.RetractionStatus;
import org.evidenceexplorer.core.model.SameCohort;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.indexer.memory.MemoryWriter;
import org.junit.jupiter.api.Test;

final class MergerTest {
  /** Records of five works: two chains of identifiers, look-alikes, a preprint and its article. */
  private static final List<Record> RECORDS =
      List.of(
          record("a1", "Light in the morning", 2001, "pmid:1"),
          record("a2", "Light in the morning.", 2001, "doi:10.1000/a"),
          record("a3", "Morning light", 2001, "pmid:1", "doi:10.1000/a"),
          record("b1", "Dreams of rivers", 2002, "doi:10.1000/b"),
          record("b2", "DREAMS OF RIVERS", 2002),
          record("b3", "Dreams of rivers", 2003),
          record("c1", "Sleep and tea", 2004, "doi:10.1101/preprint"),
          record("c2", "Sleep and tea", 2004, "doi:10.1000/article"),
          record("c3", "Sleep and tea", 2004),
          record("d1", "A night", 2005, "pmcid:PMC5", "pmid:5"),
          record("d2", "One night", 2006, "pmcid:PMC5"));

  private final MemoryWriter index = new MemoryWriter();
  private final Merger merger = new Merger(index);

  private static StudyId id(String text) {
    return StudyId.parse(text).orElseThrow();
  }

  private Study study(String id) {
    return index.find(Identifier.parse(id).orElseThrow()).orElseThrow();
  }

  private static List<String> names(Study study) {
    return study.records().stream().map(record -> record.provenance().sourceId()).toList();
  }

  private static List<String> shown(Map<StudyId, Study> studies) {
    return studies.values().stream()
        .map(study -> study.id() + " " + names(study) + " " + study.aliases())
        .toList();
  }

  private static Map<StudyId, Study> merged(List<Record> records) {
    MemoryWriter index = new MemoryWriter();
    Merger merger = new Merger(index);
    records.forEach(merger::add);
    return index.studies();
  }

  @Test
  void theOrderOfArrivalDoesNotMatter() {
    long seed = Long.getLong("merger.seed", System.nanoTime());
    System.out.println("MergerTest: -Dmerger.seed=" + seed);
    Random random = new Random(seed);
    Map<StudyId, Study> expected = merged(RECORDS);
    for (int round = 0; round < 300; round++) {
      List<Record> shuffled = new ArrayList<>(RECORDS);
      Collections.shuffle(shuffled, random);
      Map<StudyId, Study> found = merged(shuffled);
      assertEquals(shown(expected), shown(found), () -> "seed " + seed);
      assertTrue(expected.equals(found), () -> "seed " + seed);
    }
  }

  @Test
  void recordsOfOneWorkAreOneStudy() {
    Map<StudyId, Study> studies = merged(RECORDS);
    assertEquals(
        List.of("[a1, a2, a3]", "[d1, d2]", "[c2, c3]", "[b1, b2]", "[c1]", "[b3]"),
        studies.values().stream().map(study -> names(study).toString()).toList());
  }

  @Test
  void addingARecordAgainChangesNothing() {
    RECORDS.forEach(merger::add);
    Map<StudyId, Study> before = Map.copyOf(index.studies());
    Merger again = new Merger(index);
    RECORDS.forEach(again::add);
    assertEquals(before, index.studies());
    assertEquals(0, again.changes());
  }

  @Test
  void aRecordThatTiesTwoStudiesMakesThemOne() {
    merger.add(record("a1", "One", 2001, "pmid:1"));
    merger.add(record("a2", "Another", 2001, "doi:10.1000/a"));
    assertEquals(2, index.studies().size());
    Merger next = new Merger(index);
    assertEquals(Arrival.JOINED, next.add(record("a3", "Third", 2001, "pmid:1", "doi:10.1000/a")));
    assertEquals(Set.of(id("pmid:1")), index.studies().keySet());
    assertEquals(id("pmid:1"), study("doi:10.1000/a").id());
    assertEquals(0, next.begun());
    assertEquals(1, next.changed());
    assertEquals(1, next.removed());
  }

  @Test
  void aStudyKeepsTheNameItHadBefore() {
    Record nameless = record("b2", "Dreams of rivers", 2002);
    merger.add(nameless);
    merger.add(record("b1", "Dreams of rivers", 2002, "doi:10.1000/b"));
    assertEquals(id("doi:10.1000/b"), study(nameless.studyId().toString()).id());
  }

  @Test
  void aCorrectedIdentifierLeavesTheOldOneAsAlias() {
    merger.add(record("a1", "Light", 2001, "doi:10.1000/wrong"));
    merger.add(record("a1", "Light", 2001, "doi:10.1000/right"));
    assertEquals(id("doi:10.1000/right"), study("doi:10.1000/right").id());
  }

  @Test
  void whoCitesAStudyIsKept() {
    merger.add(record("a1", "Light", 2001, "pmid:1"));
    index.put(List.of(study("pmid:1").citedBy(Set.of("leaflet"))));
    merger.add(record("a2", "Lamps", 2001, "pmid:1", "doi:10.1000/a"));
    assertEquals(Set.of("leaflet"), study("pmid:1").standing().citedBy());
  }

  @Test
  void anotherYearOrAuthorIsAnotherWork() {
    merger.add(record("a1", "Light", 2001, "pmid:1"));
    assertEquals(Arrival.ALONE, merger.add(record("a2", "Light", 2002)));
    assertEquals(2, index.studies().size());
  }

  @Test
  void aDroppedRecordLeavesTheStudyOfTheOthers() {
    RECORDS.forEach(merger::add);
    merger.drop(study("pmid:1"), record -> record.provenance().sourceId().equals("a3"));
    List<Record> others = new ArrayList<>(RECORDS);
    others.removeIf(record -> record.provenance().sourceId().equals("a3"));
    assertEquals(
        merged(others).values().stream().map(MergerTest::names).toList(),
        index.studies().values().stream().map(MergerTest::names).toList());
  }

  @Test
  void aStudyWithoutRecordsIsRemoved() {
    merger.add(record("a1", "Light", 2001, "pmid:1"));
    Merger next = new Merger(index);
    next.drop(study("pmid:1"), record -> true);
    assertTrue(index.studies().isEmpty());
    assertEquals(1, next.removed());
  }

  @Test
  void theFullestRecordGivesTheFactsAndTheOthersFillItsGaps() {
    Bibliography full =
        new Bibliography(
            "Light in full",
            List.of(Author.person("Okafor", "Ngozi"), Author.person("Lind", "P")),
            true,
            new Publication("Lamps", null, PartialDate.of(2001), "4", null, "1-9"),
            null,
            List.of("Review"));
    Bibliography sparse =
        new Bibliography(
            "Light",
            List.of(Author.person("Okafor", "N")),
            false,
            new Publication(null, "Lmp", PartialDate.of(2002), null, "7", null),
            "en",
            List.of("Journal Article"));
    merger.add(record("a1", sparse, "pmid:1"));
    merger.add(record("a2", full, "pmid:1"));
    assertEquals(
        new Bibliography(
            "Light in full",
            full.authors(),
            true,
            new Publication("Lamps", "Lmp", PartialDate.of(2001), "4", "7", "1-9"),
            "en",
            List.of("Journal Article", "Review")),
        study("pmid:1").bibliography());
  }

  @Test
  void aPreprintAndItsArticleAreLinkedAndNotMerged() {
    Bibliography preprint = Records.bibliography("Sleep and tea", 2004, List.of("Preprint"));
    merger.add(record("p", preprint, "doi:10.1101/preprint"));
    merger.add(record("a", "Sleep and tea", 2004, "doi:10.1000/article"));
    assertEquals(
        List.of(
            new SameCohort(
                id("doi:10.1000/article"),
                "an article with the same title, first author and year")),
        study("doi:10.1101/preprint").standing().sameCohort());
    assertEquals(
        List.of(
            new SameCohort(
                id("doi:10.1101/preprint"),
                "a preprint with the same title, first author and year")),
        study("doi:10.1000/article").standing().sameCohort());
    merger.drop(
        study("doi:10.1101/preprint"), record -> record.provenance().sourceId().equals("p"));
    assertEquals(List.of(), study("doi:10.1000/article").standing().sameCohort());
  }

  @Test
  void twoArticlesOfOneTitleAreNotLinked() {
    merger.add(record("a", "Sleep and tea", 2004, "doi:10.1000/reply"));
    merger.add(record("b", "Sleep and tea", 2004, "doi:10.1000/letter"));
    assertEquals(2, index.studies().size());
    assertEquals(List.of(), study("doi:10.1000/reply").standing().sameCohort());
  }

  @Test
  void anOlderStateOfARecordNeverReplacesANewerOne() {
    assertEquals(Arrival.ALONE, merger.add(Records.version("a", 2, "Second", "doi:10.1000/b")));
    assertEquals(Arrival.OLDER, merger.add(Records.version("a", 1, "First", "doi:10.1000/a")));
    assertEquals("Second", study("doi:10.1000/b").bibliography().title());
    assertEquals(Arrival.ALONE, merger.add(Records.version("a", 3, "Third", "doi:10.1000/c")));
    assertEquals(1, index.studies().size());
    assertEquals("Third", study("doi:10.1000/b").bibliography().title());
  }

  @Test
  void aRetractionInAnyRecordRetractsTheStudy() {
    merger.add(record("a1", "Light", 2001, "pmid:1"));
    assertEquals(RetractionStatus.UNKNOWN, study("pmid:1").standing().retraction());
    merger.add(
        record(
            "a2", Records.bibliography("Light", 2001, List.of("Retracted Publication")), "pmid:1"));
    assertEquals(RetractionStatus.RETRACTED, study("pmid:1").standing().retraction());
  }
}
