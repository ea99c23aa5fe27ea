package org.evidenceexplorer.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.NumericUtils;
import org.evidenceexplorer.core.query.Sort;
import org.evidenceexplorer.core.schema.Facet;

/** The number by which a study is placed among the hits, smaller first. */
@FunctionalInterface
interface SortKey {
  /** Above every date {@code yyyymmdd}. */
  long BEYOND_DATES = 100_000_000L;

  /** The key of a study's document; documents of a segment must be asked in order. */
  long of(int document, Scorable scorer) throws IOException;

  /** The keys of a segment's studies in this order. */
  static SortKey in(LeafReaderContext segment, Sort sort, Columns columns) throws IOException {
    return switch (sort) {
      case RELEVANCE ->
          (document, scorer) -> -(long) NumericUtils.floatToSortableInt(scorer.score());
      case NEWEST -> newest(segment);
      case DESIGN -> design(newest(segment), columns.column(Facet.DESIGN));
    };
  }

  private static SortKey newest(LeafReaderContext segment) throws IOException {
    NumericDocValues dates = DocValues.getNumeric(segment.reader(), Names.DATE);
    return (document, scorer) ->
        dates.advanceExact(document) ? BEYOND_DATES - dates.longValue() : BEYOND_DATES;
  }

  private static SortKey design(SortKey newest, Columns.Column designs) {
    int[] bySet = Designs.bySet(designs.dictionary());
    return (document, scorer) ->
        bySet[designs.set(document)] * 2L * BEYOND_DATES + newest.of(document, scorer);
  }
}
