package org.evidenceexplorer.indexer.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.indexer.merge.RecordAsStudy;
import org.evidenceexplorer.indexer.remote.Fault;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.SourceFailure;
import org.junit.jupiter.api.Test;

final class PagedReadingTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 4);

  /** An index of these studies, in which the source said this position. */
  private record Index(Optional<String> position, List<Study> all) implements Held {
    @Override
    public Stream<Study> studies() {
      return all.stream();
    }

    @Override
    public Optional<Study> find(Identifier identifier) {
      return all.stream().filter(study -> study.aliases().contains(identifier)).findFirst();
    }
  }

  private static Index index(String position, String... numbers) throws Unreadable {
    List<Study> studies = new ArrayList<>();
    for (String number : numbers) {
      studies.add(RecordAsStudy.of(FakePages.record(number, MAY)));
    }
    return new Index(Optional.of(position), studies);
  }

  private static List<Item> items(PagedService service, Held held, LocalDate today) {
    return PagedReading.items(service, held, today).toList();
  }

  private static String told(Item item) {
    return switch (item) {
      case Item.Found found -> found.record().provenance().sourceId();
      case Item.Rejected rejected -> rejected.where() + ": " + rejected.why();
      case Item.Expected expected -> "expected " + expected.records();
      case Item.Withdrawn withdrawn -> "withdrawn " + withdrawn.identifier();
      case Item.Remark remark -> remark.text();
      case Item.Reached reached -> "reached " + reached.position().substring(17);
      case Item.Document document -> document.name();
    };
  }

  private static List<String> told(List<Item> items) {
    return items.stream().map(PagedReadingTest::told).toList();
  }

  private static String position(List<Item> items, int reached) {
    return items.stream()
        .flatMap(item -> item instanceof Item.Reached at ? Stream.of(at.position()) : Stream.of())
        .toList()
        .get(reached);
  }

  @Test
  void readsEveryPageAndSaysWhereItStands() {
    List<Item> items = items(new FakePages("1", "2", "x", "4", "5"), Held.NOTHING, MAY);
    assertEquals(
        List.of(
            "expected 5",
            "1",
            "2",
            "reached - 2026-05-04 2",
            "row x: a number expected, found \"x\"",
            "4",
            "reached - 2026-05-04 4",
            "5",
            "reached - 2026-05-04 -"),
        told(items));
  }

  @Test
  void aRecordThatMovedToTheNextPageIsOne() {
    List<Item> items = items(new FakePages("1", "2", "2", "3", "3"), Held.NOTHING, MAY);
    assertEquals(
        List.of("1", "2", "3"),
        items.stream().filter(Item.Found.class::isInstance).map(PagedReadingTest::told).toList());
  }

  @Test
  void goesOnAtThePageWhereItWasBrokenOff() throws Unreadable {
    FakePages service = new FakePages("1", "2", "3");
    String position = position(items(service, Held.NOTHING, MAY), 0);
    service.asked.clear();
    List<Item> items = items(service, index(position, "1", "2"), JUNE);
    assertEquals(List.of("3", "reached - 2026-05-04 -"), told(items));
    assertEquals(List.of("all/2"), service.asked);
  }

  @Test
  void beginsAgainWhereThePageIsForgottenAndLeavesOutWhatItRead() throws Unreadable {
    FakePages service = new FakePages("1", "2", "3");
    String position = position(items(service, Held.NOTHING, MAY), 0);
    service.fault = Optional.of(Fault.Kind.NOT_UNDERSTOOD);
    List<Item> items = items(service, index(position, "1", "2"), JUNE);
    assertEquals(
        List.of(
            "Fake no longer knows the page where the last run stopped, so this one began again:"
                + " none",
            "reached - 2026-05-04 2",
            "3",
            "reached - 2026-05-04 -"),
        told(items));
  }

  @Test
  void aServiceThatIsOutOfOrderIsNoForgottenPage() throws Unreadable {
    FakePages service = new FakePages("1", "2", "3");
    Index held = index(position(items(service, Held.NOTHING, MAY), 0));
    service.fault = Optional.of(Fault.Kind.BUSY);
    assertThrows(SourceFailure.class, () -> items(service, held, JUNE));
  }

  @Test
  void laterReadsOnlyWhatIsNewAndLooksUpWhatIsHeld() throws Unreadable {
    FakePages service = new FakePages("1", "2", "3", "4");
    String position = position(items(service, Held.NOTHING, MAY), 1);
    service.withdrawn.add("3");
    service.asked.clear();
    List<Item> items = items(service, index(position, "1", "2", "3", "4"), JUNE);
    assertEquals(
        List.of(
            "expected 4",
            "1",
            "2",
            "reached 2026-05-01 2026-06-04 2",
            "3",
            "4",
            "withdrawn pmid:3",
            "reached 2026-05-01 2026-06-04 -"),
        told(items));
    assertEquals(
        List.of("2026-05-01/", "2026-05-01/2", "still [1, 2, 3]", "still [4]", "still [3]"),
        service.asked);
  }

  @Test
  void anotherQuestionIsReadFromItsBeginning() throws Unreadable {
    FakePages service = new FakePages("1");
    String position = position(items(service, Held.NOTHING, MAY), 0);
    service.query = "candles";
    assertEquals(
        List.of("expected 1", "1", "reached - 2026-06-04 -"),
        told(items(service, index(position, "1"), JUNE)));
    assertEquals(
        List.of("expected 1", "1", "reached - 2026-06-04 -"),
        told(items(service, index("what another version wrote"), JUNE)));
  }

  @Test
  void manyMissingRecordsAreAFaultOfTheService() throws Unreadable {
    FakePages service = new FakePages("1");
    String position = position(items(service, Held.NOTHING, MAY), 0);
    String[] numbers =
        IntStream.rangeClosed(1, 40).mapToObj(Integer::toString).toArray(String[]::new);
    service.withdrawn.addAll(List.of(numbers).subList(10, 40));
    List<String> told = told(items(service, index(position, numbers), JUNE));
    assertTrue(
        told.contains(
            "Fake does not find 30 of the 40 records that the index has of it;"
                + " so many are a fault of its own, and none was removed"),
        told.toString());
    assertTrue(told.stream().noneMatch(item -> item.startsWith("withdrawn")), told.toString());
  }

  @Test
  void aFaultIsNeverAnEmptyAnswer() {
    FakePages service = new FakePages();
    service.fault = Optional.of(Fault.Kind.NOT_UNDERSTOOD);
    SourceFailure failure =
        assertThrows(SourceFailure.class, () -> items(service, Held.NOTHING, MAY));
    assertEquals("Fake: a page expected, found none (a page)", failure.getMessage());
  }
}
