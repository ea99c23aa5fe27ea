package org.evidenceexplorer.core.model;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An author as a record names them.
 *
 * @param family the family name, or the whole name of a group
 * @param given given names or initials as printed, null if not stated or a group
 * @param suffix such as {@code Jr}, null if none
 * @param collective whether this is a group of people
 */
public record Author(
    String family, @Nullable String given, @Nullable String suffix, boolean collective) {
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s.\\-]+");

  /** A person. */
  public static Author person(String family, @Nullable String given) {
    return new Author(family, given, null, false);
  }

  /** {@code Fernandes D}: family name and initials, as reference lists print it. */
  public String shortName() {
    if (given == null || given.isBlank()) {
      return family;
    }
    String initials =
        BETWEEN_NAMES
            .splitAsStream(given.strip())
            .map(Author::initials)
            .collect(Collectors.joining());
    return family + " " + initials + (suffix == null ? "" : " " + suffix);
  }

  /** {@code JM} stays, {@code José} becomes {@code J}. */
  private static String initials(String name) {
    boolean already = name.length() <= 3 && name.equals(name.toUpperCase(Locale.ROOT));
    return already || name.isEmpty() ? name : name.substring(0, 1);
  }
}
