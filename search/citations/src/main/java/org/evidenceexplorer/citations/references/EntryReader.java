package org.evidenceexplorer.citations.references;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.Citation.Kind;
import org.evidenceexplorer.core.model.Citation.Printed;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields that an entry prints; each may fail alone. The journal of a citation is what the
 * work stands in: a journal, a book or a series; a book or report that stands alone is its own.
 */
final class EntryReader {
  private static final Pattern YEAR_AFTER_AUTHORS =
      Pattern.compile(
          "\\s*[,.]?\\s*\\(?" + Locator.YEAR + "(?:,\\s*\\w+(?:\\s\\d+)?)?(?:\\)[.:,]?|[.:])\\s*");
  private static final Pattern IN_BOOK =
      Pattern.compile("(?:^|[.,?!]\\s+)(?:[Ii]n|[Nn]i)\\s*:\\s+(?<book>.*)", Pattern.DOTALL);
  private static final Pattern IN_EDITORS =
      Pattern.compile("[.,?!]\\s+In\\s+(?<book>[^.]{3,120}\\(?\\b[Ee]ds?\\b.*)", Pattern.DOTALL);
  private static final Pattern EDITORS =
      Pattern.compile("^.{0,200}?(?:\\(?\\b[Ee]ds?\\.?\\)?|[Ee]ditors?)[.,;:)]*\\s+");
  private static final Pattern GLUED_IN =
      Pattern.compile("(?<=\\p{Ll})\\s[Ii]n(?=\\p{Lu}\\p{Ll}+\\.)");
  private static final Pattern ISSUE_THEN_VOLUME =
      Pattern.compile(
          "\\.\\s*(?:(?<issue>\\d{1,3})\\.\\s*)?[Vv]ol\\.?\\s*(?<volume>\\d{1,4})\\.?\\s*$");
  private static final Pattern PUBLISHER =
      Pattern.compile(
          "\\b(?:Press|Publish(?:ers?|ing)|Verlag|Books|& Sons)\\b|\\bISBN\\b|\\b(?:2nd|3rd|\\dth)(?: ed\\b|\\.\\s)|\\bedn?\\.");
  private static final Pattern PRINT_STATUS =
      Pattern.compile(
          "(?i)[\\[(]?\\b(?:published online|epub(?: ahead of print)?|in press|\\[internet\\]).*$");
  private static final Pattern GLUED_SENTENCE =
      Pattern.compile("(?<=\\p{Ll}{2}\\.)(?=\\p{Lu}\\p{L}+)");

  private final String label;
  private final String text;
  private final PrintedIds ids;
  private final String core;
  private final AuthorNames authors;

  EntryReader(Entry entry) {
    this.label = entry.label();
    this.text = entry.text();
    this.ids = PrintedIds.of(text);
    this.core = GLUED_SENTENCE.matcher(ids.rest()).replaceAll(" ");
    this.authors = AuthorNames.of(core);
  }

  /** The entry with its fields. */
  Citation citation() {
    String rest = core.substring(authors.end());
    Matcher year = YEAR_AFTER_AUTHORS.matcher(rest);
    boolean yearFirst = !authors.names().isEmpty() && year.lookingAt();
    String words = yearFirst ? rest.substring(year.end()) : rest;
    Work work = work(words, yearFirst);
    String printedYear = work.year == null && yearFirst ? year.group("year") : work.year;
    return new Citation(
        label,
        text,
        work.kind,
        new Printed(
            authors.names(),
            work.title,
            work.source,
            printedYear,
            work.volume,
            work.issue,
            work.pages == null ? null : Pages.parse(work.pages).map(Pages::toString).orElse(null),
            ids.pmid(),
            ids.pmcid(),
            ids.doi()),
        LinkMarks.of(text));
  }

  /** What an entry says besides its authors. */
  private record Work(
      Kind kind,
      @Nullable String title,
      @Nullable String source,
      @Nullable String year,
      @Nullable String volume,
      @Nullable String issue,
      @Nullable String pages) {}

