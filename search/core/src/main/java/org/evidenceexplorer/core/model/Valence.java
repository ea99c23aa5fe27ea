package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which direction of an outcome is good for the patient. */
public enum Valence implements Term {
  LOWER("lower", "Lower is better"),
  HIGHER("higher", "Higher is better"),
  DEPENDS("depends", "Depends on the case");

  private final String key;
  private final String label;

  Valence(String key, String label) {
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
