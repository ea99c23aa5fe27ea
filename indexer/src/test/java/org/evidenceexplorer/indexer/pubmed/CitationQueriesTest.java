package org.evidenceexplorer.indexer.pubmed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.evidenceexplorer.citations.references.ReferenceList;
import org.junit.jupiter.api.Test;

final class CitationQueriesTest {
  private static CitationQueries of(String entry) {
    return new CitationQueries(ReferenceList.cut("References\n1. " + entry + "\n").getFirst());
  }

  private static final CitationQueries WHOLE =
      of("Adams A, Brown B. Green tea and the sleep of cats: a trial. J. Test. 2011;12(3):45-9.");

  @Test
  void asksForThePlaceInARow() {
    assertEquals(Optional.of("J Test|2011|12|45|Adams A|k|"), WHOLE.row("k"));
  }

  @Test
  void asksForNoRowThatWouldStopTheService() {
    assertEquals(Optional.empty(), of("Adams A. There is an app. 2011.").row("k"));
  }

  @Test
  void asksForTheLongestWordsOfTheTitleAroundTheYearAndThenInAnyYear() {
    String words = "green[ti] AND sleep[ti] AND trial[ti] AND cats[ti]";
    assertEquals(List.of(words + " AND 2010:2012[dp]", words), WHOLE.byTitle().toList());
  }

  @Test
  void asksForNoTitleOfTooFewWords() {
    assertEquals(List.of(), of("Adams A. On tea. J Test. 2011;12(3):45-9.").byTitle().toList());
  }

  @Test
  void asksForThePlaceInTheJournalAndOfTheAuthor() {
    assertEquals(
        List.of("\"J Test\"[ta] AND 12[vi] AND 45[pg]", "\"Adams A\"[1au] AND 12[vi] AND 45[pg]"),
        WHOLE.byPlace().toList());
  }

  @Test
  void neverLetsPrintedWordsChangeTheQuery() {
    CitationQueries odd =
        of("O\"Hara [x] A. Title \"OR\" one[pt] (NOT) words|here. J (Test) OR|x. 2011;12(3):45-9.");
    List<String> all = odd.byTitle().toList();
    assertEquals(true, all.stream().noneMatch(query -> query.matches(".*[\"(|].*")), all::toString);
    odd.row("k").ifPresent(row -> assertEquals(6, row.chars().filter(c -> c == '|').count(), row));
  }
}
