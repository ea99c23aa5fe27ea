package org.evidenceexplorer.indexer.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Details;
import org.evidenceexplorer.core.model.Notice;
import org.evidenceexplorer.core.model.Notice.Relation;
import org.evidenceexplorer.core.model.Provenance;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.RetractionCheck;
import org.evidenceexplorer.core.model.RetractionStatus;
import org.evidenceexplorer.core.model.Summary;
import org.junit.jupiter.api.Test;

final class RetractionTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 4);

  @Test
  void unknownUntilTwoServicesWereAskedAndHadNothing() {
    assertEquals(RetractionStatus.UNKNOWN, status());
    assertEquals(RetractionStatus.UNKNOWN, status(record("pubmed", MAY)));
    assertEquals(RetractionStatus.CLEAN, status(record("pubmed", MAY), record("crossref", JUNE)));
  }

  @Test
  void europePmcRepeatsPubmedAndIsNoSecondWitness() {
    assertEquals(RetractionStatus.UNKNOWN, status(record("pubmed", MAY), record("europepmc", MAY)));
    assertEquals(RetractionStatus.CLEAN, status(record("crossref", MAY), record("europepmc", MAY)));
  }

  @Test
  void theSilenceOfAFileSaysNothing() {
    Retraction retraction =
        Retraction.of(List.of(record("file:a.ris", MAY), record("pubmed", MAY)));
    assertEquals(RetractionStatus.UNKNOWN, retraction.status());
    assertEquals(
        List.of(new RetractionCheck("pubmed", RetractionStatus.CLEAN, MAY)), retraction.checked());
  }

  @Test
  void theGravestNoticeOfAnySourceWinsAndEachSourceIsKept() {
    Retraction retraction =
        Retraction.of(
            List.of(
                record("pubmed", MAY, Relation.CORRECTED_BY),
                record("crossref", JUNE, Relation.CORRECTED_BY, Relation.RETRACTED_BY),
                record("file:a.nbib", MAY, Relation.CONCERN_EXPRESSED_BY)));
    assertEquals(RetractionStatus.RETRACTED, retraction.status());
    assertEquals(
        List.of(
            new RetractionCheck("crossref", RetractionStatus.RETRACTED, JUNE),
            new RetractionCheck("file:a.nbib", RetractionStatus.CONCERN, MAY),
            new RetractionCheck("pubmed", RetractionStatus.CORRECTION_PUBLISHED, MAY)),
        retraction.checked());
  }

  @Test
  void readsEachRelation() {
    assertEquals(RetractionStatus.RETRACTED, status(Relation.RETRACTED_AND_REPUBLISHED_AS));
    assertEquals(RetractionStatus.CONCERN, status(Relation.PARTLY_RETRACTED_BY));
    assertEquals(RetractionStatus.CONCERN, status(Relation.CONCERN_EXPRESSED_BY));
    assertEquals(
        RetractionStatus.CORRECTION_PUBLISHED, status(Relation.CORRECTED_AND_REPUBLISHED_AS));
    assertEquals(RetractionStatus.UNKNOWN, status(Relation.RETRACTS));
    assertEquals(RetractionStatus.UNKNOWN, status(Relation.COMMENTED_ON_BY));
  }

  @Test
  void ofTwoRecordsOfOneSourceTheOlderDayCounts() {
    assertEquals(
        List.of(new RetractionCheck("crossref", RetractionStatus.RETRACTED, MAY)),
        Retraction.of(
                List.of(record("crossref", JUNE, Relation.RETRACTED_BY), record("crossref", MAY)))
            .checked());
  }

  @Test
  void readsTheMarkInATitleButNotTheWordInIt() {
    assertEquals(RetractionStatus.RETRACTED, status(titled("RETRACTED: Light and sleep")));
    assertEquals(RetractionStatus.RETRACTED, status(titled("RETRACTED ARTICLE: Light")));
    assertEquals(RetractionStatus.RETRACTED, status(titled("[Retracted] Light and sleep")));
    assertEquals(RetractionStatus.UNKNOWN, status(titled("Retracted jaws: a case series")));
    assertEquals(
        RetractionStatus.UNKNOWN, status(titled("Retracted: Light and sleep", Relation.RETRACTS)));
  }

  @Test
  void readsThePublicationTypeInAnyCase() {
    assertEquals(
        RetractionStatus.RETRACTED,
        status(record("europepmc", "Light", List.of("retracted publication"), MAY)));
  }

  private static RetractionStatus status(Record... records) {
    return Retraction.of(List.of(records)).status();
  }

  private static RetractionStatus status(Relation relation) {
    return status(record("pubmed", MAY, relation));
  }

  private static Record titled(String title, Relation... relations) {
    return record("crossref", title, List.of(), MAY, relations);
  }

  private static Record record(String source, LocalDate day, Relation... relations) {
    return record(source, "Light", List.of("Journal Article"), day, relations);
  }

  private static Record record(
      String source, String title, List<String> types, LocalDate day, Relation... relations) {
    List<Notice> notices =
        Stream.of(relations)
            .map(relation -> new Notice(relation, new TreeSet<>(), null, null, null))
            .toList();
    Details none = Details.NONE;
    return new Record(
        new Provenance(source, "1", List.of(), day, null, null),
        new TreeSet<>(),
        new Bibliography(title, List.of(), true, Publication.NOT_STATED, null, types),
        Summary.NONE,
        List.of(),
        Classification.NOT_STATED,
        List.of(),
        new Details(
            none.languages(), none.subjects(), notices, List.of(), none.support(), none.imprint()));
  }
}
