package org.evidenceexplorer.indexer.europepmc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Citation.Printed;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * The questions that a citation is looked up with. Titles are asked for by their longest words:
 * phrases fail on Greek letters, hyphens and subtitles.
 */
final class CitationQueries {
  private static final int WORDS = 7;
  private static final int FEWEST_WORDS = 2;
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}-])[a-zA-Z]{4,}(?![\\p{L}\\p{N}-])");
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20|21)\\d\\d");
  private static final Pattern PAGE = Pattern.compile("[A-Za-z]{0,4}\\d{1,9}");
  private static final Pattern VOLUME = Pattern.compile("[A-Za-z]{0,4}\\d{1,6}");

  private CitationQueries() {}

  /** In the order in which they are asked; empty if the citation prints too little. */
  static List<String> of(Printed printed) {
    List<String> queries = new ArrayList<>();
    byIdentifier(printed).ifPresent(queries::add);
    byTitle(printed).ifPresent(queries::add);
    byPlace(printed).ifPresent(queries::add);
    return queries;
  }

  private static Optional<String> byIdentifier(Printed printed) {
    List<String> each =
        Stream.of(
                identifier(Scheme.PMID, printed.pmid()).map("(EXT_ID:%s AND SRC:MED)"::formatted),
                identifier(Scheme.PMCID, printed.pmcid()).map("PMCID:%s"::formatted),
                identifier(Scheme.DOI, printed.doi()).map(doi -> "DOI:" + quoted(doi)))
            .flatMap(Optional::stream)
            .toList();
    return each.isEmpty() ? Optional.empty() : Optional.of(String.join(" OR ", each));
  }

  private static Optional<String> identifier(Scheme scheme, @Nullable String printed) {
    return printed == null
        ? Optional.empty()
        : Identifier.of(scheme, printed).map(Identifier::value);
  }

  private static Optional<String> byTitle(Printed printed) {
    String title = printed.title() == null ? "" : printed.title();
    List<String> words =
        WORD.matcher(title)
            .results()
            .map(found -> found.group())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .limit(WORDS)
            .toList();
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    String all =
        words.stream().map(word -> "TITLE:" + quoted(word)).collect(Collectors.joining(" AND "));
    return Optional.of(all + years(printed));
  }

  /** A year in print is often one off. */
  private static String years(Printed printed) {
    Matcher year = YEAR.matcher(printed.year() == null ? "" : printed.year());
    if (!year.find()) {
      return "";
    }
    int found = Integer.parseInt(year.group());
    return " AND PUB_YEAR:[%d TO %d]".formatted(found - 1, found + 1);
  }

  /** Volume, first page and years, which a wrong or a translated title leaves right. */
  private static Optional<String> byPlace(Printed printed) {
    Matcher volume = VOLUME.matcher(printed.volume() == null ? "" : printed.volume());
    Matcher page = PAGE.matcher(printed.pages() == null ? "" : printed.pages());
    String years = years(printed);
    if (!volume.lookingAt()
        || !page.lookingAt()
        || years.isEmpty()
        || printed.authors().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "VOLUME:%s AND PAGE_INFO:%s* AND AUTH:%s%s"
            .formatted(
                volume.group(), page.group(), quoted(family(printed.authors().getFirst())), years));
  }

  /** {@code Okafor N} and {@code Okafor, Ngozi} without what follows the family name. */
  private static String family(String author) {
    return author.replaceFirst("(,.*| +[\\p{Lu}. -]{1,6})$", "").strip();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
