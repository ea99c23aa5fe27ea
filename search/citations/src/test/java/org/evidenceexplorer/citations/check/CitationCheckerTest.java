package org.evidenceexplorer.citations.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.evidenceexplorer.citations.references.ReferenceList;
import org.evidenceexplorer.core.engine.StudyFinder;
import org.evidenceexplorer.core.failure.SearchException.IndexUnavailable;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.Verdict;
import org.evidenceexplorer.core.model.Verdict.Check;
import org.evidenceexplorer.core.model.Verdict.Mismatch;
import org.evidenceexplorer.core.model.Verdict.Outcome;
import org.junit.jupiter.api.Test;

class CitationCheckerTest {
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

  private static final Study STAIRS =
      Works.work(
          "Stair climbing and the ageing knee: a randomised trial",
          List.of("Alder BC", "Birch D", "Cedar-Dogwood E"),
          Works.in(
              "Journal of Clinical Knee Medicine", "J Clin Knee Med", 2009, "34", "8", "874-879"),
          "pmid:1001",
          "doi:10.5555/knee.1");

  private static final Works INDEX = new Works(STAIRS);

  private static Verdict check(String entry, CitationSource... sources) {
    List<Citation> cut = ReferenceList.cut("References\n1. " + entry + "\n");
    assertEquals(1, cut.size(), entry);
    return new CitationChecker(List.of(sources), InstantSource.fixed(NOON))
        .check(cut)
        .getFirst()
        .verdict();
  }

  private static Verdict check(String entry, StudyFinder finder) {
    return check(entry, new FinderSource("index", finder));
  }

  private static Verdict check(String entry) {
    return check(entry, INDEX);
  }

  @Test
  void whatAgreesIsVerified() {
    Verdict verdict =
        check(
            "Alder BC, Birch D, Cedar-Dogwood E. Stair climbing and the ageing knee: a randomised trial. Journal of Clinical Knee Medicine. 2009;34(8):874-879.");
    assertEquals(Outcome.VERIFIED, verdict.outcome());
    assertEquals(STAIRS.id(), verdict.study());
    assertEquals(List.of(), verdict.mismatches());
    assertEquals(List.of(), verdict.notCompared());
    assertEquals(List.of(new Check("index", Verdict.Answer.HIT, NOON)), verdict.checked());
  }

  @Test
  void printingIsNoMismatch() {
    Verdict verdict =
        check(
            "ALDER B, et al. Stair Climbing and the Ageing Knee. J. Clin. Knee Med. 2009;34:874–9. [PubMed]");
    assertEquals(Outcome.VERIFIED, verdict.outcome());
    assertEquals(List.of(), verdict.mismatches());
  }

  @Test
  void aWrongYearIsCorrected() {
    Verdict verdict =
        check(
            "Alder BC, Birch D. Stair climbing and the ageing knee: a randomised trial. J Clin Knee Med. 2010;34:874–9.");
    assertEquals(Outcome.CORRECTED, verdict.outcome());
    assertEquals(List.of(new Mismatch("year", "2010", "2009")), verdict.mismatches());
  }

  @Test
  void aFarYearNeedsThePlaceToAgree() {
    String rest =
        "Alder BC. Stair climbing and the ageing knee: a randomised trial. J Clin Knee Med. 1999;";
    assertEquals(Outcome.CORRECTED, check(rest + "34:874-9.").outcome());
    assertEquals(Outcome.CANDIDATE, check(rest + "35:874-9.").outcome());
  }

  @Test
  void everyWrongFieldIsNamed() {
    Verdict verdict =
        check(
            "Alder BC. Stair climbing and the ageing knee: a randomised trial. Foot Lett. 2009;43(9):847-9.");
    assertEquals(Outcome.CORRECTED, verdict.outcome());
    assertEquals(
        List.of("journal", "volume", "issue", "pages"),
        verdict.mismatches().stream().map(Mismatch::field).toList());
  }

