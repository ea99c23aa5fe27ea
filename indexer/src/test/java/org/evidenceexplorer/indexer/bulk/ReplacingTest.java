package org.evidenceexplorer.indexer.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Provenance;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.Summary;
import org.evidenceexplorer.indexer.source.Held;
import org.junit.jupiter.api.Test;

final class ReplacingTest {
  private static final LocalDate NEWEST = LocalDate.of(2026, 1, 2);

  private final Replacing replacing = new Replacing(NEWEST);

  private static Record record(String source, int pmid, LocalDate fetched) {
    return new Record(
        new Provenance(source, "" + pmid, List.of(), fetched, null, null),
        new TreeSet<>(Set.of(Identifier.parse("pmid:" + pmid).orElseThrow())),
        new Bibliography(
            "A title",
            List.of(),
            false,
            new Publication(null, null, null, null, null, null),
            null,
            List.of()),
        Summary.NONE,
        List.of(),
        Classification.NOT_STATED,
        List.of());
  }

  private static Study study(Record record) {
    Finding finding =
        new Finding(
            Finding.NOT_STATED,
            Finding.NOT_STATED,
            Finding.Comparison.NOT_STATED,
            Finding.Measured.NOT_STATED,
            Finding.Effect.NOT_STATED,
            null,
            List.of());
    Classification none = Classification.NOT_STATED;
    return new Study(
        record.studyId(),
        record.identifiers(),
        record.bibliography(),
        record.summary(),
        new Classification(
            none.design(), none.participants(), List.of(), List.of(finding), List.of()),
        Study.Standing.unknown(),
        List.of(record));
  }

  private static Held holding(List<Record> records) {
    return new Held() {
      @Override
      public Optional<String> position() {
        return Optional.empty();
      }

      @Override
      public Stream<Study> studies() {
        return records.stream().map(ReplacingTest::study);
      }

      @Override
      public Optional<Study> find(Identifier identifier) {
        return Optional.empty();
      }
    };
  }

  private List<String> gone() {
    return replacing.gone().map(Identifier::value).toList();
  }

  @Test
  void goneIsWhatTheFilesLackAndCouldHaveHad() {
    replacing.present(record("pubmed", 10, NEWEST));
    replacing.present(record("pubmed", 3, NEWEST));
    replacing.present(record("pubmed", 4, NEWEST));
    replacing.absent(Identifier.parse("pmid:4").orElseThrow());
    Held held =
        holding(
            List.of(
                record("pubmed", 2, NEWEST),
                record("pubmed", 3, NEWEST),
                record("pubmed", 4, NEWEST),
                record("europepmc", 5, NEWEST),
                record("pubmed", 6, NEWEST.plusDays(1)),
                record("pubmed", 11, NEWEST)));
    assertEquals(Optional.empty(), replacing.compare(held));
    assertEquals(List.of("2", "4"), gone());
  }

  @Test
  void aLargeLossIsDoubted() {
    replacing.present(record("pubmed", 20_002, NEWEST));
    assertEquals(Optional.of("it lacks 10,001 of 20,002 records"), lacking(10_000, 20_002));
  }

  @Test
  void aLossOfASmallPartIsNotDoubted() {
    replacing.present(record("pubmed", 300_000, NEWEST));
    assertEquals(Optional.empty(), lacking(289_000, 300_000));
    assertEquals(10_999, gone().size());
  }

  private Optional<String> lacking(int present, int all) {
    IntStream.range(0, present)
        .forEach(pmid -> replacing.present(record("pubmed", pmid + 1, NEWEST)));
    return replacing.compare(
        holding(
            IntStream.rangeClosed(1, all)
                .mapToObj(pmid -> record("pubmed", pmid, NEWEST))
                .toList()));
  }
}
