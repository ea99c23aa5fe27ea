package org.evidenceexplorer.indexer.classify;

import java.util.List;
import java.util.regex.Matcher;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.evidenceexplorer.core.model.Stated;
import org.jspecify.annotations.Nullable;

/**
 * A review that searched a database of literature and says which works it took is systematic,
 * whether or not it calls itself so.
 */
final class ReviewSearch implements DesignRule {
  private static final Rule NAME = new Rule("design.literature-search", 1);
  private static final double CONFIDENCE = 0.85;

  private static final Phrase SEARCHED =
      Phrase.of(
          "medline|pubmed|embase|cochrane|psycinfo|cinahl|web of science|scopus|data sources"
              + "|literature search|electronic databases",
          "medline|pubmed|embase|cochrane (?:\\p{L}+ ){0,2}?(?:library|register|databases?|central)"
              + "|psyc(?:info|lit)|cinahl|web of science|scopus|data sources?:"
              + "|(?:computeri[sz]ed |electronic )?literature search(?:es)?|electronic databases");
  private static final Phrase SELECTED =
      Phrase.of(
          "studies|trials|articles|papers|reports|publications|references|literature|abstracts|search",
          "(?:studies|trials|articles|papers|reports|publications|references|abstracts)"
              + " (?:[\\p{L}-]+ ){0,6}?(?:included|identified|selected|met|eligible|retrieved|found"
              + "|reviewed|analy[sz]ed|meeting|fulfilled|examined|assessed|evaluated|published)"
              + "|(?:included|identified|eligible|relevant|selected|retrieved) (?:[\\p{L}\\d-]+ ){0,4}?"
              + "(?:studies|trials|articles|papers|reports|publications|references)"
              + "|(?:study|trial|data) (?:selection|extraction|synthesis)|inclusion criteria");

  /** Works about searching itself. */
  private static final Phrase ABOUT_SEARCHING =
      Phrase.of(
          "search|retriev|index|medline|pubmed|embase|citation|bibliometr|mining|filter|journal|semantic",
          "search(?:es|ing)?|retriev(?:al|ing)|index(?:ed|ing)|medline|pubmed|embase|citations?"
              + "|bibliometrics?|bibliographic|mining|filters?|journals?|semantic");

  @Override
  public Rule name() {
    return NAME;
  }

  @Override
  public @Nullable Stated<Design> read(Reading reading) {
    if (ABOUT_SEARCHING.firstIn(reading.title()) != null) {
      return null;
    }
    List<Sentence> summary = reading.summary();
    for (Sentence sentence : summary) {
      Matcher searched = SEARCHED.in(sentence);
      if (searched != null && SELECTED.firstIn(summary) != null) {
        Quote quote = sentence.quote(searched.start(), searched.end());
        return DesignRule.stated(Design.SYSTEMATIC_REVIEW, quote, NAME, CONFIDENCE);
      }
    }
    return null;
  }
}
