package org.evidenceexplorer.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.text.match.TextQuery;

/** The words of a request as a query for documents of studies. */
final class Words {
  private Words() {}

  static Query of(SearchRequest request, IndexReader reader) {
    TermQuery studies = new TermQuery(Names.kind(Names.KIND_STUDY));
    if (request.query() instanceof org.evidenceexplorer.core.query.Query.Everything) {
      return studies;
    }
    Query words = TextQuery.of(request.query(), request.text(), new IndexEndings(reader));
    return new BooleanQuery.Builder().add(words, Occur.MUST).add(studies, Occur.FILTER).build();
  }
}
