package org.evidenceexplorer.formats.record;

/**
 * How much of a file a reader takes in at once. What is larger is rejected, with the limit in the
 * reason; the largest genuine record seen (a paper with 3,000 authors) has about two million
 * characters of XML.
 */
public final class Limits {
  /** Characters of one record, markup included. */
  public static final int RECORD = 16_000_000;

  /** Characters of one line, and of one field. */
  public static final int FIELD = 1_000_000;

  /** Elements, objects or braces within one another. */
  public static final int DEPTH = 100;

  /** Elements of one record of XML. */
  public static final int ELEMENTS = 500_000;

  private Limits() {}
}
