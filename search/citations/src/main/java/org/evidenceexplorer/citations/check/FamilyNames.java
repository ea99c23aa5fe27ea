package org.evidenceexplorer.citations.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Author;

/** Compares the names of authors as printed with those of a record: family names, folded. */
final class FamilyNames {
  private static final Pattern INITIALS_AFTER =
      Pattern.compile(
          "(?:,\\s*.*|\\s+(?:\\p{Lu}{1,4}(?:-\\p{Lu}{1,2})?|(?:\\p{Lu}\\p{Ll}?\\.[\\s-]?)+)(?:,?\\s+(?:Jr|Sr|II|III|2nd|3rd)\\.?)?)$");
  private static final Pattern INITIALS_BEFORE =
      Pattern.compile("^(?:\\p{Lu}\\p{Ll}?\\.[\\s-]?)+\\s*");
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le",
          "el", "al", "ten", "ter", "af", "av", "zu", "st", "bin", "ibn");
  private static final int SHORTEST_WITH_SLIP = 5;

  private FamilyNames() {}

  /** Whether a printed name is one of these. */
  static boolean among(String printed, List<Author> authors) {
    String family = family(printed);
    return authors.stream().anyMatch(author -> same(family, author));
  }

  /** Whether a printed name is one of these but for one letter. */
  static boolean nearlyAmong(String printed, List<Author> authors) {
    String family = squeezed(family(printed));
    return authors.stream()
        .map(author -> squeezed(author.family()))
        .anyMatch(name ->
            Math.min(name.length(), family.length()) >= SHORTEST_WITH_SLIP
                && Folded.distance(name, family) <= 1);
  }

  private static String family(String printed) {
    String name = INITIALS_BEFORE.matcher(printed.strip()).replaceFirst("");
    String family = INITIALS_AFTER.matcher(name).replaceFirst("");
    return family.isBlank() ? printed : family;
  }

  private static boolean same(String family, Author author) {
    String printed = squeezed(family);
    String recorded = squeezed(author.family());
    return printed.equals(recorded)
        || withoutUmlauts(printed).equals(withoutUmlauts(recorded))
        || isLastPart(printed, author)
        || isPartOf(family, author);
  }

  /** A record may give a whole name as the family name. */
  private static boolean isLastPart(String printed, Author author) {
    List<String> words = Folded.list(author.family());
    return author.given() == null
        && !author.collective()
        && words.size() > 1
        && words.getLast().equals(printed);
  }

  /** One of two family names may be left out. */
  private static boolean isPartOf(String family, Author author) {
    List<String> printed = words(family);
    List<String> recorded = words(author.family());
    return !printed.isEmpty()
        && !recorded.isEmpty()
        && !author.collective()
        && (recorded.getFirst().equals(printed.getFirst())
            || recorded.getLast().equals(printed.getLast()))
        && Math.min(printed.size(), recorded.size()) == 1;
  }

  private static List<String> words(String family) {
    return Folded.list(family).stream().filter(word -> !PARTICLES.contains(word)).toList();
  }

  private static String squeezed(String family) {
    return String.join("", words(family));
  }

  private static String withoutUmlauts(String name) {
    return name.replace("ae", "a").replace("oe", "o").replace("ue", "u");
  }
}
