package org.evidenceexplorer.core.text.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.Summary;
import org.evidenceexplorer.core.query.QueryParser;
import org.evidenceexplorer.core.query.Snippet;
import org.evidenceexplorer.core.query.Words;
import org.evidenceexplorer.core.schema.Field;
import org.junit.jupiter.api.Test;

final class HighlighterTest {
  private static Highlighter highlighter(String question) {
    return Highlighter.of(QueryParser.parse(question, Words.ALL));
  }

  /** Matches in square brackets. */
  private static String shown(Snippet snippet) {
    return snippet.parts().stream()
        .map(part -> part.matches() ? "[" + part.text() + "]" : part.text())
        .collect(Collectors.joining());
  }

  private static String mark(String question, String text) {
    return shown(highlighter(question).mark(Field.TITLE, text));
  }

  private static List<String> snippets(String question, String... sections) {
    Summary summary =
        new Summary(
            Summary.Kind.ABSTRACT,
            Arrays.stream(sections).map(text -> new Summary.Section(null, text)).toList());
    return highlighter(question).snippets(summary).stream().map(HighlighterTest::shown).toList();
  }

  @Test
  void marksWholeWordsWhateverTheirInflection() {
    assertEquals("[Needles] and [needling]: a pin", mark("needle", "Needles and needling: a pin"));
    assertEquals("headaches in the forehead", mark("head", "headaches in the forehead"));
  }

  @Test
  void marksThePhraseAndNotItsWordsElsewhere() {
    assertEquals(
        "A face, [split-face] trials", mark("\"split face\"", "A face, split-face trials"));
    assertEquals("A face, [split-face] trials", mark("split-face", "A face, split-face trials"));
    assertEquals(
        "[severe attacks], attacks", mark("\"severe attacks\"", "severe attacks, attacks"));
  }

  @Test
  void overlappingMatchesAreMarkedOnce() {
    assertEquals(
        "[severe] [attacks today]",
        mark("severe \"attacks today\" attacks", "severe attacks today"));
    assertEquals("[a b][ c]", mark("\"a b\" OR \"b c\"", "a b c"));
  }

  @Test
  void whatIsForbiddenIsNotMarked() {
    assertEquals("[pain] and relief", mark("pain NOT relief", "pain and relief"));
    assertTrue(highlighter("NOT relief").isEmpty());
    assertTrue(highlighter("").isEmpty());
    assertFalse(highlighter("pain OR relief").isEmpty());
  }

  @Test
  void markupIsTextLikeAnyOther() {
    assertEquals("<b>[pain]</b> & \"x\"", mark("pain", "<b>pain</b> & \"x\""));
  }

  @Test
  void theSentencesThatMatchMostAreShownInTheirOrder() {
    assertEquals(
        List.of("[Relief] came late.", "[Pain] and [nausea] fell."),
        snippets(
            "pain nausea relief",
            "Nothing here. Relief came late. Pain was high.",
            "Pain and nausea fell. Done."));
  }

  @Test
  void aSecondSentenceMustAddSomething() {
    assertEquals(List.of("[Pain] fell."), snippets("pain", "Pain fell. Pain rose. Pain stayed."));
    assertEquals(List.of(), snippets("pain", "Nothing here."));
    assertEquals(List.of(), snippets("", "Nothing here."));
    assertEquals(List.of(), snippets("pain"));
  }

  @Test
  void aLongSentenceIsCutAtBlanksAroundItsFirstMatch() {
    String text = "filler ".repeat(60) + "pain " + "filler ".repeat(60) + "end.";
    String snippet = snippets("pain", text).getFirst();
    assertTrue(snippet.length() < 340, snippet);
    assertTrue(snippet.startsWith("…filler "), snippet);
    assertTrue(snippet.endsWith("filler…"), snippet);
    assertTrue(snippet.contains(" [pain] "), snippet);
  }

  @Test
  void aLongSentenceKeepsItsBeginningOrEndWhereItMatchesThere() {
    String start = snippets("pain", "Pain " + "filler ".repeat(90) + "end.").getFirst();
    assertTrue(start.startsWith("[Pain] filler"), start);
    String end = snippets("pain", "filler ".repeat(90) + "pain.").getFirst();
    assertTrue(end.endsWith("[pain]."), end);
    String unbroken = snippets("pain", "x".repeat(400) + " pain " + "y".repeat(400)).getFirst();
    assertTrue(unbroken.contains("[pain]"), unbroken);
  }
}
