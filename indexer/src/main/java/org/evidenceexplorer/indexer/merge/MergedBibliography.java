package org.evidenceexplorer.indexer.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.jspecify.annotations.Nullable;

/** The bibliography of a work: that of the fullest record, its gaps filled from the others. */
final class MergedBibliography {
  private final List<Bibliography> fullestFirst;

  private MergedBibliography(List<Bibliography> fullestFirst) {
    this.fullestFirst = fullestFirst;
  }

  /** The bibliography of records, which come by name. */
  static Bibliography of(List<Record> records) {
    List<Bibliography> fullestFirst =
        records.stream()
            .map(Record::bibliography)
            .sorted(Comparator.comparingLong(MergedBibliography::facts).reversed())
            .toList();
    return new MergedBibliography(fullestFirst).merged();
  }

  private static long facts(Bibliography bibliography) {
    Publication publication = bibliography.publication();
    long stated =
        Stream.of(
                publication.journal(),
                publication.journalAbbreviation(),
                publication.date(),
                publication.volume(),
                publication.issue(),
                publication.pages(),
                bibliography.language())
            .filter(Objects::nonNull)
            .count();
    return stated
        + (bibliography.authors().isEmpty() ? 0 : 1)
        + (bibliography.authorsComplete() ? 1 : 0);
  }

  private Bibliography merged() {
    Bibliography authors = fullestAuthors();
    return new Bibliography(
        fullestFirst.getFirst().title(),
        authors.authors(),
        authors.authorsComplete(),
        publication(),
        first(Bibliography::language),
        fullestFirst.stream()
            .flatMap(bibliography -> bibliography.publicationTypes().stream())
            .distinct()
            .sorted()
            .toList());
  }

  /** The one whose list of authors is known to be whole, or the longest, or the best written. */
  private Bibliography fullestAuthors() {
    Comparator<Bibliography> whole = Comparator.comparing(Bibliography::authorsComplete);
    Comparator<Bibliography> fullest =
        whole
            .thenComparingInt(bibliography -> bibliography.authors().size())
            .thenComparingInt(bibliography -> lettersOfGivenNames(bibliography.authors()));
    return fullestFirst.stream().sorted(fullest.reversed()).findFirst().orElseThrow();
  }

  private static int lettersOfGivenNames(List<Author> authors) {
    return authors.stream()
        .map(Author::given)
        .filter(Objects::nonNull)
        .mapToInt(String::length)
        .sum();
  }

  private Publication publication() {
    return new Publication(
        first(bibliography -> bibliography.publication().journal()),
        first(bibliography -> bibliography.publication().journalAbbreviation()),
        first(bibliography -> bibliography.publication().date()),
        first(bibliography -> bibliography.publication().volume()),
        first(bibliography -> bibliography.publication().issue()),
        first(bibliography -> bibliography.publication().pages()));
  }

  private <T> @Nullable T first(Function<Bibliography, @Nullable T> fact) {
    for (Bibliography bibliography : fullestFirst) {
      T value = fact.apply(bibliography);
      if (value != null) {
        return value;
      }
    }
    return null;
  }
}
