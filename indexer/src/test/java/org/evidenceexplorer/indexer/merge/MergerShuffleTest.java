package org.evidenceexplorer.indexer.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.indexer.memory.MemoryWriter;
import org.junit.jupiter.api.Test;

/**
 * Records of many sources, their older and newer states and their deletions, arriving in any order:
 * the studies in the end are always the same. {@code -Dmerger.seed=N} takes the same orders again.
 */
final class MergerShuffleTest {
  private static final int ROUNDS = 60;
  private static final long SEED = Long.getLong("merger.seed", System.nanoTime());

  /** What happens to one record, in the order in which it must: states of it in any order. */
  private record History(List<Record> states, boolean deleted) {}

  /** One thing that happens. */
  private sealed interface Event {
    record Arrives(Record record) implements Event {}

    record Leaves(Record record) implements Event {}
  }

  private static List<Event> shuffled(List<History> histories, Random random) {
    List<List<Event>> open = new ArrayList<>();
    for (History history : histories) {
      List<Event> events = new ArrayList<>();
      history
          .states()
          .forEach(
              state -> events.add(random.nextInt(events.size() + 1), new Event.Arrives(state)));
      if (history.deleted()) {
        events.add(new Event.Leaves(history.states().getFirst()));
      }
      open.add(events);
    }
    List<Event> all = new ArrayList<>();
    while (!open.isEmpty()) {
      List<Event> next = open.get(random.nextInt(open.size()));
      all.add(next.removeFirst());
      open.removeIf(List::isEmpty);
    }
    return all;
  }

  private static Map<StudyId, Study> merged(List<Event> events) {
    MemoryWriter index = new MemoryWriter();
    Merger merger = new Merger(index);
    for (Event event : events) {
      switch (event) {
        case Event.Arrives arrives -> merger.add(arrives.record());
        case Event.Leaves leaves ->
            index
                .findRecord(leaves.record().name())
                .ifPresent(study ->
                    merger.drop(study, record -> record.name().equals(leaves.record().name())));
      }
    }
    return index.studies();
  }

  /**
   * Studies without the names that only their past explains: those of records that are gone stay
   * with the study that the record was part of when it went, if it was part of one.
   */
  private static Map<StudyId, Study> present(Map<StudyId, Study> studies) {
    Map<StudyId, Study> present = new TreeMap<>();
    studies.forEach((id, study) ->
        present.put(
            id,
            new Study(
                id,
                new TreeSet<>(new Work(study.records()).identifiers()),
                study.bibliography(),
                study.summary(),
                study.classification(),
                study.standing(),
                study.records())));
    return present;
  }

  private static Map<StudyId, Study> expected(List<History> histories) {
    List<Event> newest = new ArrayList<>();
    for (History history : histories) {
      if (!history.deleted()) {
        Record last = history.states().getFirst();
        for (Record state : history.states()) {
          last = state.isNewerThan(last) ? state : last;
        }
        newest.add(new Event.Arrives(last));
      }
    }
    return present(merged(newest));
  }

  private static void assertEveryNameLeadsToItsStudy(Map<StudyId, Study> studies) {
    MemoryWriter index = new MemoryWriter();
    index.put(studies.values());
    for (Study study : studies.values()) {
      for (Identifier identifier : new Work(study.records()).identifiers()) {
        assertEquals(study.id(), index.find(identifier).orElseThrow().id());
      }
    }
  }

  @Test
  void theStudiesAreThoseOfTheNewestRecordsInWhateverOrderTheyCame() {
    System.out.println("MergerShuffleTest: -Dmerger.seed=" + SEED);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      List<History> histories = histories(random);
      Map<StudyId, Study> expected = expected(histories);
      for (int order = 0; order < 5; order++) {
        List<Event> events = shuffled(histories, random);
        Map<StudyId, Study> found = merged(events);
        assertEquals(expected, present(found), () -> "seed " + SEED + ": " + events);
        assertEveryNameLeadsToItsStudy(found);
      }
    }
  }

  @Test
  void theRecordsAreWorthShuffling() {
    List<History> histories = histories(new Random(1));
    Map<StudyId, Study> studies = expected(histories);
    assertTrue(studies.values().stream().anyMatch(study -> study.records().size() > 2));
    assertTrue(
        studies.values().stream().anyMatch(study -> !study.standing().sameCohort().isEmpty()));
    assertTrue(histories.stream().anyMatch(History::deleted));
    assertTrue(histories.stream().anyMatch(history -> history.states().size() > 1));
    assertTrue(studies.size() > 5 && studies.size() < histories.size());
  }

  private static List<History> histories(Random random) {
    List<History> histories = new ArrayList<>();
    for (int work = 1; work <= 9; work++) {
      MadeWork made = new MadeWork(work, random);
      for (String source : List.of("pubmed", "europepmc", "crossref", "file:a.ris", "preprints")) {
        if (random.nextInt(3) > 0) {
          histories.add(new History(made.states(source), random.nextInt(5) == 0));
        }
      }
    }
    return histories;
  }
}
