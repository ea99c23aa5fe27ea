package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a passage into sentences, and sees the labels that stand inside a text. */
final class Sentences {
  /** {@code METHODS: } at the start of a sentence. */
  private static final Pattern LABEL =
      Pattern.compile("(?:\\p{Lu}[\\p{Lu} /&,()'-]{3,70}|\\p{Lu}[\\p{L} /&,()'-]{3,40}):\\s+");

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?:^|[\\s(])(?:vs|e\\.g|i\\.e|cf|approx|dr|mr|mrs|fig|al|resp|nos?)$");

  private Sentences() {}

  static List<Sentence> of(Passage passage) {
    List<Sentence> sentences = new ArrayList<>();
    String folded = Folding.fold(passage.text());
    for (Passage.Section section : passage.sections()) {
      new Cutter(passage, folded, sentences).cut(section);
    }
    return List.copyOf(sentences);
  }

  private record Cutter(Passage passage, String folded, List<Sentence> sentences) {
    void cut(Passage.Section section) {
      Role role = section.role();
      int start = section.start();
      while (start < section.end()) {
        int end = endOfSentence(start, section.end());
        role = add(start, end, role);
        start = end;
      }
    }

    private Role add(int from, int to, Role before) {
      int start = skipBlanks(from, to);
      int end = to;
      while (end > start && Character.isWhitespace(folded.charAt(end - 1))) {
        end--;
      }
      if (start == end) {
        return before;
      }
      Matcher label = LABEL.matcher(passage.text()).region(start, end);
      Role named = label.lookingAt() ? Role.of(label.group()) : Role.UNLABELLED;
      Role role = named == Role.UNLABELLED ? before : named;
      sentences.add(new Sentence(passage, start, end, role, folded.substring(start, end)));
      return role;
    }

    private int skipBlanks(int from, int to) {
      int start = from;
      while (start < to && Character.isWhitespace(folded.charAt(start))) {
        start++;
      }
      return start;
    }

    private int endOfSentence(int start, int limit) {
      for (int i = start; i < limit; i++) {
        char letter = folded.charAt(i);
        if (letter == '\n') {
          return i + 1;
        }
        boolean stop = letter == '.' || letter == '?' || letter == '!';
        if (stop && i + 1 < limit && endsHere(start, i, limit)) {
          return i + 1;
        }
      }
      return limit;
    }

    private boolean endsHere(int start, int stop, int limit) {
      if (!Character.isWhitespace(folded.charAt(stop + 1))) {
        return false;
      }
      int next = skipBlanks(stop + 1, limit);
      if (next == limit || Character.isLowerCase(passage.text().charAt(next))) {
        return false;
      }
      return folded.charAt(stop) != '.' || !abbreviated(start, stop);
    }

    private boolean abbreviated(int start, int stop) {
      String tail = folded.substring(Math.max(start, stop - 8), stop);
      Matcher matcher = ABBREVIATION.matcher(tail);
      return matcher.find();
    }
  }
}
