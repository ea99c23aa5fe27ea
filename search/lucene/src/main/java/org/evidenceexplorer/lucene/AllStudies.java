package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.evidenceexplorer.core.model.Study;

/** Reads the studies of one state, one at a time however the stream is used. */
final class AllStudies extends Spliterators.AbstractSpliterator<Study> {
  private final Access access;
  private final Stored stored;
  private final Optional<String> source;
  private final Iterator<LeafReaderContext> segments;
  private Documents documents = () -> DocIdSetIterator.NO_MORE_DOCS;

  private AllStudies(Access access, IndexSearcher searcher, Optional<String> source) {
    super(searcher.getIndexReader().numDocs(), Spliterator.NONNULL | Spliterator.DISTINCT);
    this.access = access;
    this.stored = new Stored(searcher);
    this.source = source;
    this.segments = searcher.getIndexReader().leaves().iterator();
  }

  /** All studies, or those with a record of a source. */
  static Stream<Study> stream(Access access, IndexSearcher searcher, Optional<String> source) {
    return StreamSupport.stream(new AllStudies(access, searcher, source), false);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Study> action) {
    int document = access.get(this::next);
    if (document == DocIdSetIterator.NO_MORE_DOCS) {
      return false;
    }
    action.accept(access.get(() -> stored.study(document)));
    return true;
  }

  private int next() throws IOException {
    int document = documents.next();
    while (document == DocIdSetIterator.NO_MORE_DOCS && segments.hasNext()) {
      documents = documents(segments.next());
      document = documents.next();
    }
    if (document == DocIdSetIterator.NO_MORE_DOCS) {
      // An iterator over the stream may ask once more, which Lucene's do not bear.
      documents = () -> DocIdSetIterator.NO_MORE_DOCS;
    }
    return document;
  }

  /** The numbers of documents, one after the other. */
  @FunctionalInterface
  private interface Documents {
    int next() throws IOException;
  }

  /** The studies of a segment: the documents that name the sources of their records. */
  private Documents documents(LeafReaderContext segment) throws IOException {
    SortedDocValues sources = segment.reader().getSortedDocValues(Names.SOURCES);
    if (sources == null) {
      return () -> DocIdSetIterator.NO_MORE_DOCS;
    }
    Bits live = segment.reader().getLiveDocs();
    FixedBitSet wanted = wanted(sources);
    return () -> {
      int document = sources.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS
          && !((live == null || live.get(document)) && wanted.get(sources.ordValue()))) {
        document = sources.nextDoc();
      }
      return document == DocIdSetIterator.NO_MORE_DOCS ? document : segment.docBase + document;
    };
  }

  /** The numbers of the lists of sources that hold the source that is asked for. */
  private FixedBitSet wanted(SortedDocValues sources) throws IOException {
    FixedBitSet wanted = new FixedBitSet(sources.getValueCount());
    for (int list = 0; list < sources.getValueCount(); list++) {
      String[] names = sources.lookupOrd(list).utf8ToString().split("\n", -1);
      if (source.isEmpty() || Arrays.asList(names).contains(source.get())) {
        wanted.set(list);
      }
    }
    return wanted;
  }
}
