package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The direction that the authors name for an outcome; says nothing on good or bad without the
 * outcome's valence.
 */
public enum Change implements Term {
  HIGHER("higher", "Higher"),
  LOWER("lower", "Lower"),
  SAME("same", "No change"),
  IMPROVED("improved", "Improved"),
  WORSENED("worsened", "Worsened");

  private final String key;
  private final String label;

  Change(String key, String label) {
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
