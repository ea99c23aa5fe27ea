package org.evidenceexplorer.indexer.europepmc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.evidenceexplorer.core.model.Citation.Printed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CitationQueriesTest {
  private static Printed printed(
      @Nullable String title, @Nullable String volume, @Nullable String doi) {
    return new Printed(
        List.of("de Okafor NB", "Ruiz C"),
        title,
        "J Lamp",
        "2006",
        volume,
        null,
        "874-9",
        null,
        null,
        doi);
  }

  @Test
  void asksForTheLongestPlainWordsOfATitleAndTheYearsAround() {
    assertEquals(
        List.of(
            "TITLE:\"insomnia\" AND TITLE:\"Effects\" AND TITLE:\"light\""
                + " AND PUB_YEAR:[2005 TO 2007]"),
        CitationQueries.of(printed("Effects of β-light and light on insomnia (II)", null, null)));
  }

  @Test
  void asksForThePlaceWhereThereIsOne() {
    assertEquals(
        List.of("VOLUME:17 AND PAGE_INFO:874* AND AUTH:\"de Okafor\" AND PUB_YEAR:[2005 TO 2007]"),
        CitationQueries.of(printed(null, "17(3)", null)));
  }

  @Test
  void quotesWhatIsPrinted() {
    assertEquals(
        "DOI:\"10.1000/a\\\"b)\"",
        CitationQueries.of(printed(null, null, "10.1000/A\"b)")).getFirst());
  }

  @Test
  void asksNothingWhereTooLittleIsPrinted() {
    assertEquals(List.of(), CitationQueries.of(printed("Lamps", null, "no DOI")));
  }
}
