package org.evidenceexplorer.citations.document;

/**
 * A piece of a document's layout, without its bullet and surrounding white space.
 *
 * @param start UTF-16 offset into the document's text, inclusive
 * @param end exclusive
 */
record Block(Form form, int start, int end) {
  /** What the layout makes of it. */
  enum Form {
    /** Running text. */
    PROSE,
    /** A short line without a full stop. */
    HEADING,
    /** An item of a list. */
    ITEM,
    /** The first row of a table. */
    TABLE_HEAD,
    /** Another row of a table. */
    ROW
  }

  String in(String text) {
    return text.substring(start, end);
  }
}
