package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The naming schemes of bibliographic identifiers, in the order in which a study prefers to be
 * named.
 */
public enum Scheme {
  /** PubMed's record number: digits. */
  PMID("pmid"),
  /** Digital Object Identifier: {@code 10.} prefix, a slash, any printable characters. */
  DOI("doi"),
  /** ClinicalTrials.gov registration: {@code NCT} and eight digits. */
  NCT("nct"),
  /** PubMed Central's article number: {@code PMC} and digits. */
  PMCID("pmcid"),
  /** Registration number of another registry, as printed. */
  REGISTRATION("registration"),
  /**
   * Sixteen hexadecimal digits over title, first author and year, where a work has no other name.
   */
  HASH("hash");

  private final String key;

  Scheme(String key) {
    this.key = key;
  }

  /** The prefix in {@code scheme:value}, JSON and URLs. */
  @JsonValue
  public String key() {
    return key;
  }
}
