package org.evidenceexplorer.formats.xml;

/** The characters of one record, up to a limit; it tells whether there were more. */
final class Kept {
  private final StringBuilder text = new StringBuilder(1 << 12);
  private final int limit;
  private boolean overfull;

  Kept(int limit) {
    this.limit = limit;
  }

  void add(char[] characters, int start, int length) {
    if (text.length() + length > limit) {
      overfull = true;
      text.setLength(0);
    }
    if (!overfull) {
      text.append(characters, start, length);
    }
  }

  void add(String more) {
    add(more.toCharArray(), 0, more.length());
  }

  boolean overfull() {
    return overfull;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
