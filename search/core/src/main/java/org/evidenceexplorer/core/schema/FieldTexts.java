package org.evidenceexplorer.core.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.Summary;

/** How the fields of text read a study. */
final class FieldTexts {
  private FieldTexts() {}

  static List<String> title(Study study) {
    return List.of(study.bibliography().title());
  }

  static List<String> summary(Study study) {
    return study.summary().sections().stream().map(Summary.Section::text).toList();
  }

  static List<String> authors(Study study) {
    return study.bibliography().authors().stream().map(FieldTexts::name).toList();
  }

  private static String name(Author author) {
    return author.given() == null ? author.family() : author.given() + " " + author.family();
  }

  static List<String> journals(Study study) {
    Publication publication = study.bibliography().publication();
    return Stream.of(publication.journal(), publication.journalAbbreviation())
        .flatMap(Stream::ofNullable)
        .toList();
  }

  static List<String> headings(Study study) {
    return study.records().stream()
        .map(Record::meshHeadings)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  static List<String> keywords(Study study) {
    return study.records().stream()
        .flatMap(record -> record.details().subjects().keywords().stream())
        .distinct()
        .toList();
  }

  static List<String> findings(Study study) {
    List<String> texts = new ArrayList<>();
    for (Finding finding : study.classification().findings()) {
      if (finding.outcome().text() != null) {
        texts.add(finding.outcome().text());
      }
      if (finding.harm() != null && finding.harm().text() != null) {
        texts.add(finding.harm().text());
      }
    }
    return texts.stream().distinct().toList();
  }
}
