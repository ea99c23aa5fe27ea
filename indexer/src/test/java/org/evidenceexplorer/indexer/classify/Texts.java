package org.evidenceexplorer.indexer.classify;

import java.util.List;
import java.util.TreeSet;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Provenance;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Summary;

/** Records made of a few words, for tests. */
final class Texts {
  private Texts() {}

  static Record record(String title, String summary) {
    return record(title, List.of(new Summary.Section(null, summary)), List.of(), List.of());
  }

  static Record record(
      String title, List<Summary.Section> sections, List<String> types, List<String> headings) {
    return new Record(
        new Provenance("test", "1", List.of(), null, null, null),
        new TreeSet<>(),
        new Bibliography(title, List.of(), true, Publication.NOT_STATED, null, types),
        new Summary(Summary.Kind.ABSTRACT, sections),
        headings,
        Classification.NOT_STATED,
        List.of());
  }

  /** Whether a receipt's quotation is exactly the text at its span. */
  static boolean quotesExactly(Receipt receipt, Record record) {
    Receipt.Where where = receipt.where();
    Receipt.Span span = where.span();
    if (span == null) {
      return true;
    }
    String text =
        where.field().equals("title") ? record.bibliography().title() : record.summary().text();
    return text.substring(span.start(), span.end()).equals(where.quote());
  }
}
