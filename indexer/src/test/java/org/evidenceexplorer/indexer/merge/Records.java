package org.evidenceexplorer.indexer.merge;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Provenance;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Summary;

/** Records of works that never were. */
final class Records {
  private Records() {}

  /** A record of this name with these identifiers, written {@code scheme:value}. */
  static Record record(String name, String title, int year, String... identifiers) {
    return record(name, bibliography(title, year, List.of()), identifiers);
  }

  static Record record(String name, Bibliography bibliography, String... identifiers) {
    Set<Identifier> parsed =
        Stream.of(identifiers)
            .map(text -> Identifier.parse(text).orElseThrow())
            .collect(Collectors.toSet());
    return new Record(
        new Provenance("test", name, List.of(), null, null, null),
        new TreeSet<>(parsed),
        bibliography,
        new Summary(
            Summary.Kind.OWN_WORDS,
            List.of(new Summary.Section(null, "Summary of record " + name))),
        List.of(),
        Classification.NOT_STATED,
        List.of());
  }

  /** A numbered state of a record. */
  static Record version(String name, int version, String title, String identifier) {
    Record plain = record(name, title, 2001, identifier);
    return new Record(
        new Provenance("test", name, List.of(), null, null, null, version),
        plain.identifiers(),
        plain.bibliography(),
        plain.summary(),
        plain.meshHeadings(),
        plain.stated(),
        plain.sameCohort());
  }

  static Bibliography bibliography(String title, int year, List<String> types) {
    return new Bibliography(
        title,
        List.of(Author.person("Okafor", "N")),
        false,
        new Publication(null, null, PartialDate.of(year), null, null, null),
        null,
        types);
  }
}
