package org.evidenceexplorer.core.query;

import java.util.List;

/** A piece of text, cut into parts that match the question and parts that do not. */
public record Snippet(List<Part> parts) {
  public Snippet {
    parts = List.copyOf(parts);
  }

  /** A run of text. */
  public record Part(String text, boolean matches) {}
}
