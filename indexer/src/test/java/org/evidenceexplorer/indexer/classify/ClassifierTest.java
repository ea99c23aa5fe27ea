package org.evidenceexplorer.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Difference;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Summary;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

final class ClassifierTest {
  private static final List<String> PARTS =
      List.of(
          "We randomly assigned 120 women to balm or placebo.",
          "Pain scores were significantly lower with balm than with placebo (2.1 vs. 4.3 points; P < 0.01).",
          "There was no difference in swelling between the groups (P = 0.4).",
          "Pain fell from baseline in both groups.",
          "No adverse events were reported.",
          "Forty\u2011two patients (n\u00a0=\u00a042) \u2013 all \u201cwell\u201d \u2013 took part.",
          "METHODS: A cross\u2010over study.",
          "\ud83d\ude00 \u0130stanbul, 1\u00b75 \u00b1 0\u00b72.",
          "(",
          "vs.",
          "p",
          "no",
          "n = 12",
          "\n");

  private static Record trial() {
    return Texts.record(
        "Balm for sore feet: a randomised controlled trial",
        List.of(
            new Summary.Section("METHODS", PARTS.get(0)),
            new Summary.Section("RESULTS", PARTS.get(1) + " " + PARTS.get(2) + " " + PARTS.get(4))),
        List.of(),
        List.of());
  }

  @Test
  void tellsWhatATrialFound() {
    Classification read = new Classifier(Vocabulary.EMPTY).classify(trial());

    assertNotNull(read.participants());
    assertEquals(120, read.participants().value());
    Finding pain = read.findings().getFirst();
    assertEquals(Difference.YES, pain.effect().difference());
    assertEquals("2.1 vs. 4.3 points", pain.effect().detail());
    assertEquals(ComparatorKind.NONE_OR_SHAM, pain.comparator().kind());
    assertNull(pain.effect().favours());
    assertTrue(
        read.findings().stream()
            .anyMatch(finding -> finding.effect().difference() == Difference.NO));
    assertNotNull(read.findings().getLast().harm());
  }

  @Test
  void givesEveryStudyAFinding() {
    assertFalse(
        new Classifier(Vocabulary.EMPTY)
            .classify(Texts.record("Balm", List.of(), List.of(), List.of()))
            .findings()
            .isEmpty());
  }

  @Test
  void answersTheSameForTheSameRecord() {
    assertEquals(
        new Classifier(Vocabulary.EMPTY).classify(trial()),
        new Classifier(Vocabulary.EMPTY).classify(trial()));
  }

  @Test
  void quotesExactlyTheTextAtEverySpan() {
    long seed = Long.getLong("evidence.seed", System.nanoTime());
    System.out.println("evidence.seed=" + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      Record record = shuffled(random);
      for (Receipt receipt : receipts(new Classifier(Vocabulary.EMPTY).classify(record))) {
        assertTrue(Texts.quotesExactly(receipt, record), () -> "seed " + seed + ": " + receipt);
        assertNotNull(receipt.rule());
      }
    }
  }

  private static Record shuffled(Random random) {
    List<Summary.Section> sections = new ArrayList<>();
    for (int section = random.nextInt(4); section >= 0; section--) {
      StringBuilder text = new StringBuilder();
      for (int part = random.nextInt(5); part >= 0; part--) {
        text.append(PARTS.get(random.nextInt(PARTS.size()))).append(' ');
      }
      sections.add(new Summary.Section(random.nextBoolean() ? "RESULTS" : null, text.toString()));
    }
    return Texts.record(
        PARTS.get(random.nextInt(PARTS.size())).replace("\n", "Balm"),
        sections,
        List.of(),
        List.of());
  }

  private static List<Receipt> receipts(Classification read) {
    List<Receipt> receipts = new ArrayList<>();
    if (read.design() != null) {
      receipts.add(read.design().receipt());
    }
    if (read.participants() != null) {
      receipts.add(read.participants().receipt());
    }
    read.findings().forEach(finding -> receipts.addAll(finding.receipts()));
    read.details().forEach(detail -> receipts.add(detail.stated().receipt()));
    return receipts;
  }
}
