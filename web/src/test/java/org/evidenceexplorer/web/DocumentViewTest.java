package org.evidenceexplorer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Claim;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Design.Level;
import org.evidenceexplorer.core.model.Verdict.Answer;
import org.evidenceexplorer.core.model.Verdict.Outcome;
import org.junit.jupiter.api.Test;

final class DocumentViewTest {
  private static final DocumentView VIEW =
      DocumentView.of(SampleDocument.LEAFLET, SampleDocument.evidence(), Samples.VOCABULARY);

  @Test
  void showsTheWholeTextLineByLine() {
    String shown =
        VIEW.text().stream()
            .map(line -> line.stream().map(MarkedText.Run::text).collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));
    assertEquals(SampleDocument.LEAFLET.text().replace("\n\n", "\n"), shown);
  }

  @Test
  void marksEachClaimWhereItStandsAndTheInnerOneOfTwo() {
    List<MarkedText.Run> first = VIEW.text().getFirst();
    assertEquals(List.of("1", "2", "1"), claims(first));
    assertEquals("heel pain", first.get(1).text());
    assertEquals(List.of(1, 1, 0), first.stream().map(run -> run.begins().size()).toList());
    assertTrue(VIEW.text().getLast().stream().allMatch(run -> run.claim().isEmpty()));
  }

  @Test
  void tellsAClaimWithoutStudiesFromOneThatCouldNotBeLookedFor() {
    assertFalse(VIEW.claims().get(0).hasNothing());
    assertTrue(VIEW.claims().get(1).hasNothing());
    assertTrue(VIEW.claims().get(1).isSearchable());
    assertFalse(VIEW.claims().get(2).isSearchable());
  }

  @Test
  void saysNotFoundOnlyWhereEveryPlaceAnswered() {
    assertEquals("Not found", verdict(Outcome.UNRESOLVED, Answer.MISS));
    assertEquals("Not fully checked", verdict(Outcome.UNRESOLVED, Answer.UNAVAILABLE));
    assertEquals("Not fully checked", verdict(Outcome.UNRESOLVED, Answer.NOT_ASKED));
    assertEquals("Verified", verdict(Outcome.VERIFIED, Answer.HIT));
  }

  @Test
  void doesNotSayThatAPossibleStudyIsTheOneMeant() {
    assertEquals(
        "Perhaps this study in this index: pmid:102",
        new CitationView(SampleDocument.citation("1", Outcome.CANDIDATE, "pmid:102", Answer.MISS))
            .studyWords());
    CitationView corrected = new CitationView(SampleDocument.corrected());
    assertEquals("The study in this index: pmid:101", corrected.studyWords());
    assertEquals("journal, volume", corrected.notCompared());
    assertEquals("index: found on 2 March 2026", corrected.places());
    assertEquals(Optional.of("/studies/pmid:101"), corrected.study());
  }

  @Test
  void drawsOneStepForEachStudyAndBreaksLines() {
    Segments few = Segments.of(Map.of(Design.COHORT, 11L, Design.CASE_SERIES, 3L), 14);
    assertEquals(Map.of(Level.OBSERVATIONAL, 11L, Level.UNCONTROLLED, 3L), few.counts());
    assertEquals(List.of(0, 0, 1), few.pieces().stream().map(Segments.Piece::line).toList());
    assertEquals(
        List.of(65.0, 5.0, 11.0), few.pieces().stream().map(Segments.Piece::width).toList());
    assertEquals("11 observational studies, 3 uncontrolled studies", few.words());
  }

  @Test
  void drawsManyStudiesInProportion() {
    Segments many = Segments.of(Map.of(Design.COHORT, 5_000L), 10_000);
    assertEquals(36.0, many.width());
  }

  private static String verdict(Outcome outcome, Answer answer) {
    return new CitationView(SampleDocument.citation("1", outcome, null, answer)).verdict();
  }

  private static List<String> claims(List<MarkedText.Run> runs) {
    return runs.stream().flatMap(run -> Stream.of(run.claim().map(Claim::id).orElse(""))).toList();
  }
}
