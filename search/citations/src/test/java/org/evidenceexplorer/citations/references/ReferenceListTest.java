package org.evidenceexplorer.citations.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evidenceexplorer.core.model.Citation;
import org.junit.jupiter.api.Test;

class ReferenceListTest {
  private static List<String> labels(String text) {
    return ReferenceList.cut(text).stream().map(Citation::label).toList();
  }

  @Test
  void aPageRangeTornOverALineStaysOneEntry() {
    String text =
        """
        References
        5. Alder B. Heat for stiff knees. Clin Knee Med. 2013;1:35–7. [Google Scholar]
        6. Birch PA, Cedar TH. Cold for stiff knees: A trial. CKM. 2014;69:24–
        7. [Google Scholar]
        7. Dogwood AF. Knees and their care. Knee J. 2001;3:281–99. [Google Scholar]
        8. Elm G. Stairs. Clin Knee Med. 2009;34:874–9. [PubMed] [Google Scholar]
        """;
    List<Citation> cut = ReferenceList.cut(text);
    assertEquals(List.of("5", "6", "7", "8"), cut.stream().map(Citation::label).toList());
    assertEquals("24-27", cut.get(1).printed().pages());
    assertEquals(List.of("Google Scholar"), cut.get(1).links());
    assertTrue(cut.get(1).text().endsWith("2014;69:24–7. [Google Scholar]"), cut.get(1).text());
    assertEquals("Dogwood AF", cut.get(2).printed().authors().getFirst());
  }

  @Test
  void aNumberThatBeginsABrokenLineBeginsNoEntry() {
    String text =
        """
        References
        1. Alder B, Birch C. How knees bend after
        14. weeks of rest. Knee J. 2004;5:
        2. doi: 10.5555/1.
        2. Cedar D. Walking. Knee J. 2005;6:1-9.
        """;
    assertEquals(List.of("1", "2"), labels(text));
    assertTrue(ReferenceList.cut(text).getFirst().text().contains("14. weeks of rest"));
  }

  @Test
  void labelsMayStandInBracketsOrAloneOnTheirLine() {
    String text =
        """
        REFERENCES
        [1]
        Alder, B.; Birch, C. Knees in motion.
        J. Knee Res., 2004, 5, 11-
        19.
         [2]
        Cedar, D. Knees at rest. Knee, 2005, 6, 1-9.
        """;
    List<Citation> cut = ReferenceList.cut(text);
    assertEquals(List.of("1", "2"), cut.stream().map(Citation::label).toList());
    assertEquals("11-19", cut.getFirst().printed().pages());
    assertEquals("J. Knee Res", cut.getFirst().printed().journal());
    assertEquals("Knees in motion", cut.getFirst().printed().title());
  }

  @Test
  void labelsMayHaveGapsAndStartAnywhere() {
    String text =
        """
        12. Alder B. One. Knee J. 2001;1:1-2.
        15. Birch C. Two. Knee J. 2002;2:3-4.
        31. Cedar D. Three. Knee J. 2003;3:5-6.
        """;
    assertEquals(List.of("12", "15", "31"), labels(text));
  }

  @Test
  void stepsOfAnInstructionAreNoReferences() {
    assertEquals(
        List.of(),
        labels("Bend your knee:\n1. Sit down.\n2. Lift the foot.\n3. Hold for ten breaths.\n"));
  }

  @Test
  void theLastHeadingCounts() {
    String text =
        """
        References
        are given below.

        References

        1. Alder B. One. Knee J. 2001;1:1-2.
        2. Birch C. Two. Knee J. 2002;2:3-4.

        About this page
        Reviewed in 2020.
        """;
    assertEquals(List.of("1", "2"), labels(text));
    assertTrue(ReferenceList.cut(text).getLast().text().endsWith("3-4."));
  }

  @Test
  void aListWithoutLabelsIsCutAtAuthorsOrBlankLines() {
    String byAuthor =
        """
        References
        Alder, B. (2001). How knees bend. Knee Journal, 1(2),
        1-2.
        Birch, C., & Cedar, D. (2002). How they rest. Knee Journal, 2(3), 3-4.
        """;
    assertEquals(2, ReferenceList.cut(byAuthor).size());
    String byBlank =
        "References\n\nAlder B. One.\nKnee J. 2001;1:1-2.\n\nBirch C. Two. Knee J. 2002;2:3-4.\n";
    assertEquals(2, ReferenceList.cut(byBlank).size());
  }

  @Test
  void saysWhereTheListBegins() {
    String text =
        "Knees bend.\nReferences\n1. Alder B. One. Knee J. 2001;1:1-2.\n2. Birch C. Two. Knee J. 2002;2:3-4.\n";
    assertEquals(text.indexOf("References"), ReferenceList.of(text).start());
    assertEquals(11, ReferenceList.of("Knees bend.").start());
  }
}
