package org.evidenceexplorer.citations.check;

import org.evidenceexplorer.citations.check.Comparison.Field;
import org.evidenceexplorer.citations.check.Comparison.Standing;

/**
 * Whether a work is certainly the one that a citation means.
 *
 * <p>It is, if one of these holds:
 *
 * <ul>
 *   <li><em>Work</em>: titles at least {@value Titles#SIMILAR} alike (folded, with the same
 *       numbers, not a correction against its original), the first author agrees, and the years are
 *       at most one apart.
 *   <li><em>Place</em>: volume, first page, journal and first author agree, the years are at most
 *       one apart or one lacks it, and the titles cannot be compared (none printed, or one is a
 *       translation).
 *   <li><em>Both</em>: the titles are alike, and of year, first author, journal, volume and first
 *       page at least four agree; so one slip in printing is found out.
 *   <li><em>Lacking facts</em>: the titles are nearly equal and of five words or more, author or
 *       year is lacking on one side, nothing that both state differs, and at least two of year,
 *       first author, journal, volume and first page agree.
 *   <li><em>Identifier</em>: an identifier that is printed is the work's, and titles are alike, or
 *       (titles not comparable) the first author agrees and the years are at most one apart.
 * </ul>
 */
enum Judgement {
  /** It is. */
  ACCEPTED,
  /** It may be: something certain speaks for it, and something against it. */
  POSSIBLE,
  /** It is not. */
  REJECTED;

  private static final double NEARLY_EQUAL = 0.95;
  private static final double ALIKE_WITH_IDENTIFIER = 0.75;
  private static final int LONG_TITLE = 5;

  static Judgement of(Comparison comparison) {
    boolean identified = isIdentified(comparison);
    if (byWork(comparison)
        || byPlace(comparison)
        || byBoth(comparison)
        || byLittle(comparison)
        || (identified && byIdentifier(comparison))) {
      return ACCEPTED;
    }
    boolean samePlace =
        comparison.firstPageAgrees()
            && comparison.same(Field.VOLUME)
            && comparison.same(Field.JOURNAL);
    return identified || alike(comparison) || samePlace ? POSSIBLE : REJECTED;
  }

  private static boolean alike(Comparison comparison) {
    return comparison.titleSimilarity() >= Titles.SIMILAR && comparison.sameSortOfTitle();
  }

  private static boolean yearClose(Comparison comparison) {
    return comparison.yearsApart().filter(years -> years <= 1).isPresent();
  }

  private static boolean yearFar(Comparison comparison) {
    return comparison.yearsApart().filter(years -> years > 1).isPresent();
  }

  private static boolean byWork(Comparison comparison) {
    return alike(comparison) && comparison.firstAuthorAgrees() && yearClose(comparison);
  }

  private static boolean byPlace(Comparison comparison) {
    return comparison.titlesNotComparable()
        && comparison.same(Field.VOLUME)
        && comparison.firstPageAgrees()
        && comparison.same(Field.JOURNAL)
        && comparison.firstAuthorAgrees()
        && !yearFar(comparison);
  }

  private static boolean byBoth(Comparison comparison) {
    return alike(comparison) && agreeing(comparison) >= 4;
  }

  private static boolean byLittle(Comparison comparison) {
    boolean lacking =
        comparison.yearsApart().isEmpty()
            || (!comparison.firstAuthorAgrees() && !comparison.firstAuthorDiffers());
    boolean nothingDiffers =
        !yearFar(comparison)
            && !comparison.firstAuthorDiffers()
            && comparison.standing(Field.JOURNAL) != Standing.OTHER
            && comparison.standing(Field.VOLUME) != Standing.OTHER
            && comparison.standing(Field.PAGES) != Standing.OTHER;
    return alike(comparison)
        && comparison.titleSimilarity() >= NEARLY_EQUAL
        && comparison.titleWords() >= LONG_TITLE
        && lacking
        && nothingDiffers
        && agreeing(comparison) >= 2;
  }

  private static boolean byIdentifier(Comparison comparison) {
    boolean titles =
        comparison.titleSimilarity() >= ALIKE_WITH_IDENTIFIER && comparison.sameSortOfTitle();
    return titles
        || (comparison.titlesNotComparable()
            && comparison.firstAuthorAgrees()
            && yearClose(comparison));
  }

  private static boolean isIdentified(Comparison comparison) {
    return comparison.same(Field.PMID)
        || comparison.same(Field.PMCID)
        || comparison.same(Field.DOI);
  }

  private static int agreeing(Comparison comparison) {
    return (yearClose(comparison) ? 1 : 0)
        + (comparison.firstAuthorAgrees() ? 1 : 0)
        + (comparison.same(Field.JOURNAL) ? 1 : 0)
        + (comparison.same(Field.VOLUME) ? 1 : 0)
        + (comparison.firstPageAgrees() ? 1 : 0);
  }
}
