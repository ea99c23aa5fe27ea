package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Sort;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** One pass over the studies that match the words: filters them, counts facets, keeps top hits. */
final class SearchCollector implements Collector {
  private final SearchRequest request;
  private final Vocabulary vocabulary;
  private final ColumnCache cache;
  private final Sort sort;
  private final TopHits top;
  private final Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
  private final Map<Integer, Candidate> studies = new HashMap<>();
  private long total;

  /**
   * A pass for one request.
   *
   * @param sort the order, which is not by relevance where there is none
   */
  SearchCollector(
      SearchRequest request, Vocabulary vocabulary, ColumnCache cache, Sort sort, TopHits top) {
    this.request = request;
    this.vocabulary = vocabulary;
    this.cache = cache;
    this.sort = sort;
    this.top = top;
    for (Facet facet : Facet.values()) {
      counts.put(facet, new HashMap<>());
    }
  }

  long total() {
    return total;
  }

  Map<String, Long> counts(Facet facet) {
    return counts.getOrDefault(facet, Map.of());
  }

  /** The study of a segment's document, held against the request. */
  Candidate study(int leaf, int document) {
    Candidate study = studies.get(leaf);
    if (study == null) {
      throw new IllegalStateException("a segment of this search expected, found " + leaf);
    }
    study.read(document);
    return study;
  }

  @Override
  public ScoreMode scoreMode() {
    return sort == Sort.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    Columns columns = cache.of(context.reader());
    SegmentRequest filters = new SegmentRequest(request, columns, vocabulary);
    Candidate study = new Candidate(filters);
    studies.put(context.ord, study);
    return new Segment(
        study, new SegmentTally(filters), top.segment(context), key(context, columns));
  }

  private SortKey key(LeafReaderContext context, Columns columns) throws IOException {
    return SortKey.in(context, sort, columns);
  }

  private final class Segment implements LeafCollector {
    private final Candidate study;
    private final SegmentTally tally;
    private final TopHits.Segment hits;
    private final SortKey key;
    private Scorable scorer = new NoScore();

    Segment(Candidate study, SegmentTally tally, TopHits.Segment hits, SortKey key) {
      this.study = study;
      this.tally = tally;
      this.hits = hits;
      this.key = key;
    }

    @Override
    public void setScorer(Scorable scorer) {
      this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
      study.read(document);
      tally.count(study);
      if (study.matches()) {
        total++;
        hits.collect(document, key.of(document, scorer));
      }
    }

    @Override
    public void finish() throws IOException {
      hits.finish();
      tally.addTo(counts);
    }
  }

  /** Stands until the scorer is set. */
  private static final class NoScore extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }
}
