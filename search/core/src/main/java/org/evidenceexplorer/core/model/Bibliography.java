package org.evidenceexplorer.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bibliographic facts of a work.
 *
 * @param title plain text, never blank
 * @param authors in order, empty if not stated
 * @param authorsComplete whether the list is known to be whole
 * @param language ISO 639-1 code or the name as printed, null if not stated
 * @param publicationTypes as the source names them, such as {@code Randomized Controlled Trial}
 */
public record Bibliography(
    String title,
    List<Author> authors,
    boolean authorsComplete,
    Publication publication,
    @Nullable String language,
    List<String> publicationTypes) {
  public Bibliography {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a title expected, found a blank one");
    }
    authors = List.copyOf(authors);
    publicationTypes = List.copyOf(publicationTypes);
  }
}
