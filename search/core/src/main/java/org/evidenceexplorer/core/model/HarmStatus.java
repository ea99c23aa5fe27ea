package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether an adverse event was reported. */
public enum HarmStatus implements Term {
  REPORTED("reported", "Harm reported"),
  ABSENT("absent", "Stated not to have occurred"),
  NOT_MENTIONED("not-mentioned", "Harms not mentioned");

  private final String key;
  private final String label;

  HarmStatus(String key, String label) {
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
