package org.evidenceexplorer.indexer.merge;

/** What became of a record that was added. */
public enum Arrival {
  /** It was there already, word for word. */
  HELD,
  /** A newer state of it is there and stays. */
  OLDER,
  /** Its study has no other record. */
  ALONE,
  /** Its study has other records too. */
  JOINED
}
