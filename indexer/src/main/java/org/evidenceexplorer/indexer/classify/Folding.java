package org.evidenceexplorer.indexer.classify;

/** One spelling of each letter, so that a rule is written once: every place stays the same. */
final class Folding {
  private Folding() {}

  /** The text in lower case with plain hyphens, quotes, blanks and points, of the same length. */
  static String fold(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new String(folded);
  }

  private static char fold(char letter) {
    if (letter < 0x80) {
      return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
    }
    return switch (letter) {
      case '\u00a0', '\u2002', '\u2003', '\u2005', '\u2006', '\u2007', '\u2008', '\u2009' -> ' ';
      case '\u200a', '\u200b', '\u202f', '\u3000' -> ' ';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\u00ad' -> '-';
      case '\u2018', '\u2019', '\u2032' -> '\'';
      case '\u201c', '\u201d' -> '"';
      case '\u00b7', '\u2219', '\u22c5' -> '.';
      case '\u2264', '\u2a7d' -> '\u2264';
      default -> Character.toLowerCase(letter);
    };
  }
}
