package org.evidenceexplorer.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.indexer.crossref.NoticesSource;
import org.evidenceexplorer.indexer.europepmc.EuropePmcSource;
import org.evidenceexplorer.indexer.merge.RecordAsStudy;
import org.evidenceexplorer.indexer.remote.FakeWatch;
import org.evidenceexplorer.indexer.remote.Patience;
import org.evidenceexplorer.indexer.remote.Services;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.Source;
import org.evidenceexplorer.indexer.source.SourceFailure;
import org.evidenceexplorer.indexer.standin.Asked;
import org.evidenceexplorer.indexer.standin.Library;
import org.evidenceexplorer.indexer.standin.Paper;
import org.evidenceexplorer.indexer.standin.StandIn;
import org.evidenceexplorer.indexer.standin.StandIn.Trouble;
import org.evidenceexplorer.indexer.trials.TrialsSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Europe PMC, Crossref and ClinicalTrials.gov against the stand-in. */
final class OnlineSourcesTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private final Library library = new Library();
  private StandIn standIn;
  private Services services;

  @BeforeEach
  void start() throws IOException {
    standIn = new StandIn(library);
    services = standIn.services(patience(Duration.ofSeconds(60)), new FakeWatch());
  }

  @AfterEach
  void stop() {
    services.close();
    standIn.close();
  }

  private static Patience patience(Duration silence) {
    return new Patience(Duration.ofMinutes(4), 3, Duration.ofSeconds(5), silence, 64_000_000);
  }

  /** The sources that are tried. */
  enum Kind {
    EUROPE_PMC,
    TRIALS,
    NOTICES
  }

  private Source source(Kind kind, String query) {
    return switch (kind) {
      case EUROPE_PMC -> EuropePmcSource.of(query, services, () -> NOW);
      case TRIALS -> new TrialsSource(query, services, () -> NOW);
      case NOTICES -> new NoticesSource(services, () -> NOW);
    };
  }

  private void papers(int count) {
    library.with(
        IntStream.rangeClosed(1, count)
            .mapToObj(pmid -> Paper.of(pmid, "Tea number " + pmid))
            .toList());
  }

  /** An index that holds what Europe PMC has. */
  private Held held() {
    List<Study> studies =
        found(source(Kind.EUROPE_PMC, "tea"), Held.NOTHING)
            .map(found -> RecordAsStudy.of(found.record()))
            .toList();
    return new Held() {
      @Override
      public Optional<String> position() {
        return Optional.empty();
      }

      @Override
      public Stream<Study> studies() {
        return studies.stream();
      }

      @Override
      public Optional<Study> find(Identifier identifier) {
        return studies.stream().filter(one -> one.aliases().contains(identifier)).findFirst();
      }
    };
  }

  private static Stream<Item.Found> found(Source source, Held held) {
    return source
        .items(held)
        .flatMap(item -> item instanceof Item.Found found ? Stream.of(found) : Stream.of());
  }

  @Test
  void readsEveryPageOfEuropePmc() {
    papers(450);
    Source source = source(Kind.EUROPE_PMC, "tea");
    assertEquals(OptionalLong.of(450), source.forecast(Held.NOTHING).records());
    assertEquals(450, found(source, Held.NOTHING).distinct().count());
    assertEquals(
        List.of("*", "after:200=", "after:400=", "after:450="),
        standIn.asked("search").stream().skip(1).map(asked -> asked.first("cursorMark")).toList());
  }

  @Test
  void aLongQueryIsPosted() {
    papers(2);
    String query = "tea OR " + "x".repeat(2_000);
    assertEquals(0, found(source(Kind.EUROPE_PMC, query), Held.NOTHING).count());
    Asked asked = standIn.asked("searchPOST").getFirst();
    assertEquals("POST", asked.method());
    assertEquals("*", asked.first("cursorMark"));
  }

  @Test
  void aQueryThatWouldReachOutOfItsBracketsIsRefused() {
    for (String query : List.of("tea) OR (cake", "\"tea", "(tea")) {
      assertThrows(SourceFailure.class, () -> source(Kind.EUROPE_PMC, query), query);
    }
    assertEquals(
        "europepmc:TITLE:\"a)\\\"b\" AND (c)",
        source(Kind.EUROPE_PMC, "TITLE:\"a)\\\"b\" AND (c)").name());
  }

  @Test
  void readsOverAnEmptyPageOfTheRegistry() {
    papers(250);
    Source source = source(Kind.TRIALS, "tea");
    assertEquals(OptionalLong.of(250), source.forecast(Held.NOTHING).records());
    assertEquals(250, found(source, Held.NOTHING).count());
    assertTrue(
        standIn.asked("studies").stream()
            .allMatch(asked -> asked.first("query.term").equals("tea")));
  }

  @Test
  void asksCrossrefForEveryDoiOfTheIndex() {
    papers(25);
    library.with(Paper.of(26, "Unsound tea"));
    Held held = held();
    library.withdraw(3);
    List<Item> items = source(Kind.NOTICES, "").items(held).toList();
    List<Item.Found> found =
        items.stream()
            .flatMap(item -> item instanceof Item.Found one ? Stream.of(one) : Stream.of())
            .toList();
    assertEquals(25, found.size());
    assertEquals(
        List.of("according to Retraction Watch and the publisher"),
        found.stream()
            .flatMap(one -> one.record().details().notices().stream())
            .map(notice -> String.valueOf(notice.note()))
            .toList());
    assertTrue(
        items.contains(
            new Item.Remark(
                "Crossref does not know 1 of the DOIs in the index; another agency may")));
    assertEquals(2, standIn.asked("works").size());
  }

  @Test
  void aDoiThatLeadsToAnotherWorkIsRejectedAndRetractsNothing() {
    library.with(Paper.of(1, "Tea and toast in the evening of life"));
    Held held = held();
    library.with(Paper.of(1, "Unsound rockets for the far side of the moon"));
    List<Item> items = source(Kind.NOTICES, "").items(held).toList();
    assertEquals(
        List.of(
            new Item.Rejected(
                "doi:10.5555/t.1",
                "\"Tea and toast in the evening of life.\" expected, found another work:"
                    + " \"Unsound rockets for the far side of the moon\""),
            new Item.Reached("asked 2026-03-01")),
        items);
  }

  @Test
  void whatCrossrefSaidTheseDaysIsNotAskedAgain() {
    papers(3);
    Held fresh = held();
    List<Study> asked =
        found(source(Kind.NOTICES, ""), fresh)
            .map(found -> RecordAsStudy.of(found.record()))
            .toList();
    Held known =
        new Held() {
          @Override
          public Optional<String> position() {
            return Optional.empty();
          }

          @Override
          public Stream<Study> studies() {
            return asked.stream();
          }

          @Override
          public Optional<Study> find(Identifier identifier) {
            return Optional.empty();
          }
        };
    assertEquals(OptionalLong.of(0), source(Kind.NOTICES, "").forecast(known).records());
    NoticesSource later = new NoticesSource(services, () -> NOW.plus(Duration.ofDays(7)));
    assertEquals(OptionalLong.of(3), later.forecast(known).records());
  }

  @ParameterizedTest
  @EnumSource
  void aDoiWithACommaIsAskedForAlone(Kind kind) {
    library.with(
        Paper.of(1, "Tea one"),
        new Paper(
            2,
            "Tea two",
            List.of("Adams Ann"),
            new Paper.Place("J Test", 2001, "1", "2-3"),
            "10.5555/a,b",
            "eng",
            Paper.of(2, "x").entered(),
            Paper.of(2, "x").changed(),
            List.of()));
    Held held = held();
    assertEquals(2, found(source(kind, "tea"), held).count());
    if (kind == Kind.NOTICES) {
      assertEquals(1, standIn.asked("works/10.5555/a,b").size());
    }
  }

  @ParameterizedTest
  @EnumSource
  void noTroubleIsEverAnEmptyAnswer(Trouble trouble) {
    papers(3);
    Held held = held();
    services.close();
    Duration silence = trouble == Trouble.SLOW ? Duration.ofMillis(300) : Duration.ofSeconds(60);
    services = standIn.services(patience(silence), new FakeWatch());
    for (Kind kind : Kind.values()) {
      standIn.always(trouble);
      if (trouble == Trouble.NONE) {
        assertEquals(3, found(source(kind, "tea"), held).count());
      } else {
        assertThrows(SourceFailure.class, () -> found(source(kind, "tea"), held).count());
      }
      standIn.always(Trouble.NONE);
      standIn.next(trouble);
      assertTrue(allOrFailure(kind, held), () -> kind + " lost records after " + trouble);
    }
  }

  /** A trouble that passes is got over, or told: never are records missing. */
  private boolean allOrFailure(Kind kind, Held held) {
    try {
      return found(source(kind, "tea"), held).count() == 3;
    } catch (SourceFailure told) {
      return true;
    }
  }
}
