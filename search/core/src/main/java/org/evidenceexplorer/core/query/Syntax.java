package org.evidenceexplorer.core.query;

import com.fasterxml.jackson.annotation.JsonValue;
import org.evidenceexplorer.core.model.Term;

/** A way of writing questions. {@link QueryParser} reads all of them, mixed as well. */
public enum Syntax implements Term {
  /** PubMed's, with what PubMed has no word for. */
  OWN("own", "Evidence Explorer"),
  PUBMED("pubmed", "PubMed"),
  EUROPE_PMC("europe-pmc", "Europe PMC");

  private final String key;
  private final String label;

  Syntax(String key, String label) {
    this.key = key;
    this.label = label;
  }

  @JsonValue
  @Override
  public String key() {
    return key;
  }

  @Override
  public String label() {
    return label;
  }
}
