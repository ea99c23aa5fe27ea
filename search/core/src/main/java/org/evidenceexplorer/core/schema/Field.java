package org.evidenceexplorer.core.schema;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.evidenceexplorer.core.model.Study;

/**
 * What of a study is searched by words. A text is indexed twice, stemmed and exact; a value is
 * indexed whole, as one term; a date is indexed as the days that it may mean. A new field is one
 * constant here.
 */
public enum Field {
  TITLE("title", 3f, FieldTexts::title),
  SUMMARY("summary", 1f, FieldTexts::summary),
  AUTHOR("author", 1f, FieldTexts::authors),
  JOURNAL("journal", 0.5f, FieldTexts::journals),
  HEADING("heading", 1.5f, FieldTexts::headings),
  KEYWORD("keyword", 1f, FieldTexts::keywords),
  FINDING("finding", 1f, FieldTexts::findings),
  /** Every way in which an author's name is usually asked for. */
  AUTHOR_NAME("author-name", FieldValues::authors, WholeValue::folded),
  FIRST_AUTHOR_NAME("first-author-name", FieldValues::firstAuthors, WholeValue::folded),
  /** Full name, abbreviation and ISSNs. */
  JOURNAL_NAME("journal-name", FieldValues::journals, WholeValue::folded),
  /** Descriptors, and descriptors with each of their qualifiers after a slash. */
  HEADING_NAME("heading-name", FieldValues::headings, WholeValue::folded),
  MAJOR_HEADING_NAME("major-heading-name", FieldValues::majorHeadings, WholeValue::folded),
  PUBLICATION_TYPE("publication-type", FieldValues::publicationTypes, WholeValue::folded),
  LANGUAGE("language", FieldValues::languages, WholeValue::language),
  /** Every identifier that the study ever had, with its scheme. */
  IDENTIFIER("identifier", FieldValues::identifiers, WholeValue::unbroken),
  PUBLISHED("published", Form.DATE, 1f, FieldValues::dates, UnaryOperator.identity());

  /** How a field is indexed. */
  public enum Form {
    TEXT,
    VALUE,
    DATE
  }

  private static final List<Field> TEXTS =
      Arrays.stream(values()).filter(field -> field.form == Form.TEXT).toList();

  private final String key;
  private final Form form;
  private final float weight;

  @SuppressWarnings("ImmutableEnumChecker") // every reader is a static method
  private final Function<Study, List<String>> reader;

  @SuppressWarnings("ImmutableEnumChecker") // every folding is a static method
  private final UnaryOperator<String> folding;

  Field(String key, float weight, Function<Study, List<String>> reader) {
    this(key, Form.TEXT, weight, reader, UnaryOperator.identity());
  }

  Field(String key, Function<Study, List<String>> reader, UnaryOperator<String> folding) {
    this(key, Form.VALUE, 1f, reader, folding);
  }

  Field(
      String key,
      Form form,
      float weight,
      Function<Study, List<String>> reader,
      UnaryOperator<String> folding) {
    this.key = key;
    this.form = form;
    this.weight = weight;
    this.reader = reader;
    this.folding = folding;
  }

  /** The fields that hold text. */
  public static List<Field> texts() {
    return TEXTS;
  }

  /** The name in the index and in explanations. */
  public String key() {
    return key;
  }

  /** How the field is indexed. */
  public Form form() {
    return form;
  }

  /** How much a word in this field counts beside a word in the others. */
  public float weight() {
    return weight;
  }

  /**
   * What the field holds of this study, in order; empty if nothing. A date is written {@code
   * yyyy[-mm[-dd]]}.
   */
  public List<String> values(Study study) {
    return reader.apply(study);
  }

  /** The one term for a whole value: equal for values that mean the same; empty if none does. */
  public String term(String value) {
    return folding.apply(value);
  }
}
