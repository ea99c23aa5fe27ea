package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One numbered entry of a reference list, as printed.
 *
 * @param label as printed, without its punctuation
 * @param text the whole entry, line breaks mended
 * @param printed the fields that the entry prints
 * @param links the marks that the entry prints, such as {@code [PubMed]}, without brackets
 */
public record Citation(String label, String text, Kind kind, Printed printed, List<String> links) {
  public Citation {
    links = List.copyOf(links);
  }

  /** What form of work the entry prints. */
  public enum Kind {
    ARTICLE("article"),
    BOOK("book"),
    CHAPTER("chapter"),
    MAGAZINE("magazine"),
    WEB("web"),
    OTHER("other");

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

  /**
   * The fields as printed; null where not printed.
   *
   * @param authors as printed, in order, {@code et al.} left out
   * @param pages as printed, dashes as hyphens
   */
  public record Printed(
      List<String> authors,
      @Nullable String title,
      @Nullable String journal,
      @Nullable String year,
      @Nullable String volume,
      @Nullable String issue,
      @Nullable String pages,
      @Nullable String pmid,
      @Nullable String pmcid,
      @Nullable String doi) {
    public Printed {
      authors = List.copyOf(authors);
    }
  }
}
