package org.evidenceexplorer.core.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.core.schema.Field;

/**
 * Where a part of a question is looked for, by the names that PubMed and Europe PMC give it. A new
 * one is one constant here.
 */
public enum Scope {
  ANYWHERE("all", "", List.of("all fields"), Field.texts()),
  TITLE("ti", "TITLE", List.of("title"), List.of(Field.TITLE)),
  SUMMARY("ab", "ABSTRACT", List.of("abstract"), List.of(Field.SUMMARY)),
  TITLE_SUMMARY(
      "tiab", "TITLE_ABS", List.of("title/abstract"), List.of(Field.TITLE, Field.SUMMARY)),
  TEXT_WORD(
      "tw",
      "",
      List.of("text word", "text words"),
      List.of(Field.TITLE, Field.SUMMARY, Field.HEADING, Field.KEYWORD)),
  KEYWORD("ot", "", List.of("other term"), List.of(Field.KEYWORD)),
  AUTHOR("au", "AUTH", List.of("author", "author name"), List.of(Field.AUTHOR_NAME)),
  FIRST_AUTHOR(
      "1au",
      "AUTH_FIRST",
      List.of("author - first", "first author", "first author name"),
      List.of(Field.FIRST_AUTHOR_NAME)),
  JOURNAL("ta", "JOURNAL", List.of("journal", "jour"), List.of(Field.JOURNAL_NAME)),
  /** A heading and the narrower ones that the vocabulary knows. */
  HEADING("mh", "", List.of("mesh", "mesh terms"), List.of(Field.HEADING_NAME)),
  HEADING_ALONE(
      "mh:noexp", "", List.of("mesh:noexp", "mesh terms:noexp"), List.of(Field.HEADING_NAME)),
  MAJOR_HEADING("majr", "", List.of("mesh major topic", "mj"), List.of(Field.MAJOR_HEADING_NAME)),
  MAJOR_HEADING_ALONE(
      "majr:noexp", "", List.of("mesh major topic:noexp"), List.of(Field.MAJOR_HEADING_NAME)),
  PUBLICATION_TYPE(
      "pt", "PUB_TYPE", List.of("publication type", "ptyp"), List.of(Field.PUBLICATION_TYPE)),
  LANGUAGE("la", "LANG", List.of("language", "lang"), List.of(Field.LANGUAGE)),
  PMID("pmid", "EXT_ID", List.of("uid"), List.of(Field.IDENTIFIER)),
  DOI("doi", "DOI", List.of("aid", "article identifier"), List.of(Field.IDENTIFIER)),
  PUBLISHED(
      "dp",
      "PUB_YEAR",
      List.of("date - publication", "publication date", "pdat"),
      List.of(Field.PUBLISHED));

  private final String tag;
  private final String europePmc;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Field> fields;

  Scope(String tag, String europePmc, List<String> names, List<Field> fields) {
    this.tag = tag;
    this.europePmc = europePmc;
    this.names = names;
    this.fields = fields;
  }

  /** PubMed's short name, as in {@code [ti]}. */
  public String tag() {
    return tag;
  }

  /** Europe PMC's name, as in {@code TITLE:}; empty if it has none. */
  public String europePmc() {
    return europePmc;
  }

  /** The fields that it takes in. */
  public List<Field> fields() {
    return fields;
  }

  /** How its fields are indexed, which is the same of all. */
  public Field.Form form() {
    return fields.getFirst().form();
  }

  /** The one term of its field that stands for a whole value; empty if none can. */
  public String term(String value) {
    String named =
        switch (this) {
          case PMID -> Scheme.PMID.key() + ":" + value;
          case DOI -> Scheme.DOI.key() + ":" + value;
          default -> value;
        };
    return fields.getFirst().term(named);
  }

  /** The scope with this short or long name of PubMed's, without brackets. */
  static Optional<Scope> tagged(String name) {
    String folded = name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(scope -> scope.tag.equals(folded) || scope.names.contains(folded))
        .findFirst();
  }

  /** The scope with this name of Europe PMC's, without colon. */
  static Optional<Scope> inEuropePmc(String name) {
    return Arrays.stream(values())
        .filter(scope -> !scope.europePmc.isEmpty() && scope.europePmc.equals(name))
        .findFirst();
  }
}
