package org.evidenceexplorer.citations.references;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.Citation.Kind;
import org.evidenceexplorer.core.model.Citation.Printed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryReaderTest {
  private static Citation read(String entry) {
    return new EntryReader(new Entry("1", entry.lines().toList())).citation();
  }

  private static void assertArticle(
      String entry,
      String firstAuthor,
      @Nullable String title,
      String journal,
      String year,
      String volume,
      String pages) {
    Citation citation = read(entry);
    Printed printed = citation.printed();
    assertEquals(firstAuthor, printed.authors().getFirst(), entry);
    assertEquals(title, printed.title(), entry);
    assertEquals(journal, printed.journal(), entry);
    assertEquals(year, printed.year(), entry);
    assertEquals(volume, printed.volume(), entry);
    assertEquals(pages, printed.pages(), entry);
    assertEquals(Kind.ARTICLE, citation.kind(), entry);
  }

  @Test
  void readsVancouver() {
    assertArticle(
        "Alder BC, van der Birch D, et al. How knees bend: a trial. Clin Knee Med. 2009;34(8):874–9. doi: 10.5555/ABC.1. [PubMed]",
        "Alder BC",
        "How knees bend: a trial",
        "Clin Knee Med",
        "2009",
        "34",
        "874-879");
  }

  @Test
  void readsVancouverWithMonthsSpacesAndSupplements() {
    assertArticle(
        "Alder BC. Do knees bend? Knee J (Berl). 2009 Feb 3; 34(Suppl 2):S77–S81. PMID: 123456",
        "Alder BC",
        "Do knees bend?",
        "Knee J (Berl)",
        "2009",
        "34",
        "S77-S81");
    assertEquals(
        "123456",
        read("Alder BC. Do knees bend? Knee J. 2009;34:1. PMID: 123456").printed().pmid());
  }

  @Test
  void readsDottedAbbreviationsOfJournals() {
    assertArticle(
        "Alder, B.C.; O'Birch, D. Knees of the rat. Proc. Natl. Acad. Knee Sci. USA, 1985a, 82, 4245-4249.",
        "Alder, B.C.",
        "Knees of the rat",
        "Proc. Natl. Acad. Knee Sci. USA",
        "1985",
        "82",
        "4245-4249");
    assertArticle(
        "Alder, B.C. Knees of Danio. Nature, 2005, 82, 45-9.",
        "Alder, B.C.",
        "Knees of Danio",
        "Nature",
        "2005",
        "82",
        "45-49");
  }

  @Test
  void readsYearAfterAuthors() {
    assertArticle(
        "Alder, B., Birch, C., and Cedar, D. (1999) J. Biol. Chem. 274, 1234–1240",
        "Alder, B.",
        null,
        "J. Biol. Chem",
        "1999",
        "274",
        "1234-1240");
    assertArticle(
        "Alder B, Birch C (2006) Is the knee a hinge? PLoS Knee 1: e43.",
        "Alder B",
        "Is the knee a hinge?",
        "PLoS Knee",
        "2006",
        "1",
        "e43");
    assertArticle(
        "Alder, B. C., & Birch, D. (2010). How knees bend. Journal of Knees, 12(3), 45–67.",
        "Alder, B. C.",
        "How knees bend",
        "Journal of Knees",
        "2010",
        "12",
        "45-67");
  }

  @Test
  void readsYearAtTheEnd() {
    assertArticle(
        "Alder, B. & Birch, C. How knees bend. J. Knee Res. 12, 45–67 (2010).",
        "Alder, B.",
        "How knees bend",
        "J. Knee Res",
        "2010",
        "12",
        "45-67");
    assertArticle(
        "B. Alder and C. Birch, “How knees bend,” J. Knee Res., vol. 12, no. 3, pp. 45–67, May 2010.",
        "B. Alder",
        "How knees bend",
        "J. Knee Res",
        "2010",
        "12",
        "45-67");
  }

  @Test
  void tellsChaptersBooksMagazinesAndPagesOfTheWeb() {
    Citation chapter =
        read(
            "Alder AF, Birch B. Knee healing. The Biology of the Knee. Cedar: New York; 2001. pp. 281–99. [Google Scholar]");
    assertEquals(Kind.CHAPTER, chapter.kind());
    assertEquals("The Biology of the Knee", chapter.printed().journal());
    assertEquals("281-299", chapter.printed().pages());
    assertEquals(
        Kind.CHAPTER,
        read("Alder B. Knees. In: Birch C, editor. Joints. Berlin: Springer; 2012. pp. 79–85.")
            .kind());
    assertEquals(
        Kind.BOOK,
        read("Alder B. A Knee Primer. 2nd ed. Cambridge, MA: The Knee Press; 2008.").kind());
    Citation magazine =
        read(
            "Alder I, Birch G. Knees and their uses InJoint. 7. Vol. 4. London: Cedar Healthcare; 2014. Sep 15, pp. 44–49.");
    assertEquals(Kind.MAGAZINE, magazine.kind());
    assertEquals("Knees and their uses", magazine.printed().title());
    assertEquals("4", magazine.printed().volume());
    assertEquals("2014", magazine.printed().year());
    assertEquals(
        Kind.WEB, read("Knees for all. https://knees.example.org. Accessed 3 May 2015.").kind());
  }

  @Test
  void readsIdentifiersAndTakesThemOffTheFields() {
    Printed printed =
        read("Alder B. One. Knee J. 1999;3:1-2. https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2 PMCID: PMC12345")
            .printed();
    assertEquals(
        "10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2", printed.doi());
    assertEquals("PMC12345", printed.pmcid());
    assertEquals("1-2", printed.pages());
  }

  @Test
  void mendsADoiTornOverALine() {
    assertEquals(
        "10.1288/00005537-199310000-00012",
        read("Alder B. One. Knee J. 1993;103:1-2. https://doi.org/10.1288/00005537-199310000-\n00012 PMID: 8412452")
            .printed()
            .doi());
  }

  @Test
  void aGroupMayBeTheAuthor() {
    assertEquals(
        List.of("National Knee Network"),
        read("National Knee Network. How knees bend. Knee J. 2009;3:1-2.").printed().authors());
    assertEquals(
        List.of(),
        read("There's a knee for that: an overview. Knee J. 2009;3:1-2.").printed().authors());
  }

  @Test
  void theInitialOfAJournalIsNoAuthors() {
    assertArticle(
        "Alder, B. N. Engl. J. Knees 2000, 342, 661.",
        "Alder, B.",
        null,
        "N. Engl. J. Knees",
        "2000",
        "342",
        "661");
    assertArticle(
        "Alder, B.; Linde, W. Am. J. Knees, 2000, 182, 955-61.",
        "Alder, B.",
        null,
        "Am. J. Knees",
        "2000",
        "182",
        "955-961");
  }

  @Test
  void namesOfFamiliesMayHaveSeveralWords() {
    assertEquals(
        List.of("Hiddema-van de Wal A", "Olmos de Koo LC", "de Souza EM", "van der Linde KC"),
        read("Hiddema-van de Wal A, Olmos de Koo LC, de Souza EM, van der Linde KC. Knees. Knee J. 2000;3:1.")
            .printed()
            .authors());
  }

  @Test
  void aWorkThatStandsAloneIsItsOwnSource() {
    Citation book =
        read("Alder B, Birch C. Kneeology. 1995. New York, New York: C. Cedar and Company.");
    assertEquals(Kind.BOOK, book.kind());
    assertEquals("Kneeology", book.printed().title());
    assertEquals("Kneeology", book.printed().journal());
    Citation chapter =
        read("Alder B. Bending. Knee II. 1983:21–51. Cold Spring, New York: Cold Spring Press.");
    assertEquals("Knee II", chapter.printed().journal());
    assertEquals("21-51", chapter.printed().pages());
  }

  @Test
  void readsAnythingWithoutFailing() {
    long seed = Long.getLong("seed", 20260103L);
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "Alder B",
            ", ",
            ". ",
            "(",
            ")",
            "2004",
            ";",
            ":",
            "12",
            "–",
            "In: ",
            "doi: 10.1/",
            "“",
            "[PubMed]",
            "J. ",
            "\n",
            "Press",
            "https://a.b",
            "et al",
            "?",
            " ",
            "É");
    for (int i = 0; i < 3000; i++) {
      StringBuilder entry = new StringBuilder();
      for (int length = random.nextInt(15); length > 0; length--) {
        entry.append(pieces.get(random.nextInt(pieces.size())));
      }
      Citation citation = read(entry.toString());
      assertEquals("1", citation.label());
    }
  }

  @Test
  void whatIsNotPrintedIsNull() {
    Printed printed = read("Knees.").printed();
    assertEquals(null, printed.year());
    assertEquals(null, printed.pages());
    assertEquals(null, printed.pmid());
  }
}
