package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.Cursor;
import org.evidenceexplorer.core.query.FacetCounts;
import org.evidenceexplorer.core.query.Hit;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Sort;
import org.evidenceexplorer.core.query.Total;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.text.match.Highlighter;
import org.jspecify.annotations.Nullable;

/** Answers one search on one state of the index. */
final class Search {
  private final View view;
  private final ColumnCache cache;
  private final SearchRequest request;
  private final Highlighter highlighter;

  Search(View view, ColumnCache cache, SearchRequest request) {
    this.view = view;
    this.cache = cache;
    this.request = request;
    this.highlighter = Highlighter.of(request.query());
  }

  SearchPage page() throws IOException {
    TopHits top = new TopHits(request.page().size(), after(request.page().cursor()));
    SearchCollector collector = new SearchCollector(request, view.vocabulary(), cache, sort(), top);
    view.searcher().search(words(), new Single<>(collector));
    List<TopHits.TopHit> found = top.hits();
    List<Hit> hits = new ArrayList<>();
    for (TopHits.TopHit hit : found) {
      hits.add(hit(hit, collector));
    }
    return new SearchPage(
        view.snapshot(),
        request,
        new Total(collector.total(), true),
        hits,
        Arrays.stream(Facet.values()).map(facet -> counts(facet, collector)).toList(),
        top.hasMore() ? cursor(found.getLast()) : null);
  }

  private Query words() throws IOException {
    Query words = Words.of(request, view.reader());
    return sort() == Sort.RELEVANCE ? Feedback.on(words, request, view) : words;
  }

  /** Without a word to weigh, all are as relevant, and the newest come first. */
  private Sort sort() {
    return request.sort() == Sort.RELEVANCE && highlighter.isEmpty() ? Sort.NEWEST : request.sort();
  }

  private FacetCounts counts(Facet facet, SearchCollector collector) {
    return FacetCounts.of(
        facet, request.selection(facet), collector.counts(facet), view.vocabulary());
  }

  private static TopHits.@Nullable Position after(@Nullable Cursor cursor) {
    if (cursor == null) {
      return null;
    }
    List<String> after = cursor.after();
    if (after.size() != 2 || !after.getFirst().matches("-?\\d{1,18}")) {
      throw new BadParameter(
          "cursor", "cursor: the `next` of an earlier answer expected, found something else");
    }
    return new TopHits.Position(Long.parseLong(after.getFirst()), after.getLast());
  }

  private Cursor cursor(TopHits.TopHit last) {
    return new Cursor(
        view.snapshot().id(),
        request.fingerprint(),
        List.of(Long.toString(last.key()), last.order().utf8ToString()));
  }

  private Hit hit(TopHits.TopHit hit, SearchCollector collector) throws IOException {
    LeafReaderContext leaf = view.reader().leaves().get(hit.leaf());
    Study study = new Stored(view.searcher()).study(leaf.docBase + hit.document());
    Candidate candidate = collector.study(hit.leaf(), hit.document());
    List<Finding> findings =
        candidate.answering().stream().map(study.classification().findings()::get).toList();
    return new Hit(study, findings, highlighter.snippets(study.summary()));
  }
}
