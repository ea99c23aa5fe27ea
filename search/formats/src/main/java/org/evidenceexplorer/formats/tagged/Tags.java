package org.evidenceexplorer.formats.tagged;

import java.util.ArrayList;
import java.util.List;
import org.evidenceexplorer.formats.record.Limits;
import org.jspecify.annotations.Nullable;

/** The tags of one record and their values, in the file's order. */
public final class Tags {
  private final List<Tag> all = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private final long line;
  private @Nullable String open;
  private int length;

  /** Tags of a record that begins on this line. */
  public Tags(long line) {
    this.line = line;
  }

  /** A tag and its whole value. */
  public record Tag(String name, String value) {}

  /** Begins the next tag. */
  public void begin(String name, String text) {
    close();
    open = name;
    add(text);
  }

  /** Goes on with the value of the last tag. */
  public void goOn(String separator, String text) {
    add(separator + text);
  }

  private void add(String text) {
    length += text.length();
    if (!isOverfull()) {
      value.append(text);
    }
  }

  private void close() {
    if (open != null) {
      all.add(new Tag(open, value.toString()));
      value.setLength(0);
      open = null;
    }
  }

  /** Every tag so far. */
  public List<Tag> all() {
    close();
    return List.copyOf(all);
  }

  /** The first value that is not blank of the first of these tags that has one, else null. */
  public @Nullable String first(String... names) {
    close();
    for (String name : names) {
      for (Tag tag : all) {
        if (tag.name().equals(name) && !tag.value().isBlank()) {
          return tag.value();
        }
      }
    }
    return null;
  }

  public boolean has(String name) {
    return name.equals(open) || all.stream().anyMatch(tag -> tag.name().equals(name));
  }

  public boolean isEmpty() {
    return open == null && all.isEmpty();
  }

  /** Whether the record is longer than {@link Limits#RECORD}; its values are no longer whole. */
  public boolean isOverfull() {
    return length > Limits.RECORD;
  }

  /** The line on which the record begins. */
  public long line() {
    return line;
  }
}
