package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.Match;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * One pass over the studies that match the words: counts rows, columns and cells. A row is counted
 * without what is included in the row facet, a column likewise, a cell without both; where nothing
 * is included, these are the same filters, worked out once.
 */
final class MapCollector implements Collector {
  private final MapRequest map;
  private final SearchRequest search;
  private final SearchRequest withoutRows;
  private final SearchRequest withoutColumns;
  private final SearchRequest withoutBoth;
  private final Vocabulary vocabulary;
  private final ColumnCache cache;
  private final Map<String, Long> rows = new HashMap<>();
  private final Map<String, Long> columns = new HashMap<>();
  private final Map<PairTally.Pair, Map<Design, Long>> cells = new HashMap<>();
  private long total;

  MapCollector(MapRequest map, Vocabulary vocabulary, ColumnCache cache) {
    this.map = map;
    this.search = map.search().with(SearchRequest.Page.FIRST);
    this.withoutRows = without(search, map.rows());
    this.withoutColumns = without(search, map.columns());
    this.withoutBoth = without(withoutRows, map.columns());
    this.vocabulary = vocabulary;
    this.cache = cache;
  }

  private static SearchRequest without(SearchRequest search, Facet facet) {
    Selection excluding =
        new Selection(new LinkedHashSet<>(), search.selection(facet).excluded(), Match.ANY);
    return search.with(facet, excluding).with(SearchRequest.Page.FIRST);
  }

  long total() {
    return total;
  }

  Map<String, Long> rows() {
    return rows;
  }

  Map<String, Long> columns() {
    return columns;
  }

  Map<PairTally.Pair, Map<Design, Long>> cells() {
    return cells;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new Segment(cache.of(context.reader()));
  }

  /** A study held against the filters of one request. */
  private record Filtered(SegmentRequest request, Candidate study) {}

  private final class Segment implements LeafCollector {
    private final Candidate[] studies;
    private final Candidate searched;
    private final Candidate inRows;
    private final Candidate inColumns;
    private final Candidate inCells;
    private final FacetTally rowTally;
    private final FacetTally columnTally;
    private final PairTally cellTally;

    Segment(Columns segment) {
      Map<SearchRequest, Filtered> filtered = new LinkedHashMap<>();
      Function<SearchRequest, Filtered> of =
          request -> filtered.computeIfAbsent(request, absent -> filtered(request, segment));
      this.searched = of.apply(search).study();
      this.inRows = of.apply(withoutRows).study();
      this.inColumns = of.apply(withoutColumns).study();
      this.inCells = of.apply(withoutBoth).study();
      this.rowTally = new FacetTally(map.rows(), of.apply(withoutRows).request());
      this.columnTally = new FacetTally(map.columns(), of.apply(withoutColumns).request());
      this.cellTally = new PairTally(map.rows(), map.columns(), of.apply(withoutBoth).request());
      this.studies = filtered.values().stream().map(Filtered::study).toArray(Candidate[]::new);
    }

    private Filtered filtered(SearchRequest request, Columns segment) {
      SegmentRequest filters = new SegmentRequest(request, segment, vocabulary);
      return new Filtered(filters, new Candidate(filters));
    }

    @Override
    public void setScorer(Scorable scorer) {
      // nothing here is scored
    }

    @Override
    public void collect(int document) {
      for (Candidate study : studies) {
        study.read(document);
      }
      if (inCells.exclusions() > 0) {
        return;
      }
      total += searched.matches() ? 1 : 0;
      rowTally.count(inRows);
      columnTally.count(inColumns);
      cellTally.count(inCells);
    }

    @Override
    public void finish() {
      rowTally.addTo(rows);
      columnTally.addTo(columns);
      cellTally.addTo(cells);
    }
  }
}
