package org.evidenceexplorer.indexer.pubmed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.indexer.remote.FakeWatch;
import org.evidenceexplorer.indexer.remote.Patience;
import org.evidenceexplorer.indexer.remote.Services;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.Source;
import org.evidenceexplorer.indexer.standin.Asked;
import org.evidenceexplorer.indexer.standin.Library;
import org.evidenceexplorer.indexer.standin.Paper;
import org.evidenceexplorer.indexer.standin.StandIn;
import org.evidenceexplorer.indexer.standin.StandIn.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PubmedSourceTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Patience USUAL = patience(Duration.ofSeconds(60));

  private final Library library = new Library();
  private final Shelf shelf = new Shelf();
  private Instant now = DAY.atTime(12, 0).toInstant(ZoneOffset.UTC);
  private StandIn standIn;
  private Services services;

  @BeforeEach
  void start() throws IOException {
    standIn = new StandIn(library);
    services = standIn.services(USUAL, new FakeWatch());
  }

  private static Patience patience(Duration silence) {
    return new Patience(Duration.ofMinutes(4), 3, Duration.ofSeconds(5), silence, 64_000_000);
  }

  /** Only a service that says nothing has to be waited for in earnest. */
  private void hasty(Trouble trouble) {
    services.close();
    Duration silence = trouble == Trouble.SLOW ? Duration.ofMillis(500) : Duration.ofSeconds(60);
    services = standIn.services(patience(silence), new FakeWatch());
  }

  @AfterEach
  void stop() {
    services.close();
    standIn.close();
  }

  private Source source(String query) {
    return PubmedSource.query(query, services, () -> now);
  }

  private static List<Paper> papers(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(pmid -> Paper.of(pmid, "Tea number " + pmid))
        .toList();
  }

  private static List<String> remarks(List<Item> items) {
    return items.stream()
        .flatMap(item -> item instanceof Item.Remark(String text) ? Stream.of(text) : Stream.of())
        .toList();
  }

  private static long count(List<Item> items, Class<? extends Item> kind) {
    return items.stream().filter(kind::isInstance).count();
  }

  private void nextDay() {
    now = now.plus(Duration.ofDays(10));
  }

  @Test
  void fetchesWhatAQueryFindsInBatches() {
    library.with(papers(1, 450)).with(Paper.of(900, "Milk"));
    List<Item> items = shelf.read(source("tea"));
    assertEquals(IntStream.rangeClosed(1, 450).boxed().toList(), shelf.pmids());
    assertTrue(items.contains(new Item.Expected(450)));
    assertEquals(List.of("PubMed read the query as tea"), remarks(items));
    assertEquals(3, standIn.asked("efetch.fcgi").size());
    assertEquals(1, standIn.asked("esearch.fcgi").size());
    assertTrue(standIn.asked().stream().map(Asked::method).allMatch("POST"::equals));
    assertEquals("test@example.org", standIn.asked().getFirst().first("email"));
    assertEquals(
        DAY, shelf.records().iterator().next().provenance().fetched(), "the day of fetching");
  }

  @Test
  void saysWhichPhrasesPubmedLeftOut() {
    library.with(papers(1, 2));
    assertEquals(
        List.of(
            "PubMed read the query as tea and fleegle",
            "PubMed does not know \"fleegle\" and left it out"),
        remarks(shelf.read(source("tea AND fleegle"))));
  }

  @Test
  void findingNothingIsNoFailure() {
    library.with(papers(1, 2));
    List<Item> items = shelf.read(source("milk"));
    assertEquals(0, count(items, Item.Found.class));
    assertTrue(items.getLast() instanceof Item.Reached);
  }

  @Test
  void splitsByDayWhatIsMoreThanPubmedLists() {
    List<Paper> many = new ArrayList<>();
    for (int pmid = 1; pmid <= 25_000; pmid++) {
      many.add(Paper.of(pmid, "Tea").entered(LocalDate.of(1975, 1, 1).plusDays(pmid / 2)));
    }
    library.with(many);
    PmidSet listed = new QueryWanted(new Eutils(services, () -> now), "tea").list().pmids();
    assertEquals(25_000, listed.size());
    assertTrue(standIn.asked().size() < 60, () -> standIn.asked().size() + " calls");
  }

  @Test
  void splitsADayThatIsMoreThanPubmedListsOtherwise() {
    List<Paper> many = new ArrayList<>();
    for (int pmid = 1; pmid <= 21_000; pmid++) {
      Paper paper = Paper.of(pmid, "Tea").entered(LocalDate.of(2015, 7, 1));
      many.add(pmid % 5 == 0 ? paper.in("fre") : paper);
    }
    library.with(many);
    Wanted.Listed listed = new QueryWanted(new Eutils(services, () -> now), "tea").list();
    assertEquals(21_000, listed.pmids().size());
    assertEquals(1, listed.said().size(), "nothing but how the query was read");
  }

  @Test
  void failsClearlyIfADayCannotBeSplit() {
    List<Paper> many = new ArrayList<>();
    for (int pmid = 2; pmid <= 20_002; pmid += 2) {
      many.add(Paper.of(pmid, "Tea").entered(LocalDate.of(2015, 7, 1)));
    }
    library.with(many);
    String failure = remarks(shelf.read(source("tea"))).getLast();
    assertTrue(
        failure.startsWith("FAILED: PubMed lists 9,999 records of a query at most"), failure);
    assertTrue(failure.contains("on 2015/07/01 alone"), failure);
    assertEquals(List.of(), shelf.pmids());
  }

  @Test
  void goesOnWhereItWasKilledAndFetchesNothingTwice() {
    library.with(papers(1, 1_000));
    for (int killed = 0; killed < 4; killed++) {
      shelf.read(source("tea"), 290);
    }
    shelf.read(source("tea"));
    assertEquals(1_000, shelf.pmids().size());
    long fetched =
        standIn.asked("efetch.fcgi").stream()
            .mapToLong(call -> call.first("id").split(",", -1).length)
            .sum();
    // Each kill loses the batch that was not committed.
    assertTrue(fetched <= 1_000 + 4 * 200, () -> fetched + " records fetched");
    assertEquals(0, count(shelf.read(source("tea")), Item.Found.class));
  }

  @Test
  void fetchesOnlyWhatIsNewOrChangedTheNextTime() {
    library.with(papers(1, 300));
    shelf.read(source("tea"));
    nextDay();
    library.with(Paper.of(301, "Tea anew"));
    library.with(Paper.of(7, "Tea").changed("Tea retold", DAY.plusDays(5)));
    List<Item> items = shelf.read(source("tea"));
    assertEquals(2, count(items, Item.Found.class));
    assertEquals("Tea retold", shelf.title(7));
    assertEquals(301, shelf.pmids().size());
    assertTrue(items.contains(new Item.Expected(2)));
  }

  @Test
  void missesNoChangeAcrossAnInterruptedRefresh() {
    library.with(papers(1, 300));
    shelf.read(source("tea"));
    nextDay();
    library.with(papers(301, 900));
    library.with(Paper.of(3, "Tea").changed("Tea retold", DAY.plusDays(5)));
    standIn.next(Trouble.NONE, Trouble.NONE, Trouble.NONE).always(Trouble.OUT_OF_ORDER);
    assertTrue(remarks(shelf.read(source("tea"))).getLast().startsWith("FAILED"));
    standIn.always(Trouble.NONE);
    nextDay();
    library.with(Paper.of(310, "Tea").changed("Tea told again", DAY.plusDays(15)));
    shelf.read(source("tea"));
    assertEquals(900, shelf.pmids().size());
    assertEquals("Tea retold", shelf.title(3));
    assertEquals("Tea told again", shelf.title(310));
  }

  @Test
  void withdrawsWhatPubmedHasNoMoreAndKeepsWhatTheQueryFindsNoMore() {
    library.with(papers(1, 5));
    shelf.read(source("tea"));
    nextDay();
    library.withdraw(2);
    library.with(Paper.of(4, "Tea").changed("Coffee after all", DAY.plusDays(5)));
    List<Item> items = shelf.read(source("tea"));
    assertEquals(1, count(items, Item.Withdrawn.class));
    assertEquals(List.of(1, 3, 4, 5), shelf.pmids());
    assertEquals("Coffee after all", shelf.title(4));
    nextDay();
    assertEquals(0, count(shelf.read(source("tea")), Item.Withdrawn.class));
  }

  @Test
  void withdrawsNothingIfNothingIsListed() {
    library.with(papers(1, 5));
    shelf.read(source("tea"));
    nextDay();
    for (int pmid = 1; pmid <= 5; pmid++) {
      library.withdraw(pmid);
    }
    library.with(Paper.of(9, "Milk"));
    List<Item> items = shelf.read(source("tea"));
    assertEquals(0, count(items, Item.Withdrawn.class));
    assertEquals(
        "PubMed lists none of 5 records of before: they are kept as they are",
        remarks(items).getLast());
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"NONE"},
      mode = EnumSource.Mode.EXCLUDE)
  void aFaultThatPassesChangesNothing(Trouble trouble) {
    library.with(papers(1, 250));
    hasty(trouble);
    standIn.next(trouble, Trouble.NONE, trouble, trouble, Trouble.NONE, trouble);
    shelf.read(source("tea"));
    assertEquals(250, shelf.pmids().size());
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"NONE"},
      mode = EnumSource.Mode.EXCLUDE)
  void aFaultThatStaysIsAFailureAndNeverNothingFound(Trouble trouble) {
    library.with(papers(1, 450));
    hasty(trouble);
    standIn.always(trouble);
    List<Item> search = shelf.read(source("tea"));
    assertEquals(1, search.size(), search::toString);
    assertFailure(search);
    standIn.next(Trouble.NONE, Trouble.NONE);
    List<Item> fetch = shelf.read(source("tea"));
    assertFailure(fetch);
    assertEquals(200, shelf.pmids().size(), "what came before stays");
    assertEquals(0, count(fetch, Item.Rejected.class));
  }

  private static void assertFailure(List<Item> items) {
    String failure = remarks(items).getLast();
    assertTrue(failure.startsWith("FAILED: PubMed E-utilities: "), failure);
    assertFalse(failure.contains("203.0.113.9"), failure);
    assertFalse(failure.contains("test@example.org"), failure);
  }

  @Test
  void foretellsFromTheCountAlone() {
    library.with(papers(1, 3));
    var forecast = source("tea").forecast(shelf);
    assertEquals(OptionalLong.of(3), forecast.records());
    assertEquals("3 records of PubMed, which read the query as tea", forecast.words());
    assertEquals(0, standIn.asked("efetch.fcgi").size());
  }

  @Test
  void readsTheNumbersInAFileAndSaysWhatPubmedDoesNotHave(@TempDir Path folder) throws IOException {
    library.with(papers(1, 5));
    Path file =
        Files.writeString(folder.resolve("ids.txt"), "1, 3;pmid:4\n\n77\nPMC12 x 123456789\n");
    List<Item> items = shelf.read(PubmedSource.file(file, services, () -> now));
    assertEquals(List.of(1, 3, 4), shelf.pmids());
    assertEquals(
        List.of(
            new Item.Rejected("ids.txt:4", "a PMID expected, found \"PMC12\""),
            new Item.Rejected("ids.txt:4", "a PMID expected, found \"x\""),
            new Item.Rejected("ids.txt:4", "a PMID expected, found \"123456789\""),
            new Item.Rejected("pmid:77", "a record expected, PubMed answered none")),
        items.stream().filter(Item.Rejected.class::isInstance).toList());
  }

  @Test
  void refreshesTheNumbersInAFile(@TempDir Path folder) throws IOException {
    library.with(papers(1, 5));
    Path file = Files.writeString(folder.resolve("ids.txt"), "1 2 3 77");
    shelf.read(PubmedSource.file(file, services, () -> now));
    nextDay();
    library.withdraw(2);
    library.with(Paper.of(3, "Tea").changed("Tea retold", DAY.plusDays(5)));
    List<Item> items = shelf.read(PubmedSource.file(file, services, () -> now));
    assertEquals(List.of(1, 3), shelf.pmids());
    assertEquals("Tea retold", shelf.title(3));
    assertEquals(1, count(items, Item.Found.class));
    assertEquals(1, count(items, Item.Withdrawn.class));
  }

  @Test
  void fetchesInSmallerPiecesWhatIsTooLargeTogether() {
    library.with(papers(1, 150));
    Patience small =
        new Patience(
            Duration.ofMinutes(4), 3, Duration.ofSeconds(5), Duration.ofSeconds(5), 30_000);
    try (Services narrow = standIn.services(small, new FakeWatch())) {
      shelf.read(PubmedSource.query("tea", narrow, () -> now));
    }
    assertEquals(150, shelf.pmids().size());
  }

  @Test
  void fetchesTheWorksAroundAWork() {
    library.with(papers(1, 9)).with(Paper.of(20, "Milk").citing(3, 4, 20));
    library.with(Paper.of(21, "More milk").citing(3, 20));
    Identifier seed = Identifier.parse("pmid:20").orElseThrow();
    List<Item> cited = shelf.read(PubmedSource.references(seed, services, () -> now));
    assertEquals(List.of(3, 4), shelf.pmids());
    assertTrue(
        remarks(cited).getFirst().startsWith("PubMed has 2 of the works that pmid:20 cites"));
    Identifier byDoi = Identifier.parse("10.5555/t.3").orElseThrow();
    shelf.read(PubmedSource.citedBy(byDoi, services, () -> now));
    assertEquals(List.of(3, 4, 20, 21), shelf.pmids());
  }

  @Test
  void addsWhatEuropePmcKnowsBesides() {
    library.with(papers(1, 3)).with(Paper.of(8, "Hidden tea"));
    library.with(Paper.of(20, "Milk").citing(3, 8));
    Identifier seed = Identifier.parse("pmid:20").orElseThrow();
    List<Item> cited = shelf.read(PubmedSource.references(seed, services, () -> now));
    assertEquals(List.of(3, 8), shelf.pmids());
    assertEquals("Europe PMC knows 1 more", remarks(cited).get(1));
  }

  @Test
  void saysThatEuropePmcCouldNotBeAskedForMore() {
    library.with(papers(1, 3)).with(Paper.of(20, "Milk").citing(3));
    standIn.next(Trouble.NONE, Trouble.OUT_OF_ORDER, Trouble.OUT_OF_ORDER, Trouble.OUT_OF_ORDER);
    Identifier seed = Identifier.parse("pmid:20").orElseThrow();
    List<Item> cited = shelf.read(PubmedSource.references(seed, services, () -> now));
    assertEquals(List.of(3), shelf.pmids());
    assertTrue(remarks(cited).get(1).startsWith("Europe PMC could not be asked for more: "));
  }

  @Test
  void neverSaysThatAWorkCitesNothing() {
    library.with(papers(1, 2));
    Identifier seed = Identifier.parse("pmid:1").orElseThrow();
    assertEquals(
        List.of(
            "PubMed has no reference list of pmid:1: it has them of articles in PubMed Central only"),
        remarks(shelf.read(PubmedSource.references(seed, services, () -> now))));
  }

  @Test
  void failsForAWorkThatPubmedDoesNotKnow() {
    Identifier seed = Identifier.parse("10.5555/none").orElseThrow();
    assertEquals(
        List.of("FAILED: one record of PubMed expected for doi:10.5555/none, found 0"),
        remarks(shelf.read(PubmedSource.citedBy(seed, services, () -> now))));
  }

  @Test
  void aFaultIsNeverNoReferences() {
    library.with(Paper.of(20, "Milk").citing(3));
    standIn.always(Trouble.ERROR_INSIDE);
    Identifier seed = Identifier.parse("pmid:20").orElseThrow();
    assertFailure(shelf.read(PubmedSource.references(seed, services, () -> now)));
  }
}
