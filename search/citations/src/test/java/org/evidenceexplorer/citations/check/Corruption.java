package org.evidenceexplorer.citations.check;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Study;
import org.jspecify.annotations.Nullable;

/** Prints the citation of a work in one of the usual styles, with one thing gone wrong. */
final class Corruption {
  /** What goes wrong. */
  enum Slip {
    YEAR,
    VOLUME,
    PAGE,
    INITIALS,
    JOURNAL,
    NO_TITLE
  }

  private enum Style {
    VANCOUVER,
    AMERICAN_CHEMICAL,
    AUTHOR_YEAR
  }

  private static final List<Style> STYLES = List.of(Style.values());

  private final Random random;

  Corruption(Random random) {
    this.random = random;
  }

  /** Whether a work has all that is printed. */
  static boolean isWhole(Study study) {
    Publication place = study.bibliography().publication();
    return place.year() != null
        && place.volume() != null
        && place.volume().matches("\\d+")
        && place.pages() != null
        && place.pages().matches("\\d+.*")
        && place.anyJournalName() != null
        && !study.bibliography().authors().isEmpty()
        && !study.bibliography().authors().getFirst().collective();
  }

  /** The citation of a work with one slip. */
  String print(Study study, Slip slip) {
    Bibliography work = study.bibliography();
    Publication place = work.publication();
    int year = place.date() == null ? 0 : place.date().year();
    String volume = String.valueOf(place.volume());
    String pages = String.valueOf(place.pages());
    String journal = journal(place, slip == Slip.JOURNAL);
    String wrongYear = Integer.toString(slip == Slip.YEAR ? year + slipOf(8) : year);
    String wrongVolume =
        slip == Slip.VOLUME
            ? Integer.toString(Integer.parseInt(volume) + 1 + random.nextInt(30))
            : volume;
    String wrongPages = slip == Slip.PAGE ? digitChanged(pages) : pages;
    String title =
        slip == Slip.NO_TITLE
            ? ""
            : work.title().replaceFirst("[.\\s]+$", "")
                + (work.title().strip().endsWith("?") ? " " : ". ");
    Style style = STYLES.get(random.nextInt(STYLES.size()));
    return switch (style) {
      case VANCOUVER ->
          "%s. %s%s. %s;%s:%s."
              .formatted(
                  names(work, style, slip), title, journal, wrongYear, wrongVolume, wrongPages);
      case AMERICAN_CHEMICAL ->
          "%s %s%s, %s, %s, %s."
              .formatted(
                  names(work, style, slip),
                  title,
                  dotted(journal),
                  wrongYear,
                  wrongVolume,
                  wrongPages);
      case AUTHOR_YEAR ->
          "%s (%s). %s%s, %s, %s."
              .formatted(
                  names(work, style, slip), wrongYear, title, journal, wrongVolume, wrongPages);
    };
  }

  private String names(Bibliography work, Style style, Slip slip) {
    List<Author> people =
        work.authors().stream().filter(author -> !author.collective()).limit(6).toList();
    String separator = style == Style.AMERICAN_CHEMICAL ? "; " : ", ";
    return people.stream()
        .map(author -> name(author, style, slip == Slip.INITIALS))
        .collect(Collectors.joining(separator));
  }

  private String name(Author author, Style style, boolean wrong) {
    String brief = author.shortName();
    String initials =
        brief.length() > author.family().length()
            ? brief.substring(author.family().length() + 1)
            : "A";
    String printed =
        wrong
            ? Character.toString('A' + random.nextInt(26))
            : initials.replaceAll("[^\\p{Lu}]", "");
    String known = printed.isEmpty() ? "A" : printed;
    return style == Style.VANCOUVER
        ? author.family() + " " + known
        : author.family()
            + ", "
            + known
                .chars()
                .mapToObj(c -> Character.toString(c) + ".")
                .collect(Collectors.joining(style == Style.AUTHOR_YEAR ? " " : ""));
  }

  private static String journal(Publication place, boolean shortened) {
    @Nullable String brief = place.journalAbbreviation();
    String name = brief == null ? String.valueOf(place.journal()) : brief;
    if (!shortened) {
      return name;
    }
    return java.util.Arrays.stream(name.split(" "))
        .map(word -> word.length() > 5 ? word.substring(0, word.length() - 2) : word)
        .collect(Collectors.joining(" "));
  }

  private static String dotted(String journal) {
    return java.util.Arrays.stream(journal.split(" "))
        .map(word -> word.matches("\\p{Lu}\\p{Ll}{0,5}") ? word + "." : word)
        .collect(Collectors.joining(" "));
  }

  private int slipOf(int most) {
    int by = 1 + random.nextInt(most);
    return random.nextBoolean() ? by : -by;
  }

  private String digitChanged(String pages) {
    int at = random.nextInt(pages.replaceFirst("\\D.*", "").length());
    int digit = pages.charAt(at) - '0';
    int other = 1 + (digit + random.nextInt(8)) % 9;
    return pages.substring(0, at)
        + (other == digit ? 1 + other % 9 : other)
        + pages.substring(at + 1);
  }
}
