package org.evidenceexplorer.indexer.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Stated;
import org.jspecify.annotations.Nullable;

/** The classification of a work: all that its records state. */
final class MergedClassification {
  private static final Finding NOTHING_STATED =
      new Finding(
          Finding.NOT_STATED,
          Finding.NOT_STATED,
          Finding.Comparison.NOT_STATED,
          Finding.Measured.NOT_STATED,
          Finding.Effect.NOT_STATED,
          null,
          List.of());

  private final List<Classification> stated;

  private MergedClassification(List<Classification> stated) {
    this.stated = stated;
  }

  /**
   * The classification of records, which come by name; it has a finding. What sources state stands
   * as they state it; where none states anything, it is read from the records' words.
   *
   * @param shown the record whose summary is the study's
   */
  static Classification of(
      List<Record> records, Record shown, Function<Record, Classification> classifier) {
    List<Classification> stated =
        records.stream()
            .map(Record::stated)
            .filter(classification -> !classification.equals(Classification.NOT_STATED))
            .toList();
    return new MergedClassification(
            stated.isEmpty() ? List.of(classifier.apply(whole(shown, records))) : stated)
        .merged();
  }

  /** The record that is shown, with types and headings of another where it has none. */
  private static Record whole(Record shown, List<Record> records) {
    Bibliography own = shown.bibliography();
    List<String> types =
        records.stream()
            .map(record -> record.bibliography().publicationTypes())
            .filter(one -> !one.isEmpty())
            .findFirst()
            .filter(any -> own.publicationTypes().isEmpty())
            .orElse(own.publicationTypes());
    Record indexed =
        shown.meshHeadings().isEmpty()
            ? records.stream()
                .filter(record -> !record.meshHeadings().isEmpty())
                .findFirst()
                .orElse(shown)
            : shown;
    Bibliography bibliography =
        new Bibliography(
            own.title(),
            own.authors(),
            own.authorsComplete(),
            own.publication(),
            own.language(),
            types);
    return new Record(
        shown.provenance(),
        shown.identifiers(),
        bibliography,
        shown.summary(),
        indexed.meshHeadings(),
        shown.stated(),
        shown.sameCohort(),
        indexed.details());
  }

  private Classification merged() {
    List<Finding> findings = union(Classification::findings);
    return new Classification(
        surest(Classification::design),
        surest(Classification::participants),
        skinTypes(),
        findings.isEmpty() ? List.of(NOTHING_STATED) : findings,
        union(Classification::details));
  }

  private <T> List<T> union(Function<Classification, List<T>> values) {
    List<T> all = new ArrayList<>();
    stated.forEach(classification -> all.addAll(values.apply(classification)));
    return all.stream().distinct().toList();
  }

  /** The value with the highest confidence; of equals, that of the record first by name. */
  private <T> @Nullable Stated<T> surest(Function<Classification, @Nullable Stated<T>> value) {
    Stated<T> surest = null;
    for (Classification classification : stated) {
      Stated<T> next = value.apply(classification);
      if (next != null
          && (surest == null || next.receipt().confidence() > surest.receipt().confidence())) {
        surest = next;
      }
    }
    return surest;
  }

  private List<Stated<String>> skinTypes() {
    Map<String, Stated<String>> byValue = new TreeMap<>();
    union(Classification::skinTypes).forEach(type -> byValue.putIfAbsent(type.value(), type));
    return List.copyOf(byValue.values());
  }
}
