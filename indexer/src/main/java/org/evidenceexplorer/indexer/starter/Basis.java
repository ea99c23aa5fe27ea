package org.evidenceexplorer.indexer.starter;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a result is a result against. */
enum Basis {
  BASELINE("baseline"),
  COMPARATOR("comparator"),
  POOLED("pooled"),
  REVIEW_CONCLUSION("review conclusion"),
  NOT_STATED("not stated");

  private final String key;

  Basis(String key) {
    this.key = key;
  }

  @JsonValue
  String key() {
    return key;
  }
}
