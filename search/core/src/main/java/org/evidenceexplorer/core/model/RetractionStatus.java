package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What is known of a retraction of a work, the gravest first; unknown is not clean: that takes two
 * sources of notices that were asked and had none.
 */
public enum RetractionStatus implements Term {
  RETRACTED("retracted", "Retracted"),
  CONCERN("concern", "Expression of concern or partial retraction"),
  CORRECTION_PUBLISHED("correction-published", "Correction published"),
  CLEAN("clean", "No retraction found"),
  UNKNOWN("unknown", "Retraction status unknown");

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
