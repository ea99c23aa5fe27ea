package org.evidenceexplorer.indexer.remote;

import java.util.Locale;

/** What a body is expected to be, by the type that the service states. */
public enum Media {
  XML("XML") {
    @Override
    boolean matches(String type) {
      return type.equals("text/xml")
          || type.equals("application/xml")
          || (type.endsWith("+xml") && !type.equals(HTML));
    }
  },
  JSON("JSON") {
    @Override
    boolean matches(String type) {
      return type.equals("application/json") || type.equals("text/json") || type.endsWith("+json");
    }
  },
  /** Text that is no page of HTML. */
  TEXT("plain text") {
    @Override
    boolean matches(String type) {
      return type.startsWith("text/") && !type.equals("text/html");
    }
  };

  private static final String HTML = "application/xhtml+xml";

  private final String label;

  Media(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  abstract boolean matches(String type);

  /** Whether a header's value states this; one that states nothing is not held against a body. */
  boolean isOf(String contentType) {
    String type = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return type.isEmpty() || matches(type);
  }
}
