package org.evidenceexplorer.core.model;

import java.util.List;

/**
 * A text that makes claims and cites literature.
 *
 * @param id lower-case letters, digits and hyphens: its name in URLs
 * @param origin where it comes from, in words or as a link
 * @param text the whole text; the offsets of claims count in it
 */
public record SourceDocument(
    String id,
    String title,
    String origin,
    String text,
    List<Claim> claims,
    List<CheckedCitation> citations) {
  public SourceDocument {
    claims = List.copyOf(claims);
    citations = List.copyOf(citations);
  }
}
