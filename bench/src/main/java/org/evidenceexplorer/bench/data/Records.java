package org.evidenceexplorer.bench.data;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Provenance;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.core.model.Summary;

/** Makes records of what a set of data holds. */
public final class Records {
  private Records() {}

  /** A record with these facts and nothing else. */
  public static Record of(
      String source,
      String pmid,
      String title,
      List<Summary.Section> sections,
      List<String> publicationTypes,
      List<String> headings) {
    NavigableSet<Identifier> identifiers = new TreeSet<>();
    Identifier.of(Scheme.PMID, pmid).ifPresent(identifiers::add);
    return new Record(
        new Provenance(source, pmid, List.of(), null, null, null),
        identifiers,
        new Bibliography(
            title.isBlank() ? "[No title]" : title,
            List.of(),
            false,
            Publication.NOT_STATED,
            null,
            publicationTypes),
        sections.isEmpty() ? Summary.NONE : new Summary(Summary.Kind.ABSTRACT, sections),
        headings,
        Classification.NOT_STATED,
        List.of());
  }

  /** A summary of one piece; none if the text is blank. */
  public static List<Summary.Section> unlabelled(String text) {
    return text.isBlank() ? List.of() : List.of(new Summary.Section(null, text));
  }

  /** The same record without its publication types. */
  public static Record withoutTypes(Record record) {
    return of(
        record.provenance().source(),
        record.provenance().sourceId(),
        record.bibliography().title(),
        record.summary().sections(),
        List.of(),
        record.meshHeadings());
  }

  /** The same record without its headings. */
  public static Record withoutHeadings(Record record) {
    return of(
        record.provenance().source(),
        record.provenance().sourceId(),
        record.bibliography().title(),
        record.summary().sections(),
        record.bibliography().publicationTypes(),
        List.of());
  }
}
