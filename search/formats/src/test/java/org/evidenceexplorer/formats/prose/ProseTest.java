package org.evidenceexplorer.formats.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Random;
import org.evidenceexplorer.core.model.Notice;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Summary.Section;
import org.junit.jupiter.api.Test;

final class ProseTest {
  @Test
  void makesMarkupPlainButKeepsComparisons() {
    assertEquals("p < 0.05 and b > c", Prose.clean(" p < 0.05\n\tand b > c "));
    assertEquals("1.73 m² x", Prose.clean("1.73 m<sup>2</sup> <i class=\"a\">x</i>"));
    assertEquals("a <b and c> d", Prose.clean("a <b and c> d"));
    assertEquals("p < 0.05", Prose.clean("p &amp;lt; 0.05"));
    assertEquals("AT&T; R&D", Prose.clean("AT&T; R&D"));
  }

  @Test
  void cleaningTwiceIsCleaningOnce() {
    long seed = Long.getLong("formats.seed", System.nanoTime());
    System.out.println("formats.seed=" + seed);
    Random random = new Random(seed);
    String signs = "<>&;/supibamltgx# \n\u00A0\u2009\u0085\uD83D\uDE00\u2063=\"'23";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(30); length > 0; length--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      String once = Prose.clean(text.toString());
      assertEquals(once, Prose.clean(once), "seed " + seed);
    }
  }

  @Test
  void neverLetsAnExponentReadAsADigit() {
    assertEquals("⁻³", Scripts.superscript("-3"));
    assertEquals("^(a,b)", Scripts.superscript("a,b"));
    assertEquals("_(2max)", Scripts.subscript("2max"));
    assertEquals("®", Scripts.superscript("®"));
    assertEquals("rd", Scripts.superscript("rd"));
  }

  @Test
  void readsDatesAsPrinted() {
    assertEquals(new PartialDate(1998, 12, 0), Dates.read("1998 Dec-1999 Jan"));
    assertEquals(PartialDate.of(2000), Dates.read("2000 Spring"));
    assertEquals(PartialDate.of(1976), Dates.read("1976-1977"));
    assertEquals(new PartialDate(2018, 7, 24), Dates.read("2018 Jul 24"));
    assertEquals(new PartialDate(2018, 7, 25), Dates.read("2018/07/25 06:00"));
    assertEquals(new PartialDate(2018, 7, 25), Dates.read("2018-07-25"));
    assertEquals(new PartialDate(2019, 5, 15), Dates.read("15 May 2019"));
    assertEquals(new PartialDate(2019, 5, 15), Dates.read("May 15, 2019"));
    assertEquals(new PartialDate(2010, 1, 0), Dates.read("Lancet. 2010 Jan;375(9713):445"));
    assertEquals(PartialDate.of(2010), Dates.read("Lancet. 2010;375(9713):445"));
    assertNull(Dates.read("20222"));
    assertEquals(PartialDate.of(2019), Dates.of("2019", "13", "40"));
  }

  @Test
  void writesPageRangesOutUnlessThatMakesNoSense() {
    assertEquals("1421-1429", Pages.whole("1421-9"));
    assertEquals("S10-S15", Pages.whole("S10-5"));
    assertEquals("51-63", Pages.whole("51–63"));
    assertEquals("179-191, 195", Pages.whole("179-91, 195"));
    assertEquals("e0144795", Pages.whole("e0144795"));
    assertEquals("1429-1", Pages.whole("1429-1"));
  }

  @Test
  void cutsASummaryAtLabelsInCapitalsOnly() {
    assertEquals(
        List.of(new Section("AIM", "To see DNA: no."), new Section("MAIN RESULTS", "Yes.")),
        Sections.split("AIM: To see DNA: no. MAIN RESULTS: Yes."));
    assertEquals(
        List.of(new Section(null, "We saw it. RESULTS: yes.")),
        Sections.split("We saw it. RESULTS: yes."));
  }

  @Test
  void joinsSectionsSoThatTheyComeBack() {
    for (List<Section> sections :
        List.of(
            List.of(new Section("AIM", "To see."), new Section("RESULTS", "Yes.")),
            List.of(new Section("Aim", "To see."), new Section(null, "AIM: what?")),
            List.of(new Section(null, "One"), new Section(null, "two")),
            List.of(new Section("A: B", "C. DEF: g")))) {
      assertEquals(sections, Sections.split(Sections.join(sections)));
    }
    assertEquals(
        "AIM: To see. RESULTS: Yes.",
        Sections.join(List.of(new Section("AIM", "To see."), new Section("RESULTS", "Yes."))));
  }

  @Test
  void readsMedlinesNoticeLines() {
    Notice notice =
        Notices.read(
            Notice.Relation.RETRACTED_BY, "Lancet. 2010 Feb 6;375(9713):445. PMID: 20137807");
    assertEquals("[pmid:20137807]", notice.targets().toString());
    assertEquals("Lancet. 2010 Feb 6;375(9713):445.", notice.citation());
    assertEquals(new PartialDate(2010, 2, 6), notice.date());
    assertEquals(
        "[pmid:7]", Notices.read(Notice.Relation.CORRECTS, "X. [PubMed: 7]").targets().toString());
  }
}
