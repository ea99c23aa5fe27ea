package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The name under which a study is indexed, shown and linked: its most preferred identifier ({@link
 * Scheme} order), else a hash of title, first author and year. Every identifier that a study ever
 * had stays an alias that leads here.
 */
public record StudyId(@JsonValue Identifier identifier) implements Comparable<StudyId> {

  /** The preferred one of a study's identifiers; empty if there is none that names a study. */
  public static Optional<StudyId> preferred(Collection<Identifier> identifiers) {
    return identifiers.stream().min(Identifier::compareTo).map(StudyId::new);
  }

  /** The id of a work that has no identifier of its own. */
  public static StudyId hashed(String title, @Nullable String firstAuthor, @Nullable Integer year) {
    String facts =
        fold(title)
            + "|"
            + (firstAuthor == null ? "" : fold(firstAuthor))
            + "|"
            + (year == null ? "" : year);
    return new StudyId(new Identifier(Scheme.HASH, Fingerprint.of(Stream.of(facts))));
  }

  /** Reads what {@link #toString} writes, and bare identifiers. */
  public static Optional<StudyId> parse(String text) {
    return Identifier.parse(text).map(StudyId::new);
  }

  @JsonCreator
  static StudyId fromJson(String text) {
    return new StudyId(Identifier.fromJson(text));
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  @Override
  public int compareTo(StudyId other) {
    return identifier.compareTo(other.identifier);
  }

  @Override
  public String toString() {
    return identifier.toString();
  }
}
