package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Summary;

/**
 * A record as rules read it: title and summary in sentences.
 *
 * @param title the title's sentences
 * @param summary the summary's sentences
 * @param headings MeSH headings in lower case, without qualifiers
 */
record Reading(Record record, List<Sentence> title, List<Sentence> summary, List<String> headings) {

  static Reading of(Record record) {
    String title = record.bibliography().title();
    Passage heading =
        new Passage("title", title, List.of(new Passage.Section(0, title.length(), Role.TITLE)));
    return new Reading(
        record,
        heading.sentences(),
        passage(record.summary()).sentences(),
        record.meshHeadings().stream().map(Reading::descriptor).toList());
  }

  /** Title and summary. */
  List<Sentence> all() {
    List<Sentence> all = new ArrayList<>(title);
    all.addAll(summary);
    return all;
  }

  /** The title as rules read it. */
  String foldedTitle() {
    return Folding.fold(record.bibliography().title());
  }

  /** {@code Migraine Disorders/drug therapy} becomes {@code migraine disorders}. */
  private static String descriptor(String heading) {
    int slash = heading.indexOf('/');
    String name = slash < 0 ? heading : heading.substring(0, slash);
    return name.replace("*", "").strip().toLowerCase(Locale.ROOT);
  }

  private static Passage passage(Summary summary) {
    String field = summary.kind() == Summary.Kind.OWN_WORDS ? "summary" : "abstract";
    List<Passage.Section> sections = new ArrayList<>();
    int start = 0;
    for (Summary.Section section : summary.sections()) {
      int end = start + section.text().length();
      sections.add(new Passage.Section(start, end, Role.of(section.label())));
      start = end + 1;
    }
    return new Passage(field, summary.text(), sections);
  }
}
