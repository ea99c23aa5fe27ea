package org.evidenceexplorer.core.query;

import org.evidenceexplorer.core.model.Term;

/** Whether a study must have any or all of a facet's selected values. */
public enum Match implements Term {
  ANY("any", "Any of these"),
  ALL("all", "All of these");

  private final String key;
  private final String label;

  Match(String key, String label) {
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
