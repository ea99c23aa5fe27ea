package org.evidenceexplorer.indexer.pubmed;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.citations.references.Pages;
import org.evidenceexplorer.core.model.Citation;
import org.jspecify.annotations.Nullable;

/** A citation's printed fields as PubMed's services want them asked for. */
final class CitationQueries {
  private static final int MOST_WORDS = 7;
  private static final int LEAST_WORDS = 3;
  private static final int SHORTEST_WORD = 4;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");

  /** Of PubMed's stop words those of four letters and more: it would leave them out. */
  private static final Set<String> STOP_WORDS =
      Set.of(
          ("about again almost also although always among another because been before being between"
                  + " both could does done during each either enough especially found from further"
                  + " have having here however into itself just made mainly make might most mostly"
                  + " must nearly neither obtained often overall perhaps quite rather really"
                  + " regarding seem seen several should show showed shown shows significantly since"
                  + " some such than that their theirs them then there therefore these they this"
                  + " those through thus upon used using various very were what when which while"
                  + " with within without would")
              .split(" ", -1));

  private final Citation.Printed printed;

  CitationQueries(Citation citation) {
    this.printed = citation.printed();
  }

  /** A row for {@code ecitmatch}; empty without a journal, a year, and a volume or page. */
  Optional<String> row(String key) {
    Optional<String> journal = journal();
    Optional<String> year = year();
    String volume = volume().orElse("");
    String page = firstPage().orElse("");
    if (journal.isEmpty() || year.isEmpty() || (volume + page).isEmpty()) {
      return Optional.empty();
    }
    String author = printed.authors().isEmpty() ? "" : plain(printed.authors().getFirst());
    return Optional.of(
        String.join("|", journal.get(), year.get(), volume, page, author, key) + "|");
  }

  /** By the longest words of the title, in the year or beside it, then in any year. */
  Stream<String> byTitle() {
    Optional<String> words = titleWords();
    Optional<String> inYears =
        year()
            .map(Integer::valueOf)
            .flatMap(
                year -> words.map(all -> "%s AND %d:%d[dp]".formatted(all, year - 1, year + 1)));
    return Stream.of(inYears, words).flatMap(Optional::stream);
  }

  private Optional<String> titleWords() {
    if (printed.title() == null) {
      return Optional.empty();
    }
    List<String> words =
        BETWEEN_WORDS
            .splitAsStream(printed.title().toLowerCase(Locale.ROOT))
            .filter(word -> word.length() >= SHORTEST_WORD && !STOP_WORDS.contains(word))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .limit(MOST_WORDS)
            .toList();
    return words.size() < LEAST_WORDS
        ? Optional.empty()
        : Optional.of(
            words.stream().map(word -> word + "[ti]").collect(Collectors.joining(" AND ")));
  }

  /** By volume and first page, in the journal or of the first author. */
  Stream<String> byPlace() {
    Optional<String> place =
        volume()
            .flatMap(
                volume -> firstPage().map(page -> "%s[vi] AND %s[pg]".formatted(volume, page)));
    return place.stream()
        .flatMap(where ->
            Stream.concat(
                journal().map(journal -> "\"%s\"[ta] AND %s".formatted(journal, where)).stream(),
                family().map(family -> "\"%s\"[1au] AND %s".formatted(family, where)).stream()));
  }

  private Optional<String> journal() {
    return of(printed.journal());
  }

  private Optional<String> year() {
    return Optional.ofNullable(printed.year()).filter(year -> YEAR.matcher(year).matches());
  }

  private Optional<String> volume() {
    return of(printed.volume()).filter(volume -> !volume.contains(" "));
  }

  private Optional<String> firstPage() {
    return Optional.ofNullable(printed.pages()).flatMap(Pages::parse).map(Pages::first);
  }

  /** The first author as printed, initials without full stops: PubMed's own form. */
  private Optional<String> family() {
    return printed.authors().stream().findFirst().flatMap(CitationQueries::of);
  }

  private static Optional<String> of(@Nullable String text) {
    return Optional.ofNullable(text).map(CitationQueries::plain).filter(plain -> !plain.isEmpty());
  }

  /** Without what would be read as part of a query or a row. */
  private static String plain(String text) {
    return Arrays.stream(text.replaceAll("[.,]", " ").split("[^\\p{L}\\p{M}\\p{N}&'-]+", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
