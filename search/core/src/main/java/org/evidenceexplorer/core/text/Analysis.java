package org.evidenceexplorer.core.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The one analysis: words by Unicode's word boundaries (UAX #29), lower case, without diacritics;
 * stemmed by Porter's algorithm or left exact. Every token advances the position by one, so that no
 * stop word leaves a hole and no token is stacked on another; synonyms are never analysis.
 */
public enum Analysis {
  /** Inflections become one term. */
  STEMMED(true),
  /** Words as they stand. */
  EXACT(false);

  /** The positions between two values of one field, on every engine. */
  public static final int GAP = 100;

  /** The longest term, in characters: a longer word is cut into several. */
  public static final int LONGEST_TERM = 200;

  @SuppressWarnings("ImmutableEnumChecker") // analyzers are made to be shared by threads
  private final Analyzer analyzer;

  Analysis(boolean stemmed) {
    this.analyzer = new Words(stemmed);
  }

  /** Lucene's view of this analysis, for engines that index with Lucene. */
  public Analyzer analyzer() {
    return analyzer;
  }

  /** The tokens of a text, in order. */
  public List<Token> tokens(String text) {
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      List<Token> tokens = new ArrayList<>();
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException("reading from a string does not fail", e);
    }
  }

  /** The terms of a text, in order. */
  public List<String> terms(String text) {
    return tokens(text).stream().map(Token::term).toList();
  }

  private static final class Words extends Analyzer {
    private final boolean stemmed;

    Words(boolean stemmed) {
      this.stemmed = stemmed;
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer words = new StandardTokenizer();
      words.setMaxTokenLength(LONGEST_TERM);
      // folding makes two letters of one like ß
      TokenStream folded =
          TruncateTokenFilter.truncateAfterChars(
              new ASCIIFoldingFilter(new LowerCaseFilter(words)), LONGEST_TERM);
      return new TokenStreamComponents(words, stemmed ? new PorterStemFilter(folded) : folded);
    }
  }
}
