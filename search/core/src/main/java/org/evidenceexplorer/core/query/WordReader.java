package org.evidenceexplorer.core.query;

import java.util.List;
import java.util.regex.Pattern;

/** Reads single words and phrases of a question. */
final class WordReader {
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/");
  private static final int DOI_PREFIX = 13;

  private final QueryText text;

  WordReader(QueryText text) {
    this.text = text;
  }

  /** Whether quotes begin here, with or without a mark that they are meant exactly. */
  boolean isAtPhrase() {
    return text.isAt('"') || (text.isAt('=') && text.at(text.position() + 1) == '"');
  }

  Piece phrase() {
    int start = text.position();
    boolean exact = text.isAt('=');
    text.skip(exact ? 1 : 0);
    int opened = text.position();
    text.skip(1);
    int closed = text.find('"');
    if (closed < 0) {
      throw text.mistake(opened, "unclosed quote");
    }
    int from = opened + 1;
    while (QueryText.isBlank(text.at(from))) {
      from++;
    }
    String inner = text.between(Math.min(from, closed), closed).strip();
    if (inner.chars().noneMatch(Character::isLetterOrDigit)) {
      throw text.mistake(opened, "quotes without a word");
    }
    text.moveTo(closed + 1);
    return new Piece(start, List.of(new Piece.Word(from, inner, exact)), true);
  }

  Piece.Word word() {
    int start = text.position();
    boolean exact = text.isAt('=') && !text.endsWord(start + 1);
    text.skip(exact ? 1 : 0);
    int from = text.position();
    if (text.isAt('[')) {
      throw text.mistake(start, "a field without words before it");
    }
    boolean doi = isDoi(from);
    int open = 0;
    while (doi ? !endsDoi(open) : !text.endsWord(text.position())) {
      if (text.isAt('[') && isField()) {
        break;
      }
      open += text.isAt('(') ? 1 : text.isAt(')') ? -1 : 0;
      text.skip(1);
    }
    String word = text.between(from, text.position());
    if (word.chars().noneMatch(Character::isLetterOrDigit)) {
      throw text.mistake(start, "\"%s\" without a letter or digit".formatted(word));
    }
    return new Piece.Word(from, word, exact);
  }

  private boolean isDoi(int from) {
    int to = from;
    while (to - from < DOI_PREFIX && text.at(to) != '\0') {
      to++;
    }
    return DOI.matcher(text.between(from, to)).lookingAt();
  }

  /** The brackets of a DOI come in pairs. */
  private boolean endsDoi(int open) {
    return text.atEnd()
        || QueryText.isBlank(text.next())
        || text.isAt('"')
        || (text.isAt(')') && open == 0);
  }

  /** Square brackets within a word, as of {@code benzo[a]pyrene}, are no field. */
  private boolean isField() {
    int closed = text.find(']');
    char after = closed < 0 ? ' ' : text.at(closed + 1);
    return !Character.isLetterOrDigit(after) && after != '-';
  }
}
