package org.evidenceexplorer.formats.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Author;
import org.jspecify.annotations.Nullable;

/**
 * Names of authors as reference managers print them: {@code Family, Given, Suffix}; {@code Family
 * GM}; {@code Group of People,} with a comma at the end.
 */
public final class Names {
  private static final Pattern INITIALS =
      Pattern.compile("(.*\\S) +((?:\\p{Lu}[.-]? ?-?){1,4}|\\p{Lu}{1,3})");
  private static final Pattern SUFFIX =
      Pattern.compile("(.*\\S) +(Jr|Sr|[2-9](?:nd|rd|th)|II|III|IV)\\.?");

  private Names() {}

  /** Reads one name; null if it is blank. */
  public static @Nullable Author read(String text) {
    String name = Prose.clean(text);
    if (name.isEmpty() || name.equals(",")) {
      return null;
    }
    if (name.endsWith(",")) {
      String group = name.substring(0, name.length() - 1).strip();
      return group.isEmpty() ? null : new Author(group, null, null, true);
    }
    int comma = name.indexOf(',');
    return comma < 0 ? withoutComma(name) : withComma(name, comma);
  }

  private static @Nullable Author withComma(String name, int comma) {
    String family = name.substring(0, comma).strip();
    String[] rest = name.substring(comma + 1).strip().split("\\s*,\\s*", 2);
    if (family.isEmpty()) {
      return Author.person(rest[0], null);
    }
    String given = rest[0].isEmpty() ? null : rest[0];
    return new Author(family, given, rest.length > 1 ? Prose.orNull(rest[1]) : null, false);
  }

  private static Author withoutComma(String name) {
    Matcher initials = INITIALS.matcher(name);
    return initials.matches()
        ? Author.person(initials.group(1), initials.group(2).strip())
        : Author.person(name, null);
  }

  /**
   * A name whose given names end in a suffix ({@code W P Jr}, as MEDLINE prints), with it apart.
   */
  public static Author settled(Author author) {
    String given = author.given();
    if (given == null || author.suffix() != null) {
      return author;
    }
    Matcher suffix = SUFFIX.matcher(given);
    return suffix.matches()
        ? new Author(author.family(), suffix.group(1), suffix.group(2), false)
        : author;
  }

  /** A name that {@link #read} reads as the same author. */
  public static String print(Author author) {
    if (author.collective()) {
      return author.family() + ",";
    }
    String given = author.given() == null ? "" : ", " + author.given();
    String suffix =
        author.suffix() == null ? "" : (given.isEmpty() ? ", " : "") + ", " + author.suffix();
    return author.family() + given + suffix;
  }
}
