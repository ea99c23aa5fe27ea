package org.evidenceexplorer.citations.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.citations.references.Pages;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.Verdict.Mismatch;
import org.jspecify.annotations.Nullable;

/** A citation beside a work that it may mean, field by field. */
final class Comparison {
  /** Fields, in the order in which they are reported. */
  enum Field {
    AUTHORS,
    TITLE,
    JOURNAL,
    YEAR,
    VOLUME,
    ISSUE,
    PAGES,
    PMID,
    PMCID,
    DOI;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a field stands. */
  enum Standing {
    /** Both state it, and it is the same but for its printing. */
    SAME,
    /** Both state it, and it is not the same. */
    OTHER,
    /** The citation prints it, the record lacks it. */
    NOT_RECORDED,
    /** The citation does not print it. */
    NOT_PRINTED
  }

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Citation.Printed printed;
  private final Study study;
  private final Map<Field, Standing> standings = new EnumMap<>(Field.class);
  private final List<Mismatch> mismatches = new ArrayList<>();

  Comparison(Citation citation, Study study) {
    this.printed = citation.printed();
    this.study = study;
    compareWork();
    comparePlace();
    compare(Field.PMID, Scheme.PMID, printed.pmid());
    compare(Field.PMCID, Scheme.PMCID, printed.pmcid());
    compare(Field.DOI, Scheme.DOI, printed.doi());
  }

  Study study() {
    return study;
  }

  Standing standing(Field field) {
    return standings.getOrDefault(field, Standing.NOT_PRINTED);
  }

  boolean same(Field field) {
    return standing(field) == Standing.SAME;
  }

  /** Fields that print something else than the record says. */
  List<Mismatch> mismatches() {
    return List.copyOf(mismatches);
  }

  /** Printed fields that the record lacks. */
  List<String> notCompared() {
    return standings.entrySet().stream()
        .filter(field -> field.getValue() == Standing.NOT_RECORDED)
        .map(field -> field.getKey().key())
        .toList();
  }

  /** How alike the titles are; 0 if the citation prints none. */
  double titleSimilarity() {
    return printed.title() == null ? 0 : Titles.similarity(printed.title(), record().title());
  }

  /** Whether the titles say the same numbers, and both or neither announce a correction. */
  boolean sameSortOfTitle() {
    return printed.title() != null
        && Titles.sameNumbers(printed.title(), record().title())
        && !Titles.onlyOneIsNotice(printed.title(), record().title());
  }

  /** Whether the titles cannot be compared: none is printed, or one is a translation. */
  boolean titlesNotComparable() {
    return printed.title() == null
        || Titles.isTranslated(printed.title()) != Titles.isTranslated(record().title())
        || isForeign(record().language());
  }

  int titleWords() {
    return printed.title() == null ? 0 : Folded.list(printed.title()).size();
  }

  /** Whether the first printed author is an author of the work, perhaps misspelt. */
  boolean firstAuthorAgrees() {
    return !printed.authors().isEmpty()
        && (FamilyNames.among(printed.authors().getFirst(), record().authors())
            || FamilyNames.nearlyAmong(printed.authors().getFirst(), record().authors()));
  }

  /** Whether both state a first author, and not the same. */
  boolean firstAuthorDiffers() {
    return !printed.authors().isEmpty() && !record().authors().isEmpty() && !firstAuthorAgrees();
  }

  /** Whether the first pages are the same. */
  boolean firstPageAgrees() {
    Optional<Pages> mine = pages(printed.pages());
    Optional<Pages> theirs = pages(place().pages());
    return mine.isPresent()
        && theirs.isPresent()
        && mine.get().first().equalsIgnoreCase(theirs.get().first());
  }

  /** Whether at least two of journal, volume and first page agree. */
  boolean placeAgrees() {
    return Stream.of(same(Field.JOURNAL), same(Field.VOLUME), firstPageAgrees())
            .filter(agrees -> agrees)
            .count()
        >= 2;
  }

  /** Years between print and record; empty if one of them states none. */
  Optional<Integer> yearsApart() {
    Integer recorded = place().year();
    return printed.year() == null || recorded == null
        ? Optional.empty()
        : Optional.of(Math.abs(Integer.parseInt(printed.year()) - recorded));
  }

  private Bibliography record() {
    return study.bibliography();
  }

