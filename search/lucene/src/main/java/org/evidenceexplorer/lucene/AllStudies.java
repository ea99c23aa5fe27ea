package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.evidenceexplorer.core.model.Study;

/** Reads all studies of one state, one at a time. */
final class AllStudies {
  private final Access access;
  private final IndexSearcher searcher;
  private final Stored stored;

  AllStudies(Access access, IndexSearcher searcher) {
    this.access = access;
    this.searcher = searcher;
    this.stored = new Stored(searcher);
  }

  Stream<Study> stream() throws IOException {
    return searcher.getIndexReader().leaves().stream()
        .flatMapToInt(this::documents)
        .mapToObj(document -> access.get(() -> stored.study(document)));
  }

  private IntStream documents(LeafReaderContext leaf) {
    return access.get(() -> {
      PostingsEnum postings =
          leaf.reader().postings(Names.kind(Names.KIND_STUDY), PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      return postings == null
          ? IntStream.empty()
          : IntStream.generate(() -> next(postings))
              .takeWhile(document -> document != PostingsEnum.NO_MORE_DOCS)
              .filter(document -> live == null || live.get(document))
              .map(document -> leaf.docBase + document);
    });
  }

  private int next(PostingsEnum postings) {
    return access.get(postings::nextDoc);
  }
}
