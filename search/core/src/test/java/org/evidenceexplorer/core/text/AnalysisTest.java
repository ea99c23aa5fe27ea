package org.evidenceexplorer.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.junit.jupiter.api.Test;

final class AnalysisTest {
  /** Letters of several scripts, combined marks, digits, blanks, signs and an emoji. */
  private static final List<String> PIECES =
      List.of(
          "a", "E", "é", "e\u0301", "ß", "İ", "ﬁ", "Ω", "я", "漢", "字", "ไ", "ท", "9", "0.5", " ",
          "\t", "\u00a0", "\u2028", "-", "'", "’", ".", "_", "😀", "\u200d", "ing", "ies", "/");

  @Test
  void inflectionsAndDiacriticsBecomeOneTerm() {
    assertEquals(
        Analysis.STEMMED.terms("needle Nédles needling"),
        Analysis.STEMMED.terms("needles nedles needle"));
    assertEquals(List.of("needling", "nedles"), Analysis.EXACT.terms("Needling NÉDLES"));
  }

  @Test
  void noWordIsLeftOut() {
    assertEquals(List.of("to", "be", "or", "not"), Analysis.EXACT.terms("To be, or not!"));
  }

  @Test
  void hyphensPartWordsAndDecimalsStayWhole() {
    assertEquals(List.of("split", "face", "0.05"), Analysis.EXACT.terms("split-face 0.05"));
  }

  @Test
  void tokensKnowTheirPlace() {
    assertEquals(
        List.of(new Token("trial", 4, 10), new Token("end", 13, 17)),
        Analysis.STEMMED.tokens("(…) Trials — ends"));
  }

  @Test
  void aVeryLongWordIsCut() {
    List<String> terms = Analysis.EXACT.terms("a".repeat(1_000));
    assertEquals(5, terms.size());
    assertTrue(terms.stream().allMatch(term -> term.length() == Analysis.LONGEST_TERM));
  }

  @Test
  void termsKeepTheirContract() throws IOException {
    long seed = Long.getLong("evidence.seed", new Random().nextLong());
    System.out.printf("evidence.seed=%d%n", seed);
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        text.append(
            PIECES.get(random.nextInt(PIECES.size())).repeat(random.nextInt(9) == 0 ? 80 : 1));
      }
      for (Analysis analysis : Analysis.values()) {
        assertContract(analysis, text.toString());
      }
    }
  }

  private static void assertContract(Analysis analysis, String text) throws IOException {
    int last = 0;
    for (Token token : analysis.tokens(text)) {
      assertTrue(token.term().length() < 255 && !token.term().isEmpty(), text);
      assertTrue(token.term().chars().noneMatch(Character::isWhitespace), text);
      assertTrue(token.start() >= last && token.end() > token.start(), text);
      last = token.end();
    }
    try (TokenStream stream = analysis.analyzer().tokenStream("", text)) {
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      PositionLengthAttribute length = stream.addAttribute(PositionLengthAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        assertEquals(1, step.getPositionIncrement(), text);
        assertEquals(1, length.getPositionLength(), text);
      }
      stream.end();
    }
  }

  @Test
  void theGapBetweenValuesIsTheSameEverywhere() {
    for (Analysis analysis : Analysis.values()) {
      assertEquals(100, analysis.analyzer().getPositionIncrementGap("title"));
    }
  }
}
