package org.evidenceexplorer.core.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.Summary;

/**
 * The text of a study that words are searched in. Every field is indexed twice: stemmed and exact.
 * A new field is one constant here.
 */
public enum Field {
  TITLE("title", 3f, study -> List.of(study.bibliography().title())),
  SUMMARY(
      "summary",
      1f,
      study -> study.summary().sections().stream().map(Summary.Section::text).toList()),
  AUTHOR("author", 1f, study -> study.bibliography().authors().stream().map(Field::name).toList()),
  JOURNAL("journal", 0.5f, Field::journals),
  HEADING("heading", 1.5f, Field::headings),
  FINDING("finding", 1f, Field::findingTexts);

  private final String key;
  private final float weight;

  @SuppressWarnings("ImmutableEnumChecker") // every reader is a method of this class
  private final Function<Study, List<String>> reader;

  Field(String key, float weight, Function<Study, List<String>> reader) {
    this.key = key;
    this.weight = weight;
    this.reader = reader;
  }

  /** The name in the index and in explanations. */
  public String key() {
    return key;
  }

  /** How much a word in this field counts beside a word in the others. */
  public float weight() {
    return weight;
  }

  /** The field's values in this study, in order; empty if it has none. */
  public List<String> values(Study study) {
    return reader.apply(study);
  }

  private static String name(Author author) {
    return author.given() == null ? author.family() : author.given() + " " + author.family();
  }

  private static List<String> journals(Study study) {
    Publication publication = study.bibliography().publication();
    return Stream.of(publication.journal(), publication.journalAbbreviation())
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private static List<String> headings(Study study) {
    return study.records().stream()
        .map(Record::meshHeadings)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static List<String> findingTexts(Study study) {
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
