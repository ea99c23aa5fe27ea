package org.evidenceexplorer.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the parts of a question between operators and brackets: words, phrases and their fields.
 */
final class OperandReader {
  private final QueryText text;
  private final Words words;
  private final WordReader reader;

  /** Up to here it is known that no field follows the bare words. */
  private int untagged;

  /** What was read, and how many words it has. */
  record Operand(Query query, int words) {}

  OperandReader(QueryText text, Words words) {
    this.text = text;
    this.words = words;
    this.reader = new WordReader(text);
  }

  /** Reads what begins here: a phrase, a word, or several words with a field after them. */
  Operand read(Scope around) {
    boolean valued = around.form() != org.evidenceexplorer.core.schema.Field.Form.TEXT;
    Piece piece = reader.isAtPhrase() ? reader.phrase() : run(valued);
    Optional<FieldTag> tag = FieldTag.read(text, piece.quoted());
    Operand operand = operand(piece, tag.orElse(new FieldTag(around, FieldTag.ADJACENT)));
    return operand.query() instanceof Query.Published first && tag.isPresent()
        ? upTo(first, piece.start())
        : operand;
  }

  /** Reads the one word, phrase or range that a field's name stands before. */
  Operand ofField(Scope scope) {
    int start = text.position();
    if (text.isAt('[')) {
      return new Operand(DateRange.inBrackets(text, scope), 1);
    }
    Piece piece = reader.isAtPhrase() ? reader.phrase() : new Piece(start, List.of(reader.word()));
    FieldTag near = new FieldTag(scope, FieldTag.distance(text, piece.quoted()));
    if (text.isAt('[')) {
      throw text.mistake(start, "two fields for one word");
    }
    return operand(piece, near);
  }

  private Operand operand(Piece piece, FieldTag tag) {
    return new Operand(new Leaf(text, piece, tag).query(words), piece.words().size());
  }

  /**
   * A bare word; with those after it if a field follows them, or if they are one value together.
   */
  private Piece run(boolean valued) {
    int start = text.position();
    List<Piece.Word> run = new ArrayList<>(List.of(reader.word()));
    int afterFirst = text.position();
    if (start < untagged) {
      return new Piece(start, run);
    }
    text.skipBlanks();
    int end = afterFirst;
    while (!text.atEnd() && !text.isAt('[') && isAtBareWord()) {
      run.add(reader.word());
      end = text.position();
      text.skipBlanks();
    }
    if (text.isAt('[') || valued) {
      text.moveTo(end);
      return new Piece(start, run);
    }
    untagged = text.position();
    text.moveTo(afterFirst);
    return new Piece(start, run.subList(0, 1));
  }

  private boolean isAtBareWord() {
    return !text.isAt('(')
        && !text.isAt(')')
        && !reader.isAtPhrase()
        && text.operator().isEmpty()
        && NumberedLine.endOfName(text, text.position()) < 0
        && !FieldName.isAt(text);
  }

  /** The period up to a second date, as PubMed writes it: {@code "2010"[dp] : "2012"[dp]}. */
  private Operand upTo(Query.Published first, int start) {
    int end = text.position();
    text.skipBlanks();
    if (!text.isAt(':')) {
      text.moveTo(end);
      return new Operand(first, 1);
    }
    text.skip(1);
    text.skipBlanks();
    int at = text.position();
    Operand second = text.atEnd() ? new Operand(first, 1) : read(Scope.ANYWHERE);
    if (at == text.position() || !(second.query() instanceof Query.Published last)) {
      throw text.mistake(at, "a second date such as 2020[dp] expected after the colon");
    }
    return new Operand(DateRange.between(text, first, last, start), 2);
  }
}
