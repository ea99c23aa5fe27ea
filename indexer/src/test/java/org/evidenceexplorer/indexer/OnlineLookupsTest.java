package org.evidenceexplorer.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.evidenceexplorer.citations.check.Answer;
import org.evidenceexplorer.citations.check.CitationChecker;
import org.evidenceexplorer.citations.check.CitationSource;
import org.evidenceexplorer.citations.references.ReferenceList;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.Verdict;
import org.evidenceexplorer.indexer.crossref.CrossrefCitations;
import org.evidenceexplorer.indexer.europepmc.EuropePmcCitations;
import org.evidenceexplorer.indexer.remote.FakeWatch;
import org.evidenceexplorer.indexer.remote.Patience;
import org.evidenceexplorer.indexer.remote.Services;
import org.evidenceexplorer.indexer.standin.Library;
import org.evidenceexplorer.indexer.standin.Paper;
import org.evidenceexplorer.indexer.standin.StandIn;
import org.evidenceexplorer.indexer.standin.StandIn.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Europe PMC and Crossref as places to look citations up, against the stand-in. */
final class OnlineLookupsTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));
  private static final Patience PATIENCE =
      new Patience(
          Duration.ofMinutes(4), 3, Duration.ofSeconds(5), Duration.ofSeconds(60), 64_000_000);

  private final Library library = new Library();
  private StandIn standIn;
  private Services services;

  /** The places that are tried. */
  enum Place {
    EUROPE_PMC,
    CROSSREF
  }

  @BeforeEach
  void start() throws IOException {
    library.with(
        Paper.of(7, "Evening tea delays sleep in shift workers")
            .by(
                List.of("Okafor Ngozi", "Ruiz Carla"),
                new Paper.Place("J Test", 2001, "12", "874-9")),
        Paper.of(8, "Morning coffee and the sleep of shift workers"));
    standIn = new StandIn(library);
    services = standIn.services(PATIENCE, new FakeWatch());
  }

  @AfterEach
  void stop() {
    services.close();
    standIn.close();
  }

  private CitationSource source(Place place) {
    return switch (place) {
      case EUROPE_PMC -> new EuropePmcCitations(services, CLOCK);
      case CROSSREF -> new CrossrefCitations(services, CLOCK);
    };
  }

  private static Citation citation(String entry) {
    return ReferenceList.cut("References\n1. " + entry + "\n").getFirst();
  }

  private Verdict verdict(Place place, String entry) {
    return new CitationChecker(List.of(source(place)), CLOCK)
        .check(List.of(citation(entry)))
        .getFirst()
        .verdict();
  }

  private void assertFound(Place place, String entry, Verdict.Outcome outcome) {
    Verdict verdict = verdict(place, entry);
    String id = place == Place.CROSSREF ? "doi:10.5555/t.7" : "pmid:7";
    assertEquals(outcome + " " + id, verdict.outcome() + " " + verdict.study());
  }

  @ParameterizedTest
  @EnumSource
  void findsAWorkByItsTitleThoughTheYearIsOneOff(Place place) {
    assertFound(
        place,
        "Okafor N, Ruiz C. Evening tea delays sleep in shift workers. J Test. 2002;12:874-9.",
        Verdict.Outcome.CORRECTED);
  }

  @ParameterizedTest
  @EnumSource
  void findsAWorkByItsDoi(Place place) {
    assertFound(
        place,
        "Okafor N, Ruiz C. Evening tea delays sleep in shift workers. J Test. 2001;12:874-9."
            + " doi: 10.5555/t.7.",
        Verdict.Outcome.VERIFIED);
  }

  @ParameterizedTest
  @EnumSource
  void anotherWorkOfAlikeWordsIsNoMatch(Place place) {
    Verdict verdict =
        verdict(place, "Lund P. Night milk and the sleep of shift workers. J Other. 1988;3:14-20.");
    assertEquals(Verdict.Outcome.UNRESOLVED, verdict.outcome());
    assertEquals(Verdict.Answer.MISS, verdict.checked().getFirst().answer());
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceThatCannotBeAskedIsNoMiss(Place place) {
    standIn.always(Trouble.ERROR_INSIDE);
    Citation citation =
        citation("Okafor N. Evening tea delays sleep in shift workers. J Test. 2001;12:874-9.");
    assertInstanceOf(Answer.Unavailable.class, source(place).ask(citation));
  }
}
