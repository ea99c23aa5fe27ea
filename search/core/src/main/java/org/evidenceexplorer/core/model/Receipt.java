package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Why a value is there.
 *
 * @param about which value: a facet's key, or the name of a detail
 * @param value the value, as in the facet
 * @param rule the rule that fired, null if none did (curated or stated by the source)
 * @param confidence 0 to 1
 */
public record Receipt(
    String about,
    String value,
    Origin origin,
    Where where,
    @Nullable Rule rule,
    double confidence) {
  public Receipt {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence should be 0..1, was " + confidence);
    }
  }

  /** What kind of reason it is. */
  public enum Origin {
    /** A MeSH heading of the record. */
    MESH("mesh"),
    /** A rule over the record's words. */
    RULE("rule"),
    /** A person read it. */
    CURATED("curated"),
    /** The source states it as a field of its own. */
    SOURCE("source");

    private final String key;

    Origin(String key) {
      this.key = key;
    }

    /** The word in JSON. */
    @JsonValue
    public String key() {
      return key;
    }
  }

  /**
   * Where to look.
   *
   * @param field of the record, such as {@code title}, {@code summary} or {@code abstract}
   * @param span in that field's text, null if the receipt is no quotation
   * @param quote exactly the text at the span, or the curator's words
   * @param mesh descriptor UI, null if none
   * @param url a page that supports it, null if none is known
   */
  public record Where(
      String field,
      @Nullable Span span,
      @Nullable String quote,
      @Nullable String mesh,
      @Nullable String url) {}

  /** Offsets into a text, in UTF-16 code units: start inclusive, end exclusive. */
  public record Span(int start, int end) {
    public Span {
      if (start < 0 || end < start) {
        throw new IllegalArgumentException(
            "0 <= start <= end expected, found %d..%d".formatted(start, end));
      }
    }
  }

  /** A classification rule: its id and the version that spoke. */
  public record Rule(String id, int version) {}
}
