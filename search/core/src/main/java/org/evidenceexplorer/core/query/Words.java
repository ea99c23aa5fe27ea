package org.evidenceexplorer.core.query;

import org.evidenceexplorer.core.model.Term;

/** What bare words beside each other mean. */
public enum Words implements Term {
  ALL("all", "All of the words"),
  ANY("any", "Any of the words");

  private final String key;
  private final String label;

  Words(String key, String label) {
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
