package org.evidenceexplorer.formats.xml;

/** A part of a file of XML records. */
public sealed interface Piece {
  /** The line on which it begins, from 1. */
  long line();

  /** An element from its start tag to its end tag; not parsed yet. */
  record Whole(String name, String text, long line) implements Piece {}

  /** A place where there is no whole element. */
  record Broken(String why, long line) implements Piece {}
}
