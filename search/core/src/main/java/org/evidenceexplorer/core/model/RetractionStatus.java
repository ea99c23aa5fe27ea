package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What is known of a retraction of a work; unknown is not clean. */
public enum RetractionStatus implements Term {
  RETRACTED("retracted", "Retracted"),
  CONCERN("concern", "Expression of concern"),
  CORRECTION_PUBLISHED("correction-published", "Correction published"),
  CLEAN("clean", "No notice found"),
  UNKNOWN("unknown", "Not checked for retraction");

  private final String key;
  private final String label;

  RetractionStatus(String key, String label) {
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
