package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a difference between groups was reported, as tested. */
public enum Difference implements Term {
  YES("yes", "Difference shown"),
  NO("no", "No difference shown"),
  NOT_STATED("not-stated", "Test not stated");

  private final String key;
  private final String label;

  Difference(String key, String label) {
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
