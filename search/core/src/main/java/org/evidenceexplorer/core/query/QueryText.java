package org.evidenceexplorer.core.query;

import org.evidenceexplorer.core.failure.SearchException.BadQuery;

/** A question, or one line of it, and how far it has been read. Places count from its beginning. */
final class QueryText {
  private static final String AROUND_WORDS = "()\"";

  private final String text;
  private final int end;
  private int position;

  QueryText(String text, int start, int end) {
    this.text = text;
    this.position = start;
    this.end = end;
  }

  int position() {
    return position;
  }

  void moveTo(int place) {
    position = place;
  }

  void skip(int characters) {
    position += characters;
  }

  boolean atEnd() {
    return position >= end;
  }

  /** Whether this character is next. */
  boolean isAt(char character) {
    return !atEnd() && text.charAt(position) == character;
  }

  /** The next character; NUL at the end. */
  char next() {
    return atEnd() ? '\0' : text.charAt(position);
  }

  /** The character at a place; NUL outside. */
  char at(int place) {
    return place < end ? text.charAt(place) : '\0';
  }

  /** The place of a character from here on; -1 if there is none. */
  int find(char character) {
    int found = text.indexOf(character, position);
    return found < end ? found : -1;
  }

  String between(int from, int to) {
    return text.substring(from, to);
  }

  void skipBlanks() {
    while (!atEnd() && isBlank(text.charAt(position))) {
      position++;
    }
  }

  /** Whether a word cannot go on at a place. */
  boolean endsWord(int place) {
    return place >= end
        || isBlank(text.charAt(place))
        || AROUND_WORDS.indexOf(text.charAt(place)) >= 0;
  }

  /** The operator that begins here, or an empty text. */
  String operator() {
    for (String operator : new String[] {"AND", "OR", "NOT"}) {
      int after = position + operator.length();
      if (after <= end && text.startsWith(operator, position) && endsWord(after)) {
        return operator;
      }
    }
    return "";
  }

  BadQuery mistake(int place, String hint) {
    return new BadQuery(place, hint);
  }

  static boolean isBlank(char character) {
    return Character.isWhitespace(character) || character == '\u00a0';
  }
}
