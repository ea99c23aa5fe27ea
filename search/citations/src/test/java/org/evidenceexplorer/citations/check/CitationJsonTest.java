package org.evidenceexplorer.citations.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.evidenceexplorer.core.model.CheckedCitation;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.model.StudyJson;
import org.evidenceexplorer.core.model.Verdict;
import org.junit.jupiter.api.Test;

final class CitationJsonTest {
  private static final Citation.Printed PRINTED =
      new Citation.Printed(
          List.of("Miller A"), "Title", null, "2006", "3", "4", "24-27", null, null, "10.1/x");

  @Test
  void putsEverythingIntoOneFlatObjectWithExplicitNulls() {
    CheckedCitation checked =
        new CheckedCitation(
            new Citation("4", "the entry", Citation.Kind.ARTICLE, PRINTED, List.of("PubMed")),
            new Verdict(
                Verdict.Outcome.NOT_INDEXED,
                StudyId.parse("pmid:7").orElseThrow(),
                List.of(new Verdict.Mismatch("year", "2006", "2005")),
                List.of("journal"),
                List.of(
                    new Verdict.Check("index", Verdict.Answer.HIT, Instant.EPOCH),
                    new Verdict.Check("crossref", Verdict.Answer.NOT_ASKED, null))));
    assertEquals(
        """
        {"label":"4","text":"the entry","kind":"article","authors":["Miller A"],"title":"Title",\
        "journal":null,"year":"2006","volume":"3","issue":"4","pages":"24-27","pmid":null,\
        "pmcid":null,"doi":"10.1/x","links":["PubMed"],"verdict":"not-indexed","study":"pmid:7",\
        "mismatches":[{"field":"year","printed":"2006","record":"2005"}],"notCompared":["journal"],\
        "checked":[{"source":"index","outcome":"hit","at":"1970-01-01T00:00:00Z"},\
        {"source":"crossref","outcome":"not-asked","at":null}]}\
        """,
        StudyJson.mapper().writeValueAsString(CitationJson.of(checked)));
  }
}
