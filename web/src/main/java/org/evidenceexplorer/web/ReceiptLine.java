package org.evidenceexplorer.web;

import java.util.List;
import java.util.Locale;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Receipt.Origin;
import org.evidenceexplorer.core.schema.Facet;
import org.jspecify.annotations.Nullable;

/**
 * Why a value is there, as a reader is told.
 *
 * @param about what the receipt is for
 * @param why what kind of reason it is
 * @param where the part of the record
 * @param page a page that supports it, null if none is known
 */
record ReceiptLine(
    String about, String why, String where, @Nullable String quote, @Nullable Outward page) {

  static ReceiptLine of(Receipt receipt) {
    Receipt.Where where = receipt.where();
    return new ReceiptLine(
        Facet.of(receipt.about()).map(Facet::label).orElse(Numbers.sentence(receipt.about())),
        why(receipt),
        where.field(),
        where.quote(),
        where.url() == null ? null : Outward.page(where.url()));
  }

  static List<ReceiptLine> of(List<Receipt> receipts) {
    return receipts.stream().map(ReceiptLine::of).distinct().toList();
  }

  private static String why(Receipt receipt) {
    String reason = reason(receipt);
    return receipt.confidence() == 1
        ? reason
        : "%s, confidence %.0f %%".formatted(reason, receipt.confidence() * 100);
  }

  private static String reason(Receipt receipt) {
    Receipt.Rule rule = receipt.rule();
    if (receipt.origin() == Origin.RULE && rule != null) {
      return String.format(Locale.UK, "rule %s, version %d", rule.id(), rule.version());
    }
    return switch (receipt.origin()) {
      case MESH ->
          receipt.where().mesh() == null
              ? "MeSH heading"
              : "MeSH heading " + receipt.where().mesh();
      case RULE -> "a rule";
      case CURATED -> "read by a person";
      case SOURCE -> "stated by the source";
    };
  }
}
