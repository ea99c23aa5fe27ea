package org.evidenceexplorer.core.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.MeshHeading;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Study;

/** How the fields of whole values and dates read a study. */
final class FieldValues {
  private static final String SLASH = "/";

  private FieldValues() {}

  static List<String> authors(Study study) {
    return study.bibliography().authors().stream()
        .flatMap(author -> names(author).stream())
        .distinct()
        .toList();
  }

  static List<String> firstAuthors(Study study) {
    return study.bibliography().authors().stream()
        .limit(1)
        .flatMap(author -> names(author).stream())
        .toList();
  }

  /**
   * {@code Silva}, {@code Silva A}, {@code Silva AB}, {@code Silva Ana Beatriz} and {@code Ana
   * Beatriz Silva}: fewer initials than the record has are enough.
   */
  private static List<String> names(Author author) {
    List<String> names = new ArrayList<>();
    names.add(author.family());
    String given = author.given();
    if (given != null && !given.isBlank()) {
      String initials =
          author.shortName().substring(author.family().length()).strip().split("\\s", 2)[0];
      for (int end = 1; end <= initials.length(); end++) {
        names.add(author.family() + " " + initials.substring(0, end));
      }
      names.add(author.family() + " " + given);
      names.add(given + " " + author.family());
    }
    return names.stream().distinct().toList();
  }

  static List<String> journals(Study study) {
    Stream<String> names =
        study.records().stream()
            .map(record -> record.bibliography().publication())
            .flatMap(FieldValues::names);
    Stream<String> issns =
        study.records().stream().flatMap(record -> record.details().imprint().issns().stream());
    Stream<String> chosen = names(study.bibliography().publication());
    return Stream.of(chosen, names, issns).flatMap(parts -> parts).distinct().toList();
  }

  private static Stream<String> names(Publication publication) {
    return Stream.of(publication.journal(), publication.journalAbbreviation())
        .flatMap(Stream::ofNullable);
  }

  static List<String> headings(Study study) {
    Stream<String> printed =
        study.records().stream()
            .map(Record::meshHeadings)
            .flatMap(List::stream)
            .flatMap(FieldValues::pairs);
    return Stream.concat(printed, mesh(study).flatMap(heading -> pairs(heading, false)))
        .distinct()
        .toList();
  }

  static List<String> majorHeadings(Study study) {
    return mesh(study).flatMap(heading -> pairs(heading, true)).distinct().toList();
  }

  private static Stream<MeshHeading> mesh(Study study) {
    return study.records().stream().flatMap(record -> record.details().subjects().mesh().stream());
  }

  private static Stream<String> pairs(String printed) {
    List<String> parts = List.of(printed.replace("*", "").split(SLASH));
    return parts.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of(parts.getFirst()),
            parts.stream().skip(1).map(qualifier -> parts.getFirst() + SLASH + qualifier));
  }

  /** A descriptor is a main point if it or one of its qualifiers is marked as such. */
  private static Stream<String> pairs(MeshHeading heading, boolean majorOnly) {
    MeshHeading.Part descriptor = heading.descriptor();
    List<MeshHeading.Part> qualifiers =
        heading.qualifiers().stream().filter(part -> !majorOnly || part.major()).toList();
    boolean named = !majorOnly || descriptor.major() || !qualifiers.isEmpty();
    return Stream.concat(
        named ? Stream.of(descriptor.name()) : Stream.empty(),
        qualifiers.stream().map(qualifier -> descriptor.name() + SLASH + qualifier.name()));
  }

  static List<String> publicationTypes(Study study) {
    return Stream.concat(
            study.bibliography().publicationTypes().stream(),
            study.records().stream()
                .flatMap(record -> record.bibliography().publicationTypes().stream()))
        .distinct()
        .toList();
  }

  static List<String> languages(Study study) {
    Stream<String> chosen = Stream.ofNullable(study.bibliography().language());
    Stream<String> stated =
        study.records().stream()
            .flatMap(record -> Stream.ofNullable(record.bibliography().language()));
    Stream<String> all =
        study.records().stream().flatMap(record -> record.details().languages().all().stream());
    return Stream.of(chosen, stated, all).flatMap(parts -> parts).distinct().toList();
  }

  static List<String> identifiers(Study study) {
    return study.aliases().stream().map(Identifier::toString).toList();
  }

  static List<String> dates(Study study) {
    PartialDate date = study.bibliography().publication().date();
    return date == null ? List.of() : List.of(date.toString());
  }
}
