package org.evidenceexplorer.citations.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The authors with whom an entry begins.
 *
 * @param names as printed, in order, {@code et al.} left out
 * @param end where what follows them begins
 */
record AuthorNames(List<String> names, int end) {
  private static final String PARTICLES =
      "(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]os|[Dd]u|[Ll]a|[Ll]e"
          + "|[Ee]l|[Aa]l|[Tt]en|[Tt]er|[Aa]f|[Aa]v|[Zz]u|[Ss]t\\.?|[Bb]in|[Ii]bn|'t)[\\s-]+){0,3}";
  private static final String FAMILY =
      PARTICLES
          + "(?:[dDlLO]['\u2019])?\\p{L}[\\p{L}'\u2019\u00b4`-]*"
          + "(?:\\s(?:(?:de|van|der|den|la|y|da|dos|von|e)\\s){0,2}\\p{Lu}[\\p{Ll}'\u2019][\\p{L}'\u2019-]*){0,2}";
  private static final String SUFFIX = "(?:,?\\s(?:Jr|Sr|2nd|3rd|II|III|IV)\\b\\.?)?";
  private static final String PLAIN_INITIALS = "\\p{Lu}{1,4}(?:-\\p{Lu}{1,2})?(?![\\p{L}'\u2019])";

  /**
   * After the first, an initial with which names of journals begin belongs to the shortened word
   * after it: {@code J. Clin.}, {@code N. Engl.}
   */
  private static final String DOTTED_INITIALS =
      "\\p{Lu}{1,3}\\p{Ll}?\\.(?:-?\\p{Lu}{1,2}\\p{Ll}?\\."
          + "|\\s(?!(?:J\\.|N\\.|Z\\.|C\\.\\sR\\.)\\s\\p{Lu}\\p{Ll}+\\.)\\p{Lu}\\.){0,4}";

  private static final String SEPARATOR =
      "(?:\\s*[,;]\\s*(?:(?:and|&|\u2026|\\.\\.\\.)\\s+)?|\\s+(?:and|&)\\s+)";
  private static final Pattern AND_OTHERS =
      Pattern.compile(
          "[,;]?\\s*(?:and\\s+)?(?:et\\.?\\s*al\\b\\.?|and others\\b|\u2026)[.,;:]?\\s*");

  private static final List<Pattern> FORMS =
      Stream.of(
              FAMILY + "\\s" + PLAIN_INITIALS + SUFFIX,
              FAMILY + ",\\s?" + PLAIN_INITIALS + "\\.?" + SUFFIX,
              FAMILY + ",?\\s?" + DOTTED_INITIALS + SUFFIX,
              DOTTED_INITIALS + "\\s?" + FAMILY + SUFFIX)
          .map(form -> Pattern.compile("(?<name>" + form + ")"))
          .toList();
  private static final Pattern NEXT = Pattern.compile(SEPARATOR);
  private static final Pattern STOP = Pattern.compile("[.,;:]?\\s*");

  /** A group of people: words with capitals, or the name of an organisation, up to a full stop. */
  private static final Pattern GROUP =
      Pattern.compile("(?<name>\\p{Lu}[^.?!:;\"\u201c]{3,110})\\.\\s");

  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?i).*\\b(?:group|network|collaborat(?:ion|ors)|office|society|association|organi[sz]ation"
              + "|committee|institutes?|college|council|department|ministry|agency|consortium"
              + "|initiative|team|panel|cent(?:er|re)s?|foundation|federation|academy|university"
              + "|investigators|trialists|commission|board|union|bureau|administration|registries"
              + "|registry|service|investigator)\\b.*");
  private static final Pattern SMALL_WORD =
      Pattern.compile("of|the|and|for|in|on|to|&|de|des|la|du|et");

  AuthorNames {
    names = List.copyOf(names);
  }

  /** The authors at the beginning of an entry; none if it begins otherwise. */
  static AuthorNames of(String text) {
    AuthorNames people =
        FORMS.stream()
            .map(form -> people(text, form))
            .max(
                Comparator.comparingInt((AuthorNames found) -> found.names().size())
                    .thenComparingInt(AuthorNames::end))
            .orElseThrow();
    return people.names().isEmpty() ? group(text) : people;
  }

  private static AuthorNames people(String text, Pattern form) {
    List<String> names = new ArrayList<>();
    Matcher name = form.matcher(text);
    Matcher next = NEXT.matcher(text);
    int at = 0;
    int end = 0;
    while (name.region(at, text.length()).lookingAt()) {
      names.add(name.group("name").strip());
      end = name.end();
      if (!next.region(end, text.length()).lookingAt()) {
        break;
      }
      at = next.end();
    }
    return names.isEmpty() ? new AuthorNames(names, 0) : new AuthorNames(names, after(text, end));
  }

  private static int after(String text, int end) {
    Matcher others = AND_OTHERS.matcher(text).region(end, text.length());
    if (others.lookingAt()) {
      return others.end();
    }
    Matcher stop = STOP.matcher(text).region(end, text.length());
    return stop.lookingAt() ? stop.end() : end;
  }

  private static AuthorNames group(String text) {
    Matcher group = GROUP.matcher(text);
    if (!group.lookingAt() || !isGroup(group.group("name"))) {
      return new AuthorNames(List.of(), 0);
    }
    return new AuthorNames(List.of(group.group("name").strip()), group.end());
  }

  private static boolean isGroup(String words) {
    String[] all = words.split("[\\s/]+");
    long small = Stream.of(all).filter(word -> SMALL_WORD.matcher(word).matches()).count();
    long capital = Stream.of(all).filter(AuthorNames::isCapital).count();
    boolean named = capital == all.length - small;
    return all.length >= 2
        && all.length <= 12
        && named
        && (all.length <= 3 || ORGANISATION.matcher(words).matches());
  }

  private static boolean isCapital(String word) {
    String bare = word.replaceFirst("^\\(", "");
    return !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
  }
}
