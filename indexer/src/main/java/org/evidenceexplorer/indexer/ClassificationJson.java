package org.evidenceexplorer.indexer;

import java.util.List;
import java.util.function.Function;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Stated;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a record says of its study, as {@code evidence classify} prints it.
 *
 * @param id the id of the study that the record alone would make
 */
record ClassificationJson(
    String id,
    @Nullable Stated<Design> design,
    @Nullable Stated<Integer> sampleSize,
    List<Value> conditions,
    List<Value> interventions,
    List<Value> comparators,
    List<Value> outcomes,
    List<Finding> findings,
    List<Classification.Detail> details) {
  /** A value of the findings, once, with its label and every reason for it. */
  record Value(String value, String label, List<Receipt> receipts) {}

  static ClassificationJson of(Record record, Classification read, Vocabulary vocabulary) {
    return new ClassificationJson(
        record.studyId().toString(),
        read.design(),
        read.participants(),
        values(read, "condition", vocabulary, Finding::condition),
        values(read, "intervention", vocabulary, Finding::intervention),
        values(read, "comparator", vocabulary, finding -> finding.comparator().kind().key()),
        values(read, "outcome", vocabulary, ClassificationJson::outcome),
        read.findings(),
        read.details());
  }

  /** The outcome's concept; where the vocabulary has none, the words. */
  private static String outcome(Finding finding) {
    String words = finding.outcome().text();
    return finding.outcome().concept().equals(Finding.NOT_STATED) && words != null
        ? words
        : finding.outcome().concept();
  }

  private static List<Value> values(
      Classification read, String about, Vocabulary vocabulary, Function<Finding, String> value) {
    return read.findings().stream()
        .map(value)
        .filter(one -> !one.equals(Finding.NOT_STATED))
        .distinct()
        .map(one -> new Value(one, vocabulary.label(one), receipts(read, about, one)))
        .toList();
  }

  private static List<Receipt> receipts(Classification read, String about, String value) {
    return read.findings().stream()
        .flatMap(finding -> finding.receipts().stream())
        .filter(receipt -> receipt.about().equals(about) && receipt.value().equals(value))
        .distinct()
        .toList();
  }
}
