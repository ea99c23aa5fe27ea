package org.evidenceexplorer.formats.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.formats.prose.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Lists of names: {@code First von Last}, {@code von Last, First}, {@code von Last, Jr, First},
 * {@code {Group of People}}, and BibLaTeX's {@code family=…, given=…}.
 */
final class BibtexNames {
  private static final Pattern AND = Pattern.compile("(?i)\\s+and(?=\\s)\\s*");
  private static final Pattern COMMA = Pattern.compile(",");
  private static final Pattern SPACE = Pattern.compile("[\\s~]+");

  private BibtexNames() {}

  /** The names of a list; {@code others} reads {@code et al.} */
  static List<Author> read(String names) {
    List<Author> authors = new ArrayList<>();
    for (String name : Braces.split(" " + names + " ", AND)) {
      Author author = name(name.strip());
      if (author != null && !author.family().isEmpty()) {
        authors.add(author);
      }
    }
    return authors;
  }

  private static @Nullable Author name(String name) {
    if (Braces.isGroup(name)) {
      return new Author(plain(name), null, null, true);
    }
    if (name.equals("others")) {
      return Author.person("et al.", null);
    }
    List<String> parts = Braces.split(name, COMMA);
    if (parts.stream().anyMatch(part -> part.strip().startsWith("family="))) {
      return labelled(parts);
    }
    return switch (parts.size()) {
      case 1 -> unparted(name);
      case 2 -> new Author(plain(parts.get(0)), Prose.orNull(plain(parts.get(1))), null, false);
      default ->
          new Author(
              plain(parts.get(0)),
              Prose.orNull(plain(parts.get(2))),
              Prose.orNull(plain(parts.get(1))),
              false);
    };
  }

  private static Author labelled(List<String> parts) {
    String family = "";
    String prefix = "";
    String given = null;
    String suffix = null;
    for (String part : parts) {
      int equals = part.indexOf('=');
      String value = plain(part.substring(equals + 1));
      switch (part.substring(0, Math.max(0, equals)).strip()) {
        case "family" -> family = value;
        case "prefix" -> prefix = value + " ";
        case "given" -> given = value;
        case "suffix" -> suffix = value;
        default -> {
          // Initials and the like repeat what the others say.
        }
      }
    }
    return new Author(prefix + family, given, suffix, false);
  }

  /** The family name is the last word, with the words in small letters before it. */
  private static Author unparted(String name) {
    List<String> words = Braces.split(name, SPACE);
    int family = words.size() - 1;
    for (int i = 1; i < words.size() - 1; i++) {
      if (!words.get(i).isEmpty() && Character.isLowerCase(words.get(i).charAt(0))) {
        family = i;
        break;
      }
    }
    return Author.person(
        plain(String.join(" ", words.subList(family, words.size()))),
        Prose.orNull(plain(String.join(" ", words.subList(0, family)))));
  }

  private static String plain(String text) {
    return Prose.clean(Latex.plain(text));
  }

  /** A list that {@link #read} reads as the same names. */
  static String print(List<Author> authors, boolean complete) {
    List<String> names = new ArrayList<>();
    for (Author author : authors) {
      String family = "{" + Latex.escaped(author.family()) + "}";
      names.add(
          author.collective()
              ? family
              : family
                  + (author.suffix() == null ? "" : ", " + guarded(author.suffix()))
                  + ", "
                  + (author.given() == null ? "" : guarded(author.given())));
    }
    if (!complete) {
      names.add("others");
    }
    return String.join(" and ", names);
  }

  private static String guarded(String part) {
    String escaped = Latex.escaped(part);
    boolean splits = part.contains(",") || part.contains("=") || part.matches("(?i).*\\band\\b.*");
    return splits ? "{" + escaped + "}" : escaped;
  }
}
