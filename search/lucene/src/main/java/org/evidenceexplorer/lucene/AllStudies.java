package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.evidenceexplorer.core.model.Study;
import org.jspecify.annotations.Nullable;

/** Reads all studies of one state, one at a time however the stream is used. */
final class AllStudies extends Spliterators.AbstractSpliterator<Study> {
  private final Access access;
  private final Stored stored;
  private final Iterator<LeafReaderContext> segments;
  private Segment segment = new Segment(0, null, null);

  private AllStudies(Access access, IndexSearcher searcher) {
    super(searcher.getIndexReader().numDocs(), Spliterator.NONNULL | Spliterator.DISTINCT);
    this.access = access;
    this.stored = new Stored(searcher);
    this.segments = searcher.getIndexReader().leaves().iterator();
  }

  static Stream<Study> stream(Access access, IndexSearcher searcher) {
    return StreamSupport.stream(new AllStudies(access, searcher), false);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Study> action) {
    int document = access.get(this::next);
    if (document == PostingsEnum.NO_MORE_DOCS) {
      return false;
    }
    action.accept(access.get(() -> stored.study(document)));
    return true;
  }

  private int next() throws IOException {
    int document = segment.next();
    while (document == PostingsEnum.NO_MORE_DOCS && segments.hasNext()) {
      segment = Segment.of(segments.next());
      document = segment.next();
    }
    return document;
  }

  /** The studies of a segment; it has none where there are no postings. */
  private record Segment(int base, @Nullable PostingsEnum postings, @Nullable Bits live) {
    static Segment of(LeafReaderContext leaf) throws IOException {
      return new Segment(
          leaf.docBase,
          leaf.reader().postings(Names.kind(Names.KIND_STUDY), PostingsEnum.NONE),
          leaf.reader().getLiveDocs());
    }

    int next() throws IOException {
      int document = PostingsEnum.NO_MORE_DOCS;
      if (postings != null) {
        do {
          document = postings.nextDoc();
        } while (document != PostingsEnum.NO_MORE_DOCS && live != null && !live.get(document));
      }
      return document == PostingsEnum.NO_MORE_DOCS ? document : base + document;
    }
  }
}
