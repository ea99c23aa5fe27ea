package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * What a source document says a treatment does, with its place in the document's text.
 *
 * @param id unique in its document
 * @param text exactly the text at {@code start..end}
 * @param start UTF-16 offset into the document's text, inclusive
 * @param end exclusive
 * @param concepts ids of the concepts that the claim names, in order
 */
public record Claim(String id, Kind kind, String text, int start, int end, List<String> concepts) {
  public Claim {
    concepts = List.copyOf(concepts);
  }

  /** What kind of statement it is. */
  public enum Kind implements Term {
    /** It helps with a condition or improves an outcome. */
    BENEFIT("benefit", "Said to help"),
    /** It is said <em>not</em> to help. */
    NO_BENEFIT("no-benefit", "Said not to help"),
    /** A harm, or the lack of one. */
    SAFETY("safety", "On safety"),
    /** How it is said to work. */
    MECHANISM("mechanism", "On how it works");

    private final String key;
    private final String label;

    Kind(String key, String label) {
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
}
