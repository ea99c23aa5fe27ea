package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a record says the work did and found, in sections.
 *
 * @param sections in order; empty if the record has no summary
 */
public record Summary(Kind kind, List<Section> sections) {
  /** No summary. */
  public static final Summary NONE = new Summary(Kind.NONE, List.of());

  public Summary {
    sections = List.copyOf(sections);
  }

  /** Whose words these are. */
  public enum Kind {
    /** The authors' abstract. */
    ABSTRACT("abstract"),
    /** Facts of the work in this project's own words. */
    OWN_WORDS("own-words"),
    /** There is none. */
    NONE("none");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The word in JSON. */
    @JsonValue
    public String key() {
      return key;
    }
  }

  /** A labelled part, such as {@code RESULTS}; the label is null in an unstructured summary. */
  public record Section(@Nullable String label, String text) {}

  /** All sections' text, one paragraph each. */
  public String text() {
    return sections.stream().map(Section::text).collect(Collectors.joining("\n"));
  }
}
