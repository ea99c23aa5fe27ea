package org.evidenceexplorer.citations.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts running text into sentences. */
final class Sentences {
  private static final Pattern END =
      Pattern.compile("[.!?:][)\\]\"'\\u2019\\u201d]*(?=\\s+[(\\[\"'\\u2018\\u201c]?[\\p{Lu}\\d])");
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "dr", "e.g", "i.e", "vs", "etc", "approx", "no", "fig", "prof", "st", "cf", "al", "mr",
          "mrs");

  private Sentences() {}

  /** The sentences of a part of a text, as blocks of running text. */
  static List<Block> of(String text, Block block) {
    List<Block> sentences = new ArrayList<>();
    Matcher end = END.matcher(text).region(block.start(), block.end());
    int start = block.start();
    while (end.find()) {
      if (!isAbbreviation(text, start, end.start())) {
        sentences.add(new Block(Block.Form.PROSE, start, end.end()));
        start = end.end();
        while (start < block.end() && Character.isWhitespace(text.charAt(start))) {
          start++;
        }
      }
    }
    sentences.add(new Block(Block.Form.PROSE, start, block.end()));
    return sentences;
  }

  private static boolean isAbbreviation(String text, int start, int dot) {
    int word = dot;
    while (word > start && !Character.isWhitespace(text.charAt(word - 1))) {
      word--;
    }
    String before = text.substring(word, dot).toLowerCase(Locale.ROOT).replaceFirst("^[(\\[]", "");
    return text.charAt(dot) == '.'
        && (ABBREVIATIONS.contains(before)
            || (before.length() == 1 && Character.isLetter(before.charAt(0))));
  }
}
