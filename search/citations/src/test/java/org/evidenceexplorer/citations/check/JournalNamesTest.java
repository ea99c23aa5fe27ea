package org.evidenceexplorer.citations.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class JournalNamesTest {
  private static void same(String one, String other) {
    assertTrue(JournalNames.same(one, other), one + " / " + other);
    assertTrue(JournalNames.same(other, one), other + " / " + one);
  }

  private static void other(String one, String other) {
    assertFalse(JournalNames.same(one, other), one + " / " + other);
  }

  @Test
  void abbreviationsAreTheirJournals() {
    same("Clin Exp Dermatol", "Clinical and Experimental Dermatology");
    same("J. Biol. Chem.", "The Journal of Biological Chemistry");
    same(
        "Proc Natl Acad Sci U S A",
        "Proceedings of the National Academy of Sciences of the United States of America");
    same(
        "Proc. Natl. Acad. Sci. USA",
        "Proceedings of the National Academy of Sciences of the United States of America");
    same("PNAS", "Proceedings of the National Academy of Sciences of the United States of America");
    same("Psychopharmacology (Berl)", "Psychopharmacology");
    same(
        "Oral Maxillofac Surg Clin North Am",
        "Oral and Maxillofacial Surgery Clinics of North America");
    same("BMJ", "British Medical Journal");
    same("THE LANCET", "Lancet");
  }

  @Test
  void othersAreNot() {
    other("Nature", "Nature Genetics");
    other("J Clin Invest", "Journal of Clinical Investigative Dermatology");
    other("Lancet", "Lancet Oncology");
    other("J Knee", "Foot Journal");
    other("Knee", "");
  }
}
