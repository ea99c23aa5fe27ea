package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evidenceexplorer.core.model.Record;

/**
 * What the model of randomised trials sees of a record: words and pairs of words of title ({@code
 * t}) and summary ({@code a}), and the headings that name methods ({@code h}). Never the
 * publication types.
 */
public final class DesignFeatures {
  private static final Set<String> METHOD_HEADINGS =
      Set.of(
          "double-blind method",
          "single-blind method",
          "cross-over studies",
          "random allocation",
          "placebos",
          "randomized controlled trials as topic",
          "clinical trials as topic",
          "retrospective studies",
          "case-control studies",
          "cohort studies",
          "cross-sectional studies");

  /** Ways to speak of method, each one feature however it is put. */
  private static final Map<String, Phrase> CUES =
      Map.of(
          "random allocation",
          Phrase.of(
              "random",
              "(?:randomly|randomi[sz]ed|at random) (?:[\\p{L}-]+ ){0,3}?(?:assigned|allocated|divided"
                  + "|received?|to|into)|(?:assigned|allocated|divided|received) (?:[\\p{L}-]+ ){0,3}?"
                  + "(?:randomly|at random)|random(?:i[sz]ed)? (?:allocation|assignment|order|sequence)"
                  + "|(?:were|was) (?:\\p{L}+ )?randomi[sz]ed"),
          "randomised trial",
          Phrase.of(
              "random",
              "(?<!non-)randomi[sz]ed,? (?:[\\p{L}-]+,? ){0,5}?(?:trial|study|design|comparison)"),
          "blind",
          Phrase.of(
              "blind|mask",
              "(?:double|single|triple|observer|investigator)-? ?(?:blind|mask)(?:ed)?"),
          "placebo",
          Phrase.of("placebo|sham", "placebo(?:-controlled)?|sham"),
          "comparison group",
          Phrase.of(
              "control|usual care|wait",
              "(?:control|comparison|untreated|placebo|sham) (?:group|arm|condition)s?|controls"
                  + "|usual care|standard care|wait(?:ing)?-?list"),
          "groups",
          Phrase.of(
              "group|arms",
              "(?:two|three|four|2|3|4|both|treatment|intervention|experimental) (?:\\p{L}+ )?"
                  + "(?:groups?|arms)"),
          "crossover",
          Phrase.of("cross", "cross-?\\s?over"),
          "other randomness",
          Phrase.of(
              "random",
              "non-?\\s?randomi[sz]ed|random(?:ly)? (?:sample|selected|chosen|effects?)|mendelian random"
                  + "i[sz]ation|randomi[sz]ed (?:[\\p{L}-]+ ){0,3}trials|random-(?:effects?|digit)"),
          "other design",
          Phrase.of(
              "retrospective|cohort|case-control|cross-sectional|survey|case report|review",
              "retrospective(?:ly)?|cohort|case-control|cross-sectional|survey|case reports?|review"),
          "trial",
          Phrase.of("trial", "(?:clinical|controlled|comparative|this|present|our) trial|trial"));

  private DesignFeatures() {}

  /** Takes features as they are found. */
  interface Sink {
    /** A feature with its place in a sentence. */
    void feature(String name, Sentence sentence, int start, int end);
  }

  /** All features of a record, for training. */
  public static Set<String> of(Record record) {
    Set<String> all = new TreeSet<>();
    Reading reading = Reading.of(record);
    words(reading, (name, _, _, _) -> all.add(name));
    all.addAll(headings(reading));
    all.addAll(cues(reading));
    return all;
  }

  static List<String> cues(Reading reading) {
    List<String> found = new ArrayList<>();
    CUES.forEach((name, phrase) -> {
      if (phrase.firstIn(reading.title()) != null) {
        found.add("ct " + name);
        found.add("c " + name);
      } else if (phrase.firstIn(reading.summary()) != null) {
        found.add("c " + name);
      }
    });
    return found;
  }

  static List<String> headings(Reading reading) {
    return reading.headings().stream()
        .filter(METHOD_HEADINGS::contains)
        .map(heading -> "h " + heading)
        .toList();
  }

  static void words(Reading reading, Sink sink) {
    reading.title().forEach(sentence -> words("t ", sentence, sink));
    reading.summary().forEach(sentence -> words("a ", sentence, sink));
  }

  private static void words(String kind, Sentence sentence, Sink sink) {
    String text = sentence.folded();
    String previous = "";
    int previousStart = 0;
    int start = 0;
    while (start < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(start))) {
        start++;
        continue;
      }
      int end = endOfWord(text, start);
      String word = word(text, start, end);
      sink.feature(kind + word, sentence, start, end);
      if (!previous.isEmpty()) {
        sink.feature(kind + previous + ' ' + word, sentence, previousStart, end);
      }
      previous = word;
      previousStart = start;
      start = end;
    }
  }

  private static int endOfWord(String text, int start) {
    int end = start + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String word(String text, int start, int end) {
    String word = Character.isDigit(text.charAt(start)) ? "0" : text.substring(start, end);
    return word.replace("ised", "ized").replace("isation", "ization");
  }
}
