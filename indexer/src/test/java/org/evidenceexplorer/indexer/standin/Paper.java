package org.evidenceexplorer.indexer.standin;

import java.time.LocalDate;
import java.util.List;

/**
 * A paper that services know.
 *
 * @param authors as {@code Family Given}
 * @param place where it appeared
 * @param doi blank if it has none
 * @param entered the day on which it entered PubMed
 * @param changed the day on which its record was last changed
 * @param references PMIDs of what it cites, as far as services know them
 */
public record Paper(
    int pmid,
    String title,
    List<String> authors,
    Place place,
    String doi,
    String language,
    LocalDate entered,
    LocalDate changed,
    List<Integer> references) {

  /** Journal, year, volume and pages. */
  public record Place(String journal, int year, String volume, String pages) {}

  /** A paper with facts made from its number and title. */
  public static Paper of(int pmid, String title) {
    return new Paper(
        pmid,
        title,
        List.of("Adams Ann", "Brown Bob"),
        new Place(
            "J Test", 2001, String.valueOf(pmid % 90 + 1), pmid % 900 + "-" + (pmid % 900 + 8)),
        "10.5555/t." + pmid,
        "eng",
        LocalDate.of(2001, 1, 1).plusDays(pmid % 365),
        LocalDate.of(2002, 1, 1),
        List.of());
  }

  /** The same, entered then. */
  public Paper entered(LocalDate day) {
    return new Paper(pmid, title, authors, place, doi, language, day, changed, references);
  }

  /** The same with another title, changed then. */
  public Paper changed(String newTitle, LocalDate day) {
    return new Paper(pmid, newTitle, authors, place, doi, language, entered, day, references);
  }

  /** The same, by these authors, there. */
  public Paper by(List<String> others, Place there) {
    return new Paper(pmid, title, others, there, doi, language, entered, changed, references);
  }

  /** The same in another language. */
  public Paper in(String other) {
    return new Paper(pmid, title, authors, place, doi, other, entered, changed, references);
  }

  /** The same, citing these. */
  public Paper citing(Integer... cited) {
    return new Paper(pmid, title, authors, place, doi, language, entered, changed, List.of(cited));
  }

  String firstPage() {
    return place.pages().replaceFirst("-.*", "");
  }

  String firstFamily() {
    return authors.isEmpty() ? "" : authors.getFirst().replaceFirst(" .*", "");
  }
}
