package org.evidenceexplorer.indexer.run;

import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Stated;

/** Every receipt of a classification. */
final class Receipts {
  private Receipts() {}

  static Stream<Receipt> of(Classification read) {
    Stream<Receipt> study =
        Stream.of(
                Stream.ofNullable(read.design()).map(Stated::receipt),
                Stream.ofNullable(read.participants()).map(Stated::receipt),
                read.skinTypes().stream().map(Stated::receipt),
                read.details().stream().map(detail -> detail.stated().receipt()))
            .flatMap(receipts -> receipts);
    return Stream.concat(
        study, read.findings().stream().flatMap(finding -> finding.receipts().stream()));
  }
}
