package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import org.evidenceexplorer.core.model.Record;

/**
 * What the model of outcomes sees of a word: itself, its neighbours, its ending and form, and where
 * it stands. A feature is a kind and up to two words; it is looked up by its hash, so that none is
 * ever built as text while a record is read.
 */
public final class OutcomeFeatures {
  private static final int NOTHING = "".hashCode();

  private OutcomeFeatures() {}

  /** Takes the features of one word. */
  interface Sink {
    /** A feature of this kind with up to two words; the second may be empty. */
    void feature(int kind, String first, String second);
  }

  /** A word for training: its features, and where it stands in its field. */
  public record Word(List<String> features, String field, int start, int end) {
    public Word {
      features = List.copyOf(features);
    }
  }

  /** All words of the sentences that may name an outcome, for training. */
  public static List<List<Word>> of(Record record) {
    List<List<Word>> sentences = new ArrayList<>();
    for (Sentence sentence : Reading.of(record).summary()) {
      if (sentence.role().mayTellResults()) {
        sentences.add(words(sentence));
      }
    }
    return sentences;
  }

  private static List<Word> words(Sentence sentence) {
    SentenceWords words = SentenceWords.of(sentence);
    List<Word> all = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      List<String> features = new ArrayList<>();
      each(
          words,
          at,
          (kind, first, second) ->
              features.add(kind + "\t" + first + (second.isEmpty() ? "" : "\t" + second)));
      Quote quote = sentence.quote(words.start(at), words.end(at));
      all.add(new Word(features, quote.passage().field(), quote.start(), quote.end()));
    }
    return all;
  }

  /** The features of the word at a place. */
  static void each(SentenceWords words, int at, Sink sink) {
    String word = words.word(at);
    String before = words.word(at - 1);
    String after = words.word(at + 1);
    sink.feature(0, word, "");
    sink.feature(1, before, "");
    sink.feature(2, after, "");
    sink.feature(3, words.word(at - 2), "");
    sink.feature(4, words.word(at + 2), "");
    sink.feature(5, before, word);
    sink.feature(6, word, after);
    sink.feature(7, words.word(at - 2), before);
    sink.feature(8, after, words.word(at + 2));
    sink.feature(9, words.ending(at), "");
    sink.feature(10, words.form(at), "");
    sink.feature(11, words.role(), "");
    sink.feature(12, words.lastVerb(at), "");
    sink.feature(13, words.nextVerb(at), "");
    sink.feature(14, words.lastVerb(at), words.nextVerb(at));
    sink.feature(15, words.word(at - 3), "");
    sink.feature(16, words.word(at + 3), "");
    sink.feature(17, words.inBrackets(at) ? "in" : "out", "");
    sink.feature(18, words.ending(at - 1), "");
    sink.feature(19, words.ending(at + 1), "");
    sink.feature(20, words.part(), words.role());
    sink.feature(21, words.telling(), words.role());
    sink.feature(22, words.telling(), word);
    sink.feature(23, words.telling(), words.part());
    sink.feature(24, words.opening(), "");
  }

  /** The place of a feature in the table of weights. */
  static int hash(int kind, String first, String second) {
    int hash = kind * 0x9E3779B1 + first.hashCode();
    hash = (hash ^ (hash >>> 15)) * 0x85EBCA6B;
    hash = (hash ^ (second.isEmpty() ? NOTHING : second.hashCode())) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }
}
