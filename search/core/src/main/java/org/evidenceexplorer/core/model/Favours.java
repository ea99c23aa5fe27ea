package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which arm a between-group comparison came out for; never set for a change from baseline. */
public enum Favours implements Term {
  INTERVENTION("intervention", "Favours the intervention"),
  COMPARATOR("comparator", "Favours the comparator"),
  NEITHER("neither", "Favours neither"),
  UNCLEAR("unclear", "Direction unclear");

  private final String key;
  private final String label;

  Favours(String key, String label) {
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
