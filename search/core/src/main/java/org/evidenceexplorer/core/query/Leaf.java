package org.evidenceexplorer.core.query;

import java.util.List;
import java.util.Optional;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.core.schema.Field;
import org.evidenceexplorer.core.text.Analysis;

/** Makes of words and their field the part of a question that they are. */
record Leaf(QueryText text, Piece piece, FieldTag tag) {
  /** The fewest letters and digits of a beginning. */
  static final int SHORTEST_PREFIX = 3;

  private static final char STAR = '*';

  /** The part of the question, its bare words all or any of them. */
  Query query(Words words) {
    if (tag.distance() >= 0) {
      return near();
    }
    return switch (tag.scope().form()) {
      case TEXT -> ofText(words);
      case VALUE -> value();
      case DATE -> DateRange.of(text, piece);
    };
  }

  private Query near() {
    String phrase = piece.text();
    if (tag.scope().form() != Field.Form.TEXT) {
      throw text.mistake(piece.start(), "nearness is of words of a text");
    }
    if (Analysis.EXACT.terms(phrase).size() < 2) {
      throw text.mistake(piece.start(), "nearness is of two words or more");
    }
    if (phrase.indexOf(STAR) >= 0 || piece.words().getFirst().exact()) {
      throw text.mistake(piece.start(), "words that are near are whole and in any inflection");
    }
    return new Query.Near(phrase, tag.distance(), tag.scope());
  }

  private Query ofText(Words words) {
    List<Query> parts = piece.words().stream().map(this::wordOrPhrase).toList();
    Query first = parts.getFirst();
    if (parts.size() == 1) {
      return first;
    }
    return words == Words.ALL ? new Query.And(parts) : new Query.Or(parts);
  }

  private Query wordOrPhrase(Piece.Word word) {
    if (word.text().indexOf(STAR) >= 0) {
      return prefix(word.text(), word.start());
    }
    return piece.quoted()
        ? new Query.Phrase(word.text(), tag.scope(), word.exact())
        : new Query.Word(word.text(), tag.scope(), word.exact());
  }

  private Query prefix(String starred, int start) {
    String beginning = starred.substring(0, starred.length() - 1);
    int star = beginning.indexOf(STAR);
    if (star >= 0 || starred.charAt(beginning.length()) != STAR) {
      throw text.mistake(
          start + starred.indexOf(STAR),
          "* belongs at the end of a word, or before the last quote");
    }
    List<String> terms = Analysis.EXACT.terms(beginning);
    if (terms.isEmpty()
        || terms.getLast().length() < SHORTEST_PREFIX
        || !Character.isLetterOrDigit(beginning.charAt(beginning.length() - 1))) {
      throw text.mistake(start, "at least %d letters expected before *".formatted(SHORTEST_PREFIX));
    }
    return new Query.Prefix(beginning, tag.scope());
  }

  private Query value() {
    String value = piece.text();
    return switch (tag.scope()) {
      case PMID -> identifier(Scheme.PMID, value, "a PMID expected, which is digits");
      case DOI -> identifier(Scheme.DOI, value, "a DOI expected, such as 10.1000/182");
      default ->
          value.indexOf(STAR) >= 0
              ? prefix(value, piece.start())
              : new Query.Value(value, tag.scope());
    };
  }

  private Query identifier(Scheme scheme, String value, String expected) {
    Optional<Identifier> identifier = Identifier.of(scheme, value);
    return identifier
        .map(found -> new Query.Value(found.value(), tag.scope()))
        .orElseThrow(() -> text.mistake(piece.start(), expected));
  }
}
