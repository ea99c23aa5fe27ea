package org.evidenceexplorer.citations.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.evidenceexplorer.citations.document.TestDocument.Expected;
import org.evidenceexplorer.core.model.Claim;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
  private static ReadDocument read(String name) {
    TestDocument document = TestDocument.named(name);
    return new DocumentReader(document.vocabulary()).read(document.text());
  }

  private static Expected seen(Claim claim) {
    return new Expected(claim.kind(), new HashSet<>(claim.concepts()), claim.text());
  }

  /** A claim counts as found if its text, kind and concepts are all as expected. */
  @Test
  void findsTheClaimsOfFourDocuments() {
    int expected = 0;
    int found = 0;
    int right = 0;
    for (String name : TestDocument.NAMES) {
      List<Expected> truth = TestDocument.named(name).claims();
      List<Expected> seen = read(name).claims().stream().map(DocumentReaderTest::seen).toList();
      truth.stream()
          .filter(claim -> !seen.contains(claim))
          .forEach(claim -> System.out.println(name + " missed " + claim));
      seen.stream()
          .filter(claim -> !truth.contains(claim))
          .forEach(claim -> System.out.println(name + " found " + claim));
      expected += truth.size();
      found += seen.size();
      right += (int) seen.stream().filter(truth::contains).count();
    }
    System.out.printf(
        "measured: %d claims in %d documents: recall %.3f, precision %.3f%n",
        expected, TestDocument.NAMES.size(), (double) right / expected, (double) right / found);
    assertTrue(right >= 0.97 * expected, "recall");
    assertTrue(right >= 0.97 * found, "precision");
  }

  @Test
  void everyClaimIsExactlyTheTextAtItsPlace() {
    for (String name : TestDocument.NAMES) {
      ReadDocument document = read(name);
      for (Claim claim : document.claims()) {
        assertEquals(claim.text(), document.text().substring(claim.start(), claim.end()));
      }
      assertEquals(
          document.claims().size(), document.claims().stream().map(Claim::id).distinct().count());
    }
  }

  @Test
  void readsTheReferenceListAndTakesNoClaimsFromIt() {
    ReadDocument document = read("pool-exercise");
    assertEquals(2, document.citations().size());
    assertEquals("14-19", document.citations().getFirst().printed().pages());
    int list = document.text().indexOf("References");
    assertTrue(document.claims().stream().allMatch(claim -> claim.end() < list));
  }

  @Test
  void theTitleIsTheFirstLine() {
    assertEquals("Exercise in warm water", read("pool-exercise").title());
    assertEquals("Light therapy at a glance", read("light-therapy").title());
  }

  @Test
  void nothingIsReadFromNothing() {
    ReadDocument document =
        new DocumentReader(TestDocument.named("peppermint").vocabulary()).read(" \n\n");
    assertEquals(List.of(), document.claims());
    assertEquals(List.of(), document.citations());
    assertEquals("", document.title());
  }
}
