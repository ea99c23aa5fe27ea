package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What a record says of the authors' conflicts of interest.
 *
 * @param text the statement as printed, null unless present
 */
public record ConflictStatement(Status status, @Nullable String text) {
  /** The record has no place for a statement, or leaves it out. */
  public static final ConflictStatement NOT_INDEXED =
      new ConflictStatement(Status.NOT_INDEXED, null);

  /** The record has the place, and nothing in it: that is not "no conflict". */
  public static final ConflictStatement ABSENT = new ConflictStatement(Status.ABSENT, null);

  public ConflictStatement {
    if ((status == Status.PRESENT) != (text != null && !text.isBlank())) {
      throw new IllegalArgumentException(
          "a text exactly if the statement is present expected, found " + status.key());
    }
  }

  /** A statement that is there. */
  public static ConflictStatement of(String text) {
    return new ConflictStatement(Status.PRESENT, text);
  }

  /** Whether there is a statement. */
  public enum Status {
    PRESENT("present"),
    ABSENT("absent"),
    NOT_INDEXED("not-indexed");

    private final String key;

    Status(String key) {
      this.key = key;
    }

    /** The word in JSON. */
    @JsonValue
    public String key() {
      return key;
    }
  }
}
