package org.evidenceexplorer.core.model;

/** A value of a closed list: one word for programs, a few words for people. */
public interface Term {
  /** The word in URLs, JSON and the index. */
  String key();

  /** The words on a page. */
  String label();
}