  private Publication place() {
    return record().publication();
  }

  private static boolean isForeign(@Nullable String language) {
    return language != null && !language.toLowerCase(Locale.ROOT).startsWith("en");
  }

  private void compareWork() {
    List<Author> authors = record().authors();
    String names = printed.authors().isEmpty() ? null : String.join(", ", printed.authors());
    String recorded =
        authors.isEmpty()
            ? null
            : authors.stream().map(Author::shortName).collect(Collectors.joining(", "));
    compare(Field.AUTHORS, names, recorded, knownAuthors(authors));
    compare(
        Field.TITLE,
        printed.title(),
        record().title(),
        titlesNotComparable() || Titles.same(String.valueOf(printed.title()), record().title()));
  }

  /** Names beyond a list that is not whole cannot be judged; the first one can. */
  private boolean knownAuthors(List<Author> authors) {
    List<String> judged =
        record().authorsComplete() || printed.authors().isEmpty()
            ? printed.authors()
            : printed.authors().subList(0, 1);
    return judged.stream().allMatch(name -> FamilyNames.among(name, authors));
  }

  private void comparePlace() {
    Publication place = place();
    boolean alone = printed.journal() != null && printed.journal().equals(printed.title());
    String journal = alone ? null : printed.journal();
    boolean sameJournal =
        journal != null
            && Stream.of(place.journal(), place.journalAbbreviation())
                .flatMap(Stream::ofNullable)
                .anyMatch(name -> JournalNames.same(journal, name));
    compare(Field.JOURNAL, journal, place.anyJournalName(), sameJournal);
    String year = place.year() == null ? null : String.valueOf(place.year());
    compare(Field.YEAR, printed.year(), year, String.valueOf(printed.year()).equals(year));
    compare(
        Field.VOLUME,
        printed.volume(),
        place.volume(),
        sameNumber(printed.volume(), place.volume()));
    compare(
        Field.ISSUE, printed.issue(), place.issue(), sameNumber(printed.issue(), place.issue()));
    compare(Field.PAGES, printed.pages(), place.pages(), samePages());
  }

  private boolean samePages() {
    Optional<Pages> mine = pages(printed.pages());
    Optional<Pages> theirs = pages(place().pages());
    if (mine.isEmpty() || theirs.isEmpty() || !firstPageAgrees()) {
      return false;
    }
    boolean one = mine.get().first().equals(mine.get().last());
    boolean other = theirs.get().first().equals(theirs.get().last());
    return one || other || mine.get().last().equalsIgnoreCase(theirs.get().last());
  }

  private static Optional<Pages> pages(@Nullable String text) {
    return text == null ? Optional.empty() : Pages.parse(text);
  }

  /** {@code 4 Pt 1} is {@code 4(1)} printed otherwise: the digits of one are those of the other. */
  private static boolean sameNumber(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return false;
    }
    List<String> mine = numbers(one);
    List<String> theirs = numbers(other);
    boolean inWords = mine.isEmpty() || theirs.isEmpty();
    return inWords
        ? Folded.squeezed(one).equals(Folded.squeezed(other))
        : mine.getFirst().equals(theirs.getFirst());
  }

  private static List<String> numbers(String text) {
    return DIGITS
        .matcher(text)
        .results()
        .map(number -> number.group().replaceFirst("^0+(?=\\d)", ""))
        .toList();
  }

  private void compare(Field field, Scheme scheme, @Nullable String value) {
    List<String> recorded =
        study.aliases().stream()
            .filter(id -> id.scheme() == scheme)
            .map(Identifier::value)
            .toList();
    Optional<Identifier> identifier =
        value == null ? Optional.empty() : Identifier.of(scheme, value);
    compare(
        field,
        value,
        recorded.isEmpty() ? null : recorded.getFirst(),
        identifier.filter(id -> recorded.contains(id.value())).isPresent());
  }

  private void compare(
      Field field, @Nullable String value, @Nullable String recorded, boolean same) {
    if (value == null || value.isBlank()) {
      return;
    }
    if (recorded == null || recorded.isBlank()) {
      standings.put(field, Standing.NOT_RECORDED);
    } else if (same) {
      standings.put(field, Standing.SAME);
    } else {
      standings.put(field, Standing.OTHER);
      mismatches.add(new Mismatch(field.key(), value, recorded));
    }
  }
}
