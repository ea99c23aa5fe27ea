package org.evidenceexplorer.web;

import java.util.List;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Notice;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Study;

/**
 * A work that corrects, withdraws, updates or discusses a study, or is so treated by it.
 *
 * @param relation what the other work is to the study
 * @param words the other work as printed, its date and what the source adds; may be empty
 * @param links to the other work
 */
record NoticeLine(String relation, String words, List<Outward> links) {

  /** The notices of all records of a study, each once. */
  static List<NoticeLine> of(Study study) {
    return study.records().stream()
        .map(Record::details)
        .flatMap(details -> details.notices().stream())
        .map(NoticeLine::of)
        .distinct()
        .toList();
  }

  private static NoticeLine of(Notice notice) {
    String words =
        String.join(
            ". ",
            Stream.of(notice.citation(), notice.date(), notice.note())
                .flatMap(Stream::ofNullable)
                .map(Object::toString)
                .toList());
    return new NoticeLine(
        Numbers.sentence(notice.relation().key().replace('-', ' ')),
        words,
        notice.targets().stream().map(Outward::of).toList());
  }
}
