package org.evidenceexplorer.indexer.pubmed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evidenceexplorer.citations.check.Answer;
import org.evidenceexplorer.citations.check.CitationChecker;
import org.evidenceexplorer.citations.references.ReferenceList;
import org.evidenceexplorer.core.model.CheckedCitation;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.Verdict;
import org.evidenceexplorer.core.model.Verdict.Outcome;
import org.evidenceexplorer.indexer.remote.FakeWatch;
import org.evidenceexplorer.indexer.remote.Patience;
import org.evidenceexplorer.indexer.remote.Services;
import org.evidenceexplorer.indexer.standin.Library;
import org.evidenceexplorer.indexer.standin.Paper;
import org.evidenceexplorer.indexer.standin.StandIn;
import org.evidenceexplorer.indexer.standin.StandIn.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PubmedCitationsTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));
  private static final String PRINTED =
      "Adams A, Brown B. Green tea and the sleep of cats. J Test. 2001;12:340-8.";

  private final Library library = new Library();
  private StandIn standIn;
  private Services services;

  @BeforeEach
  void start() throws IOException {
    standIn = new StandIn(library);
    services = services(60_000);
    library.with(
        Paper.of(340, "Green tea and the sleep of cats")
            .by(List.of("Adams Ann", "Brown Bob"), new Paper.Place("J Test", 2001, "12", "340-8")),
        Paper.of(341, "Milk and the weight of mice")
            .by(List.of("Clark Cid"), new Paper.Place("J Test", 1999, "12", "77-80")));
  }

  private Services services(int silence) {
    return standIn.services(
        new Patience(
            Duration.ofMinutes(4), 2, Duration.ofSeconds(5), Duration.ofMillis(silence), 9_000_000),
        new FakeWatch());
  }

  @AfterEach
  void stop() {
    services.close();
    standIn.close();
  }

  private static List<Citation> cut(String... entries) {
    String list =
        IntStream.range(0, entries.length)
            .mapToObj(i -> (i + 1) + ". " + entries[i] + "\n")
            .collect(Collectors.joining());
    return ReferenceList.cut("References\n" + list);
  }

  private Verdict verdict(String entry) {
    return check(cut(entry)).getFirst().verdict();
  }

  private List<CheckedCitation> check(List<Citation> citations) {
    return new CitationChecker(List.of(new PubmedCitations(services, CLOCK)), CLOCK)
        .check(citations);
  }

  private static void assertFound(Outcome outcome, Verdict verdict) {
    assertEquals(outcome + " pmid:340", verdict.outcome() + " " + verdict.study());
  }

  @Test
  void findsByThePlaceAndVerifies() {
    assertFound(Outcome.VERIFIED, verdict(PRINTED));
    assertEquals(1, standIn.asked("ecitmatch.cgi").size());
    assertEquals(0, standIn.asked("esearch.fcgi").size());
  }

  @Test
  void findsByANumberThatIsPrintedAndAsksNoFurther() {
    assertFound(Outcome.VERIFIED, verdict(PRINTED + " PMID: 340"));
    assertEquals(1, standIn.asked().size());
  }

  @Test
  void findsByDoiAndByPmcid() {
    assertFound(Outcome.VERIFIED, verdict(PRINTED + " doi:10.5555/t.340"));
    assertEquals(0, standIn.asked("ecitmatch.cgi").size());
    verdict(PRINTED + " PMC1000340");
    assertEquals(0, standIn.asked("ecitmatch.cgi").size());
    assertEquals("pmcid", standIn.asked().get(standIn.asked().size() - 2).first("idtype"));
  }

  @Test
  void aPrintedNumberOfAnotherWorkIsNotBelieved() {
    Verdict verdict = verdict(PRINTED + " PMID: 341");
    assertFound(Outcome.CORRECTED, verdict);
    assertEquals(List.of(new Verdict.Mismatch("pmid", "341", "340")), verdict.mismatches());
  }

  @Test
  void aPlaceThatIsAnotherWorksIsNotBelieved() {
    // The service finds pmid:341 by journal, volume and page, whatever author and year are.
    Verdict verdict =
        verdict("Adams A, Brown B. Green tea and the sleep of cats. J Test. 2001;12:77-9.");
    assertFound(Outcome.CORRECTED, verdict);
    assertEquals("pages", verdict.mismatches().getFirst().field());
  }

  @Test
  void asksForThePlaceOfManyAtOnce() {
    String[] entries = new String[60];
    for (int i = 0; i < entries.length; i++) {
      Paper paper = Paper.of(1_000 + i, "Tea of the kind number " + i);
      library.with(paper);
      entries[i] =
          "Adams A, Brown B. %s. J Test. 2001;%s:%s."
              .formatted(paper.title(), paper.place().volume(), paper.place().pages());
    }
    List<CheckedCitation> checked = check(cut(entries));
    assertTrue(
        checked.stream().allMatch(one -> one.verdict().outcome() == Outcome.VERIFIED),
        checked::toString);
    assertEquals(3, standIn.asked("ecitmatch.cgi").size());
  }

  @Test
  void findsByTheTitleWhatIsPrintedAtAnotherPlace() {
    assertFound(
        Outcome.CORRECTED,
        verdict("Adams A, Brown B. Green tea and the sleep of cats. J Test. 2002;13:999-1001."));
    assertFound(
        Outcome.CORRECTED,
        verdict("Adams A, Brown B. Green tea and the sleep of cats. J Test. 1971;12:340-8."));
  }

  @Test
  void findsByThePlaceOfTheAuthorWhatNamesItsJournalOtherwise() {
    library.with(
        Paper.of(500, "[Tea.]")
            .by(List.of("Evans Eve"), new Paper.Place("Journal of Testing", 2001, "44", "555-9")));
    Verdict verdict = verdict("Evans E. J Test. 2001;44:555-9.");
    assertEquals("pmid:500", String.valueOf(verdict.study()));
  }

  @Test
  void acceptsNoSearchOfWhichPubmedLeftOutAPart() {
    library.with(Paper.of(400, "Green sleep cats in another work of the same words"));
    Verdict verdict = verdict("Xu X. Green sleep cats unknownword. Ann Tea. 2001;1:1.");
    assertEquals(Outcome.UNRESOLVED, verdict.outcome());
    assertEquals(Verdict.Answer.MISS, verdict.checked().getFirst().answer());
    assertEquals(0, standIn.asked("efetch.fcgi").size());
  }

  @Test
  void missesWhatPubmedDoesNotHave() {
    Verdict verdict = verdict("Dent D. Walks of dogs along rivers. Ann Dog. 1987;3:1-9.");
    assertEquals(Outcome.UNRESOLVED, verdict.outcome());
    assertEquals(Verdict.Answer.MISS, verdict.checked().getFirst().answer());
  }

  @Test
  void missesWhatTheServiceLeavesOutOfItsAnswer() {
    Verdict verdict = verdict("Dent D. Walks of dogs. Dropped J. 1987;3:1-9.");
    assertEquals(Verdict.Answer.MISS, verdict.checked().getFirst().answer());
  }

  @Test
  void asksTheCitationMatcherOnlyIfItIsSwitchedOn() {
    verdict("Green tea and the sleep of cats (somewhere, sometime).");
    assertEquals(0, matchings());
    services.close();
    services = standIn.services(Patience.USUAL, new FakeWatch(), Map.of("CITMATCH", "on"));
    verdict("Green tea and the sleep of cats (somewhere, sometime).");
    assertEquals(1, matchings());
  }

  private long matchings() {
    return standIn.asked().stream()
        .filter(asked -> asked.parameters().containsKey("raw-text"))
        .count();
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"NONE"},
      mode = EnumSource.Mode.EXCLUDE)
  void aFaultIsNeverAMiss(Trouble trouble) {
    if (trouble == Trouble.SLOW) {
      services.close();
      services = services(300);
    }
    PubmedCitations pubmed = new PubmedCitations(services, CLOCK);
    standIn.always(trouble);
    assertInstanceOf(Answer.Unavailable.class, pubmed.ask(cut(PRINTED).getFirst()));
    assertInstanceOf(
        Answer.Unavailable.class,
        pubmed.ask(cut("Dent D. Walks of dogs along rivers. Ann Dog. 1987;3:1-9.").getFirst()));
    standIn.always(Trouble.NONE);
    assertInstanceOf(Answer.Found.class, pubmed.ask(cut(PRINTED).getFirst()));
  }

  @Test
  void aStepThatFailsDoesNotSpoilAnotherThatConvinces() {
    standIn.next(Trouble.OUT_OF_ORDER, Trouble.OUT_OF_ORDER);
    assertFound(Outcome.VERIFIED, verdict(PRINTED));
    assertEquals(1, standIn.asked("esearch.fcgi").size());
  }

  @Test
  void keepsNobodyWaitingForAServiceThatIsGone() {
    standIn.always(Trouble.OUT_OF_ORDER);
    String[] entries = new String[40];
    Arrays.fill(entries, PRINTED);
    List<CheckedCitation> checked = check(cut(entries));
    assertTrue(
        checked.stream().allMatch(one -> one.verdict().words().equals("Not fully checked")),
        checked::toString);
    assertTrue(standIn.asked().size() <= 8, () -> standIn.asked().size() + " calls");
  }
}