  @Test
  void withoutATitleThePlaceDecides() {
    assertEquals(
        Outcome.VERIFIED,
        check("Alder, B.C., Birch, D., and Cedar-Dogwood, E. (2009) J. Clin. Knee Med. 34, 874–879")
            .outcome());
    assertNotEquals(
        Outcome.VERIFIED,
        check("Alder, B.C., Birch, D., and Cedar-Dogwood, E. (2009) J. Clin. Knee Med. 34, 875–879")
            .outcome());
  }

  @Test
  void aTranslatedTitleIsNoMismatch() {
    Study german =
        Works.work(
            "[Climbing stairs with old knees].",
            List.of("Müller A"),
            Works.in("Der Knieforscher", "Knieforscher", 2001, "5", null, "11-19"));
    Verdict verdict =
        check(
            "Mueller A. Treppensteigen mit alten Knien. Knieforscher. 2001;5:11-9.",
            new Works(german));
    assertEquals(Outcome.VERIFIED, verdict.outcome());
  }

  @Test
  void factsThatARecordLacksAreNotCompared() {
    Study bare =
        Works.work(
            "Kneeling with care a guide for gardeners",
            List.of("Elm PA", "Fir TH"),
            Works.in(null, null, null, null, null, "24-27"));
    Verdict verdict =
        check(
            "Elm PA, Fir TH. Kneeling with care: A guide for gardeners. GKM. 2014;69:24–7.",
            new Works(bare));
    assertEquals(Outcome.VERIFIED, verdict.outcome());
    assertEquals(List.of("journal", "year", "volume"), verdict.notCompared());
  }

  @Test
  void aTitleAloneIsNotEnough() {
    Study title =
        Works.work(
            "Kneeling with care a guide for gardeners",
            List.of(),
            Works.in("Garden", null, null, null, null, null));
    Verdict article =
        check(
            "Elm PA. Kneeling with care: A guide for gardeners. Garden. 2014;69:24–7.",
            new Works(title));
    assertEquals(Outcome.CANDIDATE, article.outcome());
    Verdict magazine =
        check(
            "Elm PA. Kneeling with care: A guide for gardeners InGarden. 7. Vol. 4. London: Holly Press; 2014. Sep 15, pp. 44–49.",
            new Works(title));
    assertEquals(Outcome.NOT_INDEXED, magazine.outcome());
    assertEquals(title.id(), magazine.study());
  }

  @Test
  void aBookWithoutARecordIsNotIndexedAndAnArticleUnresolved() {
    Verdict book = check("Gorse A. Hedges of the world. 2nd ed. London: Holly Press; 2008.");
    assertEquals(Outcome.NOT_INDEXED, book.outcome());
    assertNull(book.study());
    Verdict article = check("Gorse A. Hedges of the world. Hedge J. 2008;1:2-3.");
    assertEquals(Outcome.UNRESOLVED, article.outcome());
    assertEquals(List.of(new Check("index", Verdict.Answer.MISS, NOON)), article.checked());
  }

  @Test
  void anotherPartOfASeriesIsNotTheWork() {
    Study second =
        Works.work(
            "Forces in the climbing knee. Part II: descent",
            List.of("Alder BC"),
            Works.in("Knee J", "Knee J", 2001, "5", null, "11-19"));
    Verdict verdict =
        check(
            "Alder BC. Forces in the climbing knee. Part I: descent. Knee J. 2001;5:1-9.",
            new Works(second));
    assertNotEquals(Outcome.VERIFIED, verdict.outcome());
    assertNotEquals(Outcome.CORRECTED, verdict.outcome());
  }

  @Test
  void aCorrectionIsNotTheWork() {
    Study erratum =
        Works.work(
            "Erratum: Stair climbing and the ageing knee: a randomised trial of many long and careful years",
            List.of("Alder BC"),
            Works.in("J Clin Knee Med", "J Clin Knee Med", 2010, "35", null, "12"));
    Verdict verdict =
        check(
            "Alder BC. Stair climbing and the ageing knee: a randomised trial of many long and careful years. J Clin Knee Med. 2009;34:874-9.",
            new Works(erratum));
    assertEquals(Outcome.UNRESOLVED, verdict.outcome());
  }

