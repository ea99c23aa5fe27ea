package org.evidenceexplorer.core.query;

import org.evidenceexplorer.core.model.Term;

/** The order of hits; ties are broken by study id, so that the order is always the same. */
public enum Sort implements Term {
  RELEVANCE("relevance", "Relevance"),
  NEWEST("newest", "Newest first"),
  DESIGN("design", "Study design");

  private final String key;
  private final String label;

  Sort(String key, String label) {
    this.key = key;
    this.label = label;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String label() {
    return label;
  }
}