  private Work work(String words, boolean yearFirst) {
    Optional<Imprint> imprint = Imprint.find(words);
    Optional<Locator> locator = Locator.find(words);
    boolean placed =
        locator
            .filter(place -> place.volume() != null && (place.year() != null || yearFirst))
            .isPresent();
    Matcher book = IN_BOOK.matcher(words);
    Matcher editors = IN_EDITORS.matcher(words);
    if (book.find()) {
      return chapter(words.substring(0, book.start() + 1), book.group("book"), imprint, locator);
    }
    if (editors.find() && !placed) {
      return chapter(
          words.substring(0, editors.start() + 1), editors.group("book"), imprint, locator);
    }
    boolean dated = locator.filter(place -> place.year() != null).isPresent();
    if (imprint.isPresent() && !placed && (imprint.get().year() != null || !dated)) {
      return printedByPublisher(words, imprint.get());
    }
    return locator
        .map(place -> inJournal(words, place, yearFirst))
        .orElseGet(() -> elsewhere(words, yearFirst));
  }

  private Work chapter(
      String title, String book, Optional<Imprint> imprint, Optional<Locator> locator) {
    String named = EDITORS.matcher(book).replaceFirst("");
    String source =
        Imprint.find(". " + named)
            .map(found -> (". " + named).substring(1, found.start()))
            .orElse(named);
    Locator place = locator.orElse(null);
    String pages = imprint.map(Imprint::pages).orElse(null);
    return new Work(
        Kind.CHAPTER,
        tidy(title),
        tidy(source.replaceFirst("[.;,]\\s.*", "")),
        imprint.map(Imprint::year).orElse(place == null ? null : place.year()),
        null,
        null,
        pages == null && place != null ? place.pages() : pages);
  }

  private Work printedByPublisher(String words, Imprint imprint) {
    String before = GLUED_IN.matcher(words.substring(0, imprint.start())).replaceFirst(". ");
    Matcher volume = ISSUE_THEN_VOLUME.matcher(before);
    boolean numbered = volume.find();
    String named = numbered ? before.substring(0, volume.start()) : before;
    TitleAndSource parts = TitleAndSource.of(named.strip().replaceFirst("[.;,]$", ""), false, true);
    boolean whole = parts.source() == null || (imprint.pages() == null && !numbered);
    Kind kind = whole ? Kind.BOOK : imprint.dated() ? Kind.MAGAZINE : Kind.CHAPTER;
    return new Work(
        kind,
        whole ? tidy(named) : parts.title(),
        whole ? tidy(named) : parts.source(),
        imprint.year(),
        numbered ? volume.group("volume") : null,
        numbered ? volume.group("issue") : null,
        imprint.pages());
  }

  private Work inJournal(String words, Locator place, boolean yearFirst) {
    String before = PRINT_STATUS.matcher(words.substring(0, place.start())).replaceFirst("");
    before = before.strip().replaceFirst("[\\s.,;:(]+$", "");
    boolean titled =
        words.substring(place.start(), place.end()).contains(";") || place.volume() == null;
    TitleAndSource parts = TitleAndSource.of(before, yearFirst || place.pages() != null, titled);
    boolean publisher = PUBLISHER.matcher(words).find() || Imprint.find(words).isPresent();
    boolean book = place.volume() == null && publisher;
    Kind kind = kind(parts, place, book);
    boolean alone = kind != Kind.ARTICLE && kind != Kind.WEB && parts.source() == null;
    return new Work(
        kind,
        parts.title(),
        alone ? parts.title() : parts.source(),
        place.year(),
        place.volume(),
        place.issue(),
        place.pages());
  }

  private Kind kind(TitleAndSource parts, Locator place, boolean book) {
    if (book) {
      return parts.source() != null && place.pages() != null ? Kind.CHAPTER : Kind.BOOK;
    }
    if (place.volume() != null || (parts.source() != null && !ids.web())) {
      return Kind.ARTICLE;
    }
    return ids.web() ? Kind.WEB : Kind.OTHER;
  }

  private Work elsewhere(String words, boolean yearFirst) {
    boolean book = PUBLISHER.matcher(words).find();
    Kind kind = ids.web() ? Kind.WEB : book ? Kind.BOOK : Kind.OTHER;
    TitleAndSource parts =
        TitleAndSource.of(words.strip().replaceFirst("[.;,]$", ""), yearFirst, true);
    String source = parts.source() == null && kind != Kind.WEB ? parts.title() : parts.source();
    return new Work(kind, parts.title(), source, null, null, null, null);
  }

  private static @Nullable String tidy(String words) {
    String tidy = words.strip().replaceFirst("[\\s.,;:]+$", "").replaceFirst("^[\\s.,;:]+", "");
    return tidy.isEmpty() ? null : tidy;
  }
}
