package org.evidenceexplorer.indexer.pubmed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.indexer.remote.Body;
import org.evidenceexplorer.indexer.remote.BodyCheck.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FetchReaderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final String PROLOG =
      "<?xml version=\"1.0\" ?>\n<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD\" \"x.dtd\">\n";

  private static Checked<Fetched> check(String body) {
    return new FetchReader(List.of(1, 2), new Origin("pubmed", DAY)).check(Body.of(body));
  }

  private static Fetched good(String body) {
    Checked<Fetched> checked = check(body);
    if (checked instanceof Checked.Good<Fetched>(Fetched value)) {
      return value;
    }
    throw new AssertionError(checked.toString());
  }

  private static String article(int pmid, String title) {
    return """
    <PubmedArticle><MedlineCitation><PMID Version="1">%d</PMID><Article>\
    <ArticleTitle>%s</ArticleTitle></Article></MedlineCitation></PubmedArticle>
    """
        .formatted(pmid, title);
  }

  private static String set(String... articles) {
    return PROLOG + "<PubmedArticleSet>" + String.join("", articles) + "</PubmedArticleSet>\n";
  }

  @Test
  void readsRecordsInAnyOrderAndNoticesWhatIsMissing() {
    Fetched fetched = good(set(article(2, "Tea.")));
    assertEquals("pubmed/2", fetched.records().getFirst().name());
    assertEquals(DAY, fetched.records().getFirst().provenance().fetched());
    assertEquals("{1}", fetched.missing().toString());
  }

  @Test
  void anEmptySetMissesAllThatWasAsked() {
    assertEquals("{1, 2}", good(set()).missing().toString());
    assertEquals("{1, 2}", good(PROLOG + "<PubmedArticleSet/>").missing().toString());
  }

  @Test
  void aBrokenRecordIsRejectedAndTheOthersStay() {
    Fetched fetched = good(set(article(1, "Tea <i>broken"), article(2, "Milk.")));
    assertEquals(1, fetched.records().size());
    assertEquals(1, fetched.rejected().size());
    assertEquals("{1}", fetched.missing().toString());
  }

  @Test
  void whatCameUnaskedOrTwiceIsNotTaken() {
    Fetched fetched = good(set(article(1, "A."), article(1, "B."), article(77, "C.")));
    assertEquals(1, fetched.records().size());
    assertEquals(
        List.of("pmid:1", "pmid:77"),
        fetched.rejected().stream().map(reject -> reject.where()).toList());
  }

  @Test
  void recordsThatDoNotExistAreNoFault() {
    String error = "<ERROR>UID=1: cannot get document summary</ERROR>";
    assertEquals(
        "{1, 2}", good(PROLOG + "<eFetchResult>" + error + "</eFetchResult>").missing().toString());
    assertEquals("{1}", good(set(error, article(2, "Tea."))).missing().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PROLOG,
        "<!DOCTYPE html><html><body>Sorry</body></html>",
        PROLOG + "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID>",
        PROLOG + "<eFetchResult><ERROR>Unable to obtain query #1</ERROR></eFetchResult>",
        PROLOG + "<eFetchResult><ERROR>Search Backend failed</ERROR></eFetchResult>"
      })
  void aFaultThatMayPassIsNeverAnEmptyAnswer(String body) {
    assertInstanceOf(Checked.Passing.class, check(body));
  }

  @Test
  void aFaultThatStaysIsNotAskedAgain() {
    assertInstanceOf(
        Checked.Lasting.class,
        check(PROLOG + "<eFetchResult><ERROR>Invalid db name</ERROR></eFetchResult>"));
  }
}
