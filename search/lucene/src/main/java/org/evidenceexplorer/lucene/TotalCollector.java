package org.evidenceexplorer.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** One pass over the studies that match the words: counts those that pass the filters. */
final class TotalCollector implements Collector {
  private final SearchRequest request;
  private final Vocabulary vocabulary;
  private final ColumnCache cache;
  private long total;

  TotalCollector(SearchRequest request, Vocabulary vocabulary, ColumnCache cache) {
    this.request = request;
    this.vocabulary = vocabulary;
    this.cache = cache;
  }

  long total() {
    return total;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    Candidate study =
        new Candidate(new SegmentRequest(request, cache.of(context.reader()), vocabulary));
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {
        // nothing is scored
      }

      @Override
      public void collect(int document) throws IOException {
        study.read(document);
        total += study.matches() ? 1 : 0;
      }
    };
  }
}