  @Test
  void twoWorksThatPassAreACandidate() {
    Study twin =
        Works.work(
            "Stair climbing and the ageing knee: a randomised trial",
            List.of("Alder BC"),
            Works.in("Knee Preprints", null, 2009, null, null, null),
            "doi:10.5555/preprint.1");
    Works both = new Works(STAIRS, twin);
    String words = "Alder BC. Stair climbing and the ageing knee: a randomised trial. ";
    assertEquals(Outcome.CANDIDATE, check(words + "Foot. 2009.", both).outcome());
    Verdict clear = check(words + "J Clin Knee Med. 2009;34:874-9.", both);
    assertEquals(Outcome.VERIFIED, clear.outcome());
    assertEquals(STAIRS.id(), clear.study());
  }

  @Test
  void anIdentifierIsCheckedAndNotBelieved() {
    Verdict right = check("Alder BC. Stair climbing in the ageing knee. 2009. PMID: 1001");
    assertEquals(STAIRS.id(), right.study());
    Verdict wrong = check("Gorse A. Hedges of the world. Hedge J. 2008;1:2-3. PMID: 1001");
    assertEquals(Outcome.CANDIDATE, wrong.outcome());
    assertEquals(STAIRS.id(), wrong.study());
  }

  @Test
  void aWrongIdentifierIsAMismatchOfTheRightWork() {
    Verdict verdict =
        check(
            "Alder BC. Stair climbing and the ageing knee: a randomised trial. J Clin Knee Med. 2009;34:874-9. doi: 10.5555/other");
    assertEquals(Outcome.CORRECTED, verdict.outcome());
    assertEquals(
        List.of(new Mismatch("doi", "10.5555/other", "10.5555/knee.1")), verdict.mismatches());
  }

  @Test
  void sourcesAreAskedUntilOneHits() {
    FinderSource empty = new FinderSource("empty", new Works());
    FinderSource index = new FinderSource("index", INDEX);
    FinderSource spare = new FinderSource("spare", INDEX);
    Verdict verdict =
        check(
            "Alder BC. Stair climbing and the ageing knee: a randomised trial. J Clin Knee Med. 2009;34:874-9.",
            empty,
            index,
            spare);
    assertEquals(
        List.of(
            new Check("empty", Verdict.Answer.MISS, NOON),
            new Check("index", Verdict.Answer.HIT, NOON),
            new Check("spare", Verdict.Answer.NOT_ASKED, null)),
        verdict.checked());
  }

  @Test
  void aSourceThatCannotBeAskedIsNoMiss() {
    StudyFinder broken =
        new StudyFinder() {
          @Override
          public java.util.Optional<Study> find(Identifier identifier) {
            throw new IndexUnavailable("closed");
          }

          @Override
          public List<Study> candidates(String words, int most) {
            throw new IndexUnavailable("closed");
          }
        };
    Verdict verdict = check("Gorse A. Hedges of the world. Hedge J. 2008;1:2-3.", broken);
    assertEquals(List.of(new Check("index", Verdict.Answer.UNAVAILABLE, NOON)), verdict.checked());
    assertEquals("Not fully checked", verdict.words());
    assertEquals("Not found", check("Gorse A. Hedges of the world. Hedge J. 2008;1:2-3.").words());
  }

  @Test
  void anAuthorThatIsNotOfTheWorkIsAMismatch() {
    Verdict verdict =
        check(
            "Alder BC, Gorse A. Stair climbing and the ageing knee: a randomised trial. J Clin Knee Med. 2009;34:874-9.");
    assertEquals(Outcome.CORRECTED, verdict.outcome());
    assertEquals(List.of("authors"), verdict.mismatches().stream().map(Mismatch::field).toList());
    Verdict other =
        check("Gorse A. Stair climbing and the ageing knee: a randomised trial. Foot. 2009.");
    assertEquals(Outcome.CANDIDATE, other.outcome());
  }
}
