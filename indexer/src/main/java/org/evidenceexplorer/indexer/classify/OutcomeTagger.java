package org.evidenceexplorer.indexer.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Receipt.Rule;

/**
 * Finds the words that name what was measured, by a linear model over each word and the likeliest
 * run of words in and out of a name. Knows no vocabulary: it finds outcomes that no list has.
 */
final class OutcomeTagger {
  private static final Weights WEIGHTS = Weights.resource("outcome-model.tsv");
  static final Rule NAME = new Rule("outcome.words", WEIGHTS.version);

  /** What it costs to go into a name or out of it, against the weights of the words. */
  private static final double TURN = 0.3;

  /** Makes up for names being rare: chosen on the tuning part. */
  private static final double BIAS = 1.4;

  private static final Set<String> NO_ENDS =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "in",
          "and",
          "or",
          "with",
          "for",
          "to",
          "at",
          "by",
          ",",
          ".",
          "(",
          "-",
          ":",
          ";",
          "on",
          "was",
          "were",
          "both",
          "from",
          "as",
          "than",
          "significantly",
          "that",
          "between",
          "its",
          "their",
          "this",
          "these",
          "'",
          "[",
          "=",
          "/",
          "<",
          ">",
          "significant",
          "mean",
          "median",
          "no",
          "any");
  private static final Pattern LETTER = Pattern.compile("\\p{L}{2}");

  private OutcomeTagger() {}

  /** The names of outcomes in a sentence, in order. */
  static List<Quote> find(Sentence sentence) {
    SentenceWords words = SentenceWords.of(sentence);
    double[] scores = new double[words.size()];
    Sum sum = new Sum();
    for (int at = 0; at < scores.length; at++) {
      sum.value = WEIGHTS.intercept + BIAS;
      OutcomeFeatures.each(words, at, sum);
      scores[at] = sum.value;
    }
    return quotes(sentence, words, likeliest(scores));
  }

  /** Viterbi over two states. */
  private static boolean[] likeliest(double[] scores) {
    int size = scores.length;
    boolean[][] cameFromIn = new boolean[2][size];
    double out = 0;
    double in = -TURN;
    for (int at = 0; at < size; at++) {
      cameFromIn[0][at] = in - TURN > out;
      cameFromIn[1][at] = in > out - TURN;
      double nextOut = Math.max(out, in - TURN);
      double nextIn = Math.max(in, out - TURN) + scores[at];
      out = nextOut;
      in = nextIn;
    }
    boolean[] inside = new boolean[size];
    boolean state = in > out;
    for (int at = size - 1; at >= 0; at--) {
      inside[at] = state;
      state = cameFromIn[state ? 1 : 0][at];
    }
    return inside;
  }

  private static List<Quote> quotes(Sentence sentence, SentenceWords words, boolean[] inside) {
    List<Quote> quotes = new ArrayList<>();
    int at = 0;
    while (at < inside.length) {
      int first = at;
      while (at < inside.length && inside[at]) {
        at++;
      }
      add(sentence, words, first, at - 1, quotes);
      at++;
    }
    return quotes;
  }

  private static void add(
      Sentence sentence, SentenceWords words, int first, int last, List<Quote> quotes) {
    int from = first;
    int to = last;
    while (from <= to && NO_ENDS.contains(words.word(from))) {
      from++;
    }
    while (to >= from && NO_ENDS.contains(words.word(to))) {
      to--;
    }
    if (from <= to) {
      String text = sentence.folded().substring(words.start(from), words.end(to));
      if (LETTER.matcher(text).find()) {
        quotes.add(sentence.quote(words.start(from), words.end(to)));
      }
    }
  }

  private static final class Sum implements OutcomeFeatures.Sink {
    private double value;

    @Override
    public void feature(int kind, String first, String second) {
      value += WEIGHTS.of(OutcomeFeatures.hash(kind, first, second));
    }
  }

  /** Weights by hash, in a table of open places: a feature that is not there weighs nothing. */
  private static final class Weights {
    private final int version;
    private final float intercept;
    private final int[] keys;
    private final float[] values;

    private Weights(int version, float intercept, List<String> lines) {
      this.version = version;
      this.intercept = intercept;
      int size = Integer.highestOneBit(Math.max(16, lines.size())) * 4;
      this.keys = new int[size];
      this.values = new float[size];
      lines.forEach(this::put);
    }

    static Weights resource(String name) {
      try (InputStream stream =
              Objects.requireNonNull(OutcomeTagger.class.getResourceAsStream(name), name);
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        List<String> lines = reader.lines().toList();
        String head = lines.getFirst();
        int tab = head.indexOf('\t');
        return new Weights(
            Integer.parseInt(head.substring(0, tab)),
            Float.parseFloat(head.substring(tab + 1)),
            lines.subList(1, lines.size()));
      } catch (IOException e) {
        throw new UncheckedIOException("a readable resource expected: " + name, e);
      }
    }

    /** {@code kind TAB word [TAB word] TAB weight}. */
    private void put(String line) {
      int first = line.indexOf('\t');
      int last = line.lastIndexOf('\t');
      int middle = line.indexOf('\t', first + 1);
      int kind = Integer.parseInt(line.substring(0, first));
      String one = line.substring(first + 1, middle);
      String two = middle == last ? "" : line.substring(middle + 1, last);
      int key = OutcomeFeatures.hash(kind, one, two);
      int place = place(key);
      keys[place] = key;
      values[place] = Float.parseFloat(line.substring(last + 1));
    }

    float of(int key) {
      return values[place(key)];
    }

    private int place(int key) {
      int place = key & (keys.length - 1);
      while (keys[place] != 0 && keys[place] != key) {
        place = (place + 1) & (keys.length - 1);
      }
      return place;
    }
  }
}
