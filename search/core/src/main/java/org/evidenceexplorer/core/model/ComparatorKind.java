package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an intervention was compared with. */
public enum ComparatorKind implements Term {
  BASELINE("baseline", "The same patients before treatment"),
  NONE_OR_SHAM("none-or-sham", "No treatment or sham"),
  ACTIVE("active", "Another treatment"),
  ADD_ON("add-on", "The same treatment without one part"),
  NOT_STATED("not-stated", "Comparator not stated");

  private final String key;
  private final String label;

  ComparatorKind(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The word in URLs and JSON. */
  @JsonValue
  @Override
  public String key() {
    return key;
  }

  /** The words on a page. */
  @Override
  public String label() {
    return label;
  }
}
