package org.evidenceexplorer.citations.document;

import java.util.List;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.Claim;

/**
 * A source document, read.
 *
 * @param title its first words
 * @param text as given; the offsets of claims count in it
 * @param claims in the text's order
 * @param citations the entries of its reference list, in order; empty if it has none
 */
public record ReadDocument(
    String title, String text, List<Claim> claims, List<Citation> citations) {
  public ReadDocument {
    claims = List.copyOf(claims);
    citations = List.copyOf(citations);
  }
}
